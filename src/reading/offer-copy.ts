/**
 * Whoever copies gets what is seen, and formulas as their TeX. What writes it comes when the first text is selected; a copy
 * that is asked for before it is there is asked for again then, or made as the browser would where it can't be had.
 */
export function offerCopy(): void {
  const load = () =>
    import('./copy/copy').then(
      () => document.removeEventListener('copy', tooEarly),
      () => {},
    );
  function tooEarly(event: Event): void {
    event.preventDefault();
    load().then(() => document.execCommand('copy'));
  }
  document.addEventListener('selectstart', load, { once: true });
  document.addEventListener('copy', tooEarly, { once: true });
}
