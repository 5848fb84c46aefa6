/** A term of the glossary is explained where it stands; without scripts, or popovers, its link leads to the glossary. */
export function offerTerms(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-term]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !('popover' in HTMLElement.prototype)) return;
    event.preventDefault();
    import('./explain/explain-term').then(
      ({ explain }) => explain(link),
      () => location.assign(link.href),
    );
  });
}
