/**
 * Nothing jumps: a paragraph keeps its height while its numbers change. Where longer numbers would need another line,
 * its words move a little closer together, as a compositor would set them; where shorter ones free a line, the room stays.
 */
const TIGHTER = ['', '-0.04em', '-0.08em', '-0.12em'];

export interface Hold {
  /** Fits the given elements into the height that they have. */
  fit: (changed: Element[]) => void;
}

/** selector: the paragraphs to hold. They are measured when first needed, and again when the page's width changes. */
export function holdHeights(selector: string): Hold {
  const heights = new Map<HTMLElement, number>();

  const release = (element: HTMLElement) => {
    element.style.removeProperty('height');
    element.style.removeProperty('word-spacing');
  };
  function measure(): void {
    const paragraphs = [...document.querySelectorAll<HTMLElement>(selector)];
    paragraphs.forEach(release);
    for (const paragraph of paragraphs) heights.set(paragraph, paragraph.getBoundingClientRect().height);
    for (const [paragraph, height] of heights) if (height > 0) paragraph.style.height = `${height}px`;
  }

  let width = innerWidth;
  addEventListener('resize', () => {
    if (innerWidth !== width) measure();
    width = innerWidth;
  });
  measure();
  // Faces that came late may have changed the lines.
  document.fonts.ready.then(measure);

  return {
    fit(changed) {
      for (const element of changed) {
        const height = heights.get(element as HTMLElement);
        if (!height) continue;
        const paragraph = element as HTMLElement;
        for (const spacing of TIGHTER) {
          paragraph.style.wordSpacing = spacing;
          if (paragraph.scrollHeight <= height + 1) break;
        }
        // Still too long: better a jump than a line over the next paragraph.
        paragraph.style.height = paragraph.scrollHeight > height + 1 ? 'auto' : `${height}px`;
      }
    },
  };
}
