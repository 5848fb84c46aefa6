/** The header's Search: everything that it needs is fetched when it is asked for. */
export function offerSearch(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-search]'))
    button.addEventListener('click', async () => {
      try {
        const { openSearch } = await import('./search/SearchDialog');
        await openSearch(button.dataset['search'] as string);
      } catch {
        apologise();
      }
    });
}

function apologise(): void {
  const dialog = document.createElement('dialog');
  const form = document.createElement('form');
  const close = document.createElement('button');
  form.method = 'dialog';
  close.textContent = 'Close';
  form.append('The search could not be loaded. Check the connection and press Search again. ', close);
  dialog.append(form);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
