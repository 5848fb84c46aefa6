const GAP = 6;

/**
 * Opens the explanation of a term: below it, or above where there is no room. Escape goes back to the term; it closes when the
 * focus goes on.
 */
export function explain(link: HTMLElement): void {
  const says = explanationOf(link);
  link.after(says);
  says.addEventListener('toggle', (event) => (event as ToggleEvent).newState === 'closed' && says.remove());
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

/** It stands right behind its term, where the Tab key expects it, for as long as it is open. */
function explanationOf(link: HTMLElement): HTMLElement {
  const { term = '', says = '' } = link.dataset;
  const explanation = document.createElement('span');
  explanation.className = 'explains';
  explanation.popover = 'auto';
  explanation.tabIndex = -1;
  explanation.setAttribute('role', 'note');
  explanation.setAttribute('aria-label', term);
  const word = document.createElement('b');
  word.textContent = term;
  const glossary = link.cloneNode() as HTMLAnchorElement;
  for (const name of ['class', 'data-term', 'data-says']) glossary.removeAttribute(name);
  glossary.textContent = 'Glossary';
  explanation.append(word, ` ${says} `, glossary);
  return explanation;
}
