/** Puts a style sheet into the page that only some readers need; resolves when it applies, rejects when it can't be had. */
export function loadSheet(href: string): Promise<void> {
  const known = document.querySelector<HTMLLinkElement>(`link[href="${href}"]`);
  if (known?.sheet) return Promise.resolve();
  return new Promise((resolve, reject) => {
    // It may have been asked for already, and be still on its way.
    const link = known ?? document.createElement('link');
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`The style sheet ${href} cannot be loaded.`));
    });
    if (known) return;
    link.rel = 'stylesheet';
    link.href = href;
    document.head.append(link);
  });
}
