/**
 * Nothing jumps: a paragraph keeps its height while its numbers change. Where longer numbers would need another line,
 * its words move a little closer together, as a compositor would set them; where shorter ones free a line, the room stays.
 * The browser says when a height has changed, so nothing is asked for in the middle of a frame.
 */
const TIGHTER = ['-0.04em', '-0.08em', '-0.12em'];
/** A sign or bracket may hang over by this much; only a line more is too much, and no line is as low. */
const OVERHANG_PX = 8;

interface Size {
  width: number;
  height: number;
}

export interface KeptHeights {
  /** The hand rests: words that moved closer together go back where there is room again. */
  rest: () => void;
}

/** selector: the paragraphs that keep their heights, from the moment that their fonts are there. */
export function keepHeights(selector: string): KeptHeights {
  const paragraphs = [...document.querySelectorAll<HTMLElement>(selector)];
  const kept = new Map<HTMLElement, Size>();
  const tight = new Set<HTMLElement>();

  const watch = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      const [{ inlineSize: width, blockSize: height } = { inlineSize: 0, blockSize: 0 }] = borderBoxSize;
      if (height > 0) resized(target as HTMLElement, { width, height });
    }
  });
  /** To be told of its size again, whatever it is: at the next frame, as a browser tells a size once a frame. */
  function watchAnew(paragraph: HTMLElement): void {
    watch.unobserve(paragraph);
    requestAnimationFrame(() => watch.observe(paragraph));
  }

  function release(paragraph: HTMLElement): void {
    kept.delete(paragraph);
    tight.delete(paragraph);
    paragraph.style.removeProperty('min-height');
    paragraph.style.removeProperty('word-spacing');
    watchAnew(paragraph);
  }

  function keep(paragraph: HTMLElement, size: Size): void {
    kept.set(paragraph, size);
    paragraph.style.minHeight = `${size.height}px`;
  }

  function resized(paragraph: HTMLElement, size: Size): void {
    const before = kept.get(paragraph);
    if (!before) keep(paragraph, size);
    else if (Math.abs(before.width - size.width) > 0.5) release(paragraph);
    else if (size.height > before.height + OVERHANG_PX) {
      setTighter(paragraph, before);
      watchAnew(paragraph);
    }
  }

  function setTighter(paragraph: HTMLElement, { width, height }: Size): void {
    for (const spacing of TIGHTER) {
      paragraph.style.wordSpacing = spacing;
      if (paragraph.offsetHeight > height + OVERHANG_PX) continue;
      tight.add(paragraph);
      return;
    }
    // Still too long: better a jump, once, than a line over the next paragraph.
    paragraph.style.removeProperty('word-spacing');
    keep(paragraph, { width, height: paragraph.offsetHeight });
  }

  // What a face that comes later still may change is kept like any other change: a hand may be at work by then.
  document.fonts.ready.then(() => {
    for (const paragraph of paragraphs) watch.observe(paragraph);
  });

  return {
    rest() {
      for (const paragraph of tight) {
        paragraph.style.removeProperty('word-spacing');
        watchAnew(paragraph);
      }
      tight.clear();
    },
  };
}
