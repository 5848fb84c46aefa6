/** The list of contents closes by Escape, by a press elsewhere, and when the focus goes on. */
export function closeContents(contents: HTMLDetailsElement): void {
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
