/** The header's Search: everything that it needs is fetched when it is asked for. Where it can't be had, the page says so (page/first.js). */
export function offerSearch(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-search]'))
    button.addEventListener('click', async () => {
      try {
        const { openSearch } = await import('./search/SearchDialog');
        await openSearch(button.dataset['search'] as string);
      } catch {
        // The next press asks again.
      }
    });
}
