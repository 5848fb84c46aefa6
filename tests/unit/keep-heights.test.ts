/** Paragraphs keep their height while their numbers change. */
import { describe, expect, it } from 'vitest';
import { isLaidOut, keepHeights, onLaidOut } from '../../src/live-math/keep-heights';
import { pageOf } from './page';

const LINE = 24;

/**
 * A paragraph of words between spaces, as a browser would break it: `lines` at each word spacing, and what hangs over the
 * last line. Its own height is that of its lines unless its style says otherwise.
 */
function paragraph(element: HTMLElement, lines: Record<string, number>, overhang = 0) {
  const text = { lines, overhang, laidOut: true, measured: 0 };
  const height = () => (text.lines[element.style.wordSpacing] ?? Number.NaN) * LINE;
  Object.defineProperties(element, {
    scrollHeight: { get: () => Math.max(height() + text.overhang, Number.parseFloat(element.style.height) || 0) },
    getBoundingClientRect: {
      value: () => {
        text.measured++;
        return { height: Number.parseFloat(element.style.height) || height() };
      },
    },
    checkVisibility: { configurable: true, value: () => text.laidOut },
  });
  return text;
}
const always = (lines: number) => ({ '': lines, '-0.04em': lines, '-0.08em': lines, '-0.12em': lines });

/** A page with one paragraph of two lines, held. */
function held({ laidOut = true } = {}) {
  const page = pageOf('<main><section><p id="one">words</p></section><p id="other">words</p></main>');
  const element = page.$('#one');
  const text = paragraph(element, always(2));
  text.laidOut = laidOut;
  const other = paragraph(page.$('#other'), always(1));
  const heights = keepHeights('p');
  /** The numbers change, so that the words break otherwise. */
  const change = (lines: Record<string, number>, overhang = 0) => {
    Object.assign(text, { lines, overhang });
    heights.fit([element]);
  };
  const style = () => [element.style.height, element.style.wordSpacing];
  return { page, element, text, other, change, style };
}

describe('a paragraph', () => {
  it('has the height of the page as built, to begin with', () => {
    const { style, page } = held();
    expect(style()).toEqual(['48px', '']);
    expect(page.$('#other').style.height).toBe('24px');
  });

  it('keeps it where its numbers become shorter', () => {
    const { change, style } = held();
    change(always(1));
    expect(style()).toEqual(['48px', '']);
  });

  it.each([
    ['-0.04em', { '': 3, '-0.04em': 2, '-0.08em': 2, '-0.12em': 2 }],
    ['-0.08em', { '': 3, '-0.04em': 3, '-0.08em': 2, '-0.12em': 2 }],
    ['-0.12em', { '': 3, '-0.04em': 3, '-0.08em': 3, '-0.12em': 2 }],
  ])('sets its words closer, no closer than it must: %s', (spacing, lines) => {
    const { change, style } = held();
    change(lines);
    expect(style()).toEqual(['48px', spacing]);
    change(always(2));
    expect(style()).toEqual(['48px', '']);
  });

  it('gives way to a line more, and takes its height again when the line is gone', () => {
    const { change, style } = held();
    change(always(3));
    expect(style()).toEqual(['auto', '-0.12em']);
    change(always(2));
    expect(style()).toEqual(['48px', '']);
  });

  it('keeps its height and its words where only a sign hangs over, by 8 pixels at most', () => {
    const { change, style } = held();
    change(always(2), 8);
    expect(style()).toEqual(['48px', '']);
    change(always(2), 9);
    expect(style()).toEqual(['auto', '-0.12em']);
  });

  it('of no height, as where it is hidden, is left alone', () => {
    const { page } = held();
    const hidden = document.createElement('p');
    page.$('main').append(hidden);
    const text = paragraph(hidden, always(0));
    const heights = keepHeights('p');
    text.lines = always(1);
    heights.fit([hidden]);
    expect(hidden.getAttribute('style') ?? '').toBe('');
  });

  it('that is not held stays as it is', () => {
    const { page } = held();
    const heights = keepHeights('#other');
    const element = document.createElement('p');
    page.$('main').append(element);
    paragraph(element, always(5));
    heights.fit([element]);
    expect(element.getAttribute('style') ?? '').toBe('');
  });
});

