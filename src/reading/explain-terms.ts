/** A term of the glossary is explained where it stands. Without scripts (or popovers) its link leads to the glossary. */
const GAP = 6;

export function explainTerms(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-term]')) {
    const says = link.nextElementSibling as HTMLElement;
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
    says.addEventListener('toggle', () => link.setAttribute('aria-expanded', String(says.matches(':popover-open'))));
    const show = (event: Event) => {
      event.preventDefault();
      says.showPopover();
      const { left, bottom, top } = link.getBoundingClientRect();
      const { offsetWidth: width, offsetHeight: height } = says;
      const room = bottom + GAP + height < innerHeight || top < height + GAP;
      says.style.left = `${scrollX + Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8))}px`;
      says.style.top = `${scrollY + (room ? bottom + GAP : top - GAP - height)}px`;
      says.focus({ preventScroll: true });
    };
    link.addEventListener('click', (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) show(event);
    });
    // What is called a button answers to the space bar.
    link.addEventListener('keydown', (event) => event.key === ' ' && show(event));
  }
}
