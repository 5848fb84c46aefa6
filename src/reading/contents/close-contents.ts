/** The list of contents closes by Escape, by a press elsewhere, and when the focus goes on. */
export function closeContents(contents: HTMLDetailsElement): void {
  // The focus may have gone on while this was on its way.
  if (document.activeElement !== document.body && !contents.contains(document.activeElement)) contents.open = false;
  document.addEventListener('pointerdown', ({ target }) => {
    if (!contents.contains(target as Node)) contents.open = false;
  });
  contents.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !contents.contains(relatedTarget as Node)) contents.open = false;
  });
  contents.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    contents.open = false;
    contents.querySelector('summary')?.focus();
  });
}
