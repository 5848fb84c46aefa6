/**
 * Nothing jumps: a paragraph keeps its height while its numbers change. Where longer numbers would need another line,
 * its words move a little closer together, as a compositor would set them; where shorter ones free a line, the room stays.
 */
/**
 * Whether the browser lays an element out at present. On a page as long as the book it passes over what is far from the
 * window (content-visibility), and asking for a size there would make it lay out everything.
 */
export const isLaidOut = (element: Element): boolean => element.checkVisibility?.({ contentVisibilityAuto: true }) ?? true;

/** Calls back with a part of the page that the browser begins to lay out. */
export const onLaidOut = (callback: (part: Element) => void): void =>
  document.addEventListener(
    'contentvisibilityautostatechange',
    (event) => {
      if (!(event as ContentVisibilityAutoStateChangeEvent).skipped) callback(event.target as Element);
    },
    { capture: true },
  );

const TIGHTER = ['', '-0.04em', '-0.08em', '-0.12em'];
/** A sign or bracket may hang over by a few pixels; only a line more is too much, and no line is as low as this. */
const OVERHANG_PX = 8;

export interface KeptHeights {
  /** Fits the given elements into the height that they have. */
  fit: (changed: Element[]) => void;
}

/** selector: the paragraphs that keep their heights. They are measured when first needed, and again when the page's width changes. */
export function keepHeights(selector: string): KeptHeights {
  const heights = new Map<HTMLElement, number>();
  /** Changed while they were not laid out. */
  const waiting = new Set<HTMLElement>();

  const release = (element: HTMLElement) => {
    element.style.removeProperty('height');
    element.style.removeProperty('word-spacing');
  };
  function measure(all: Iterable<HTMLElement> = document.querySelectorAll<HTMLElement>(selector)): void {
    const paragraphs = [...all].filter(isLaidOut);
    paragraphs.forEach(release);
    for (const paragraph of paragraphs) heights.set(paragraph, paragraph.getBoundingClientRect().height);
    for (const paragraph of paragraphs) {
      const height = heights.get(paragraph) ?? 0;
      if (height > 0) paragraph.style.height = `${height}px`;
    }
  }

  function fit(paragraph: HTMLElement): void {
    const height = heights.get(paragraph);
    if (!height) return;
    for (const spacing of TIGHTER) {
      paragraph.style.wordSpacing = spacing;
      if (paragraph.scrollHeight <= height + OVERHANG_PX) break;
    }
    // Still too long: better a jump than a line over the next paragraph.
    paragraph.style.height = paragraph.scrollHeight > height + OVERHANG_PX ? 'auto' : `${height}px`;
  }

  let width = innerWidth;
  addEventListener('resize', () => {
    if (innerWidth === width) return;
    width = innerWidth;
    heights.clear();
    measure();
  });
  measure();
  // Faces that came late may have changed the lines.
  document.fonts.ready.then(() => measure());
  onLaidOut((part) => {
    const paragraphs = [...part.querySelectorAll<HTMLElement>(selector)];
    measure(paragraphs.filter((paragraph) => !heights.has(paragraph)));
    for (const paragraph of paragraphs) if (waiting.delete(paragraph)) fit(paragraph);
  });

  return {
    fit(changed) {
      for (const element of changed as HTMLElement[]) {
        if (isLaidOut(element)) fit(element);
        else waiting.add(element);
      }
    },
  };
}
