const FRESH_MS = 450;
const tinted = new Set<Element>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Marks numbers as just changed, for a moment; the style gives them a tint. */
export function tint(elements: Iterable<Element>): void {
  for (const element of elements) {
    element.toggleAttribute('data-fresh', true);
    tinted.add(element);
  }
  clearTimeout(timer);
  timer = setTimeout(() => {
    for (const element of tinted) element.removeAttribute('data-fresh');
    tinted.clear();
  }, FRESH_MS);
}
