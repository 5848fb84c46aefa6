import { PLACE_KEY } from '../state/keys';
import { attempt } from '../state/storage';

/** The reader's place in the chapter: a thin mark along the lower edge of the header. The device keeps which chapter it was. */
export function followPlace(): void {
  const mark = document.querySelector<HTMLElement>('.read');
  const text = document.querySelector<HTMLElement>('main');
  if (!mark || !text) return;
  if (text.matches('.chapter:not(.book)')) attempt(() => localStorage.setItem(PLACE_KEY, location.pathname));
  let due = false;
  const draw = () => {
    due = false;
    const { top, height } = text.getBoundingClientRect();
    const way = height + top + scrollY - innerHeight;
    mark.style.transform = `scaleX(${way > 0 ? Math.min(Math.max(scrollY / way, 0), 1) : 1})`;
  };
  const ask = () => {
    if (!due) requestAnimationFrame(draw);
    due = true;
  };
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask);
  ask();
}
