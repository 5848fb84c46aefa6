const GAP = 6;

/** Opens the explanation that stands behind a term: below it, or above where there is no room. Escape goes back to the term; it closes when the focus goes on. */
export function explain(link: HTMLElement): void {
  const says = link.nextElementSibling as HTMLElement;
  says.showPopover();
  const { left, bottom, top } = link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = says;
  const room = bottom + GAP + height < innerHeight || top < height + GAP;
  says.style.left = `${scrollX + Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8))}px`;
  says.style.top = `${scrollY + (room ? bottom + GAP : top - GAP - height)}px`;
  says.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !says.contains(relatedTarget as Node)) says.hidePopover();
  });
  says.focus({ preventScroll: true });
}