describe('heights are measured again', () => {
  it('at another width, and at no other change of the window', () => {
    const { page, text, style } = held();
    const before = text.measured;
    text.lines = always(4);
    page.widen(1000);
    expect(text.measured).toBe(before);
    expect(style()).toEqual(['48px', '']);
    page.widen(390);
    expect(style()).toEqual(['96px', '']);
    text.lines = always(5);
    page.widen(390);
    expect(style()).toEqual(['96px', '']);
  });

  it('when the fonts have come, from the words as they are without any help', async () => {
    const { page, text, change, style } = held();
    change({ '': 3, '-0.04em': 2, '-0.08em': 2, '-0.12em': 2 });
    expect(style()).toEqual(['48px', '-0.04em']);
    text.lines = always(3);
    await page.fontsReady();
    expect(style()).toEqual(['72px', '']);
  });
});

describe('what is not laid out', () => {
  /** As a browser tells it: at the part itself, without bubbling. */
  const show = (page: ReturnType<typeof pageOf>, skipped: boolean) =>
    page.$('section').dispatchEvent(Object.assign(new Event('contentvisibilityautostatechange'), { skipped }));

  it('is not measured: it would have to be laid out for it', () => {
    const { text, style, change } = held({ laidOut: false });
    change(always(3));
    expect(text.measured).toBe(0);
    expect(style()).toEqual(['', '']);
  });

  it('is measured when the browser begins to lay it out, and only then', () => {
    const { page, text, other, style } = held({ laidOut: false });
    text.laidOut = true;
    show(page, true);
    expect(style()).toEqual(['', '']);
    const measured = other.measured;
    show(page, false);
    expect(style()).toEqual(['48px', '']);
    expect(other.measured).toBe(measured);
    show(page, false);
    expect(text.measured).toBe(1);
  });

  it('is fitted then, if its numbers have changed meanwhile, once', () => {
    const { page, text, change, style } = held();
    text.laidOut = false;
    change({ '': 3, '-0.04em': 2, '-0.08em': 2, '-0.12em': 2 });
    expect(style()).toEqual(['48px', '']);
    text.laidOut = true;
    show(page, false);
    expect(style()).toEqual(['48px', '-0.04em']);
    text.lines = always(2);
    show(page, false);
    expect(style()).toEqual(['48px', '-0.04em']);
  });

  it('is measured anew then, if the page had another width before', () => {
    const { page, text, style } = held();
    text.laidOut = false;
    text.lines = always(4);
    page.widen(390);
    expect(style()).toEqual(['48px', '']);
    text.laidOut = true;
    show(page, false);
    expect(style()).toEqual(['96px', '']);
  });

  it('is told by the browser, where the browser can tell', () => {
    const { element, text } = held();
    expect(isLaidOut(element)).toBe(true);
    text.laidOut = false;
    expect(isLaidOut(element)).toBe(false);
    Object.defineProperty(element, 'checkVisibility', { value: undefined });
    expect(isLaidOut(element)).toBe(true);
  });

  it('is asked about with content-visibility in mind', () => {
    const { element } = held();
    const asked: unknown[] = [];
    Object.defineProperty(element, 'checkVisibility', { value: (options: unknown) => asked.push(options) });
    isLaidOut(element);
    expect(asked).toEqual([{ contentVisibilityAuto: true }]);
  });

  it('says which part begins to be laid out', () => {
    const { page } = held();
    const parts: Element[] = [];
    onLaidOut((part) => parts.push(part));
    show(page, true);
    show(page, false);
    expect(parts).toEqual([page.$('section')]);
  });
});
