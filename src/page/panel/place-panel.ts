/** Where controls open: beside what they belong to, never over it, within the window. */
const GAP = 8;

/** Fixed boxes that controls should not cover: the header, and the companion's bar on a phone. */
function clearSpace(): { top: number; bottom: number } {
  const header = document.querySelector('.site-header')?.getBoundingClientRect();
  const bar = document.querySelector('.companion-bar')?.getBoundingClientRect();
  const top =
    header && getComputedStyle(document.querySelector('.site-header') as Element).position === 'sticky' ? header.bottom : 0;
  return { top: Math.max(0, top), bottom: bar && bar.height > 0 ? bar.top : innerHeight };
}

export function placePanel(box: HTMLElement, anchor: Element): void {
  const companion = anchor.closest('.companion');
  const own = companion ?? anchor.closest('.equation, p, li, aside, figure, .pixel-pad') ?? anchor;
  const at = anchor.getBoundingClientRect();
  const around = own.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const space = clearSpace();
  const column = (document.querySelector('main') as HTMLElement).getBoundingClientRect();
  const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

  // Within the column where it is wide enough, else within the window.
  const [low, high] = column.width >= width ? [column.left, column.right] : [GAP, innerWidth - GAP];
  let left = clamp(at.left + at.width / 2 - width / 2, low, high - width);
  let top = around.bottom + GAP;
  if (companion) {
    // Beside the companion where there is room, else above it.
    const beside = around.left - width - GAP;
    left = beside > 0 ? beside : clamp(at.left + at.width / 2 - width / 2, GAP, innerWidth - width - GAP);
    top = beside > 0 ? clamp(at.top, space.top + GAP, innerHeight - height - GAP) : Math.max(GAP, around.top - height - GAP);
  } else if (top + height > space.bottom && around.top - height - GAP > space.top) {
    top = around.top - height - GAP;
  }
  box.style.position = companion ? 'fixed' : 'absolute';
  box.style.left = `${left + (companion ? 0 : scrollX)}px`;
  box.style.top = `${top + (companion ? 0 : scrollY)}px`;
  // Neither above nor below was free: the page moves up far enough to show the controls.
  if (!companion && top + height > space.bottom) scrollBy({ top: top + height + GAP - space.bottom, behavior: 'instant' });
}
