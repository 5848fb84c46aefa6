/** The companion makes room where a stage comes to stand beside the text: it fades, and with it what its place is for. */
import { MADE_ROOM } from './made-room';

const AWAY = 'data-away';
/** It has faded before the two meet. */
const MARGIN = 60;

/** Starts watching, as soon as the page is there. A focus inside the companion keeps it. */
export function makeRoom(): void {
  const companion = document.getElementById('network');
  const stages = document.querySelectorAll('.stage');
  if (!companion || stages.length === 0) return;
  const near = new Set<Element>();
  let watch: IntersectionObserver | undefined;
  const look = () => {
    watch?.disconnect();
    near.clear();
    // The companion stands still while the page scrolls: where it is now, it will be.
    const sheet = companion.querySelector('.companion-sheet') as HTMLElement;
    const { top } = getComputedStyle(companion);
    const above = Number.parseFloat(top) || 0;
    const below = innerHeight - above - sheet.offsetHeight;
    watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) near[isIntersecting ? 'add' : 'delete'](target);
        if (companion.hasAttribute(AWAY) === near.size > 0) return;
        companion.toggleAttribute(AWAY, near.size > 0);
        document.dispatchEvent(new Event(MADE_ROOM));
      },
      { rootMargin: `${MARGIN - above}px 0px ${MARGIN - Math.max(0, below)}px 0px` },
    );
    for (const stage of stages) watch.observe(stage);
  };
  look();
  addEventListener('resize', look);
}
