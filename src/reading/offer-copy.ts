/**
 * Whoever copies gets what is seen, and formulas as their TeX. What writes it comes when the first text is selected; a copy
 * that is asked for before it is there is asked for again then.
 */
export function offerCopy(): void {
  let asSeen: typeof import('./copy/as-seen').asSeen | undefined;
  /** Off where it can't be had: the browser copies as it would. */
  let own = true;
  const load = () =>
    import('./copy/as-seen').then((copy) => {
      asSeen = copy.asSeen;
    });
  document.addEventListener('selectstart', () => load().catch(() => {}), { once: true });
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    // What is selected in a field is the field's own.
    if (!own || !selection || selection.isCollapsed || (event.target as Element).closest?.('input')) return;
    event.preventDefault();
    if (!asSeen) {
      const again = () => document.execCommand('copy');
      load().then(again, () => {
        own = false;
        again();
        own = true;
      });
      return;
    }
    const parts = Array.from({ length: selection.rangeCount }, (_, n) => asSeen?.(selection.getRangeAt(n)));
    for (const kind of ['text', 'html'] as const)
      event.clipboardData?.setData(kind === 'text' ? 'text/plain' : 'text/html', parts.map((one) => one?.[kind]).join('\n'));
  });
}
