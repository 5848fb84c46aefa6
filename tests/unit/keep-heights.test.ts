/** Paragraphs keep their height while their numbers change. */
import { describe, expect, it } from 'vitest';
import { keepHeights } from '../../src/live-math/keep-heights';
import { pageOf } from './page';

const LINE = 24;
const WIDTH = 600;

/** A page with one paragraph, of two lines to begin with, whose fonts have come and which has been laid out. */
async function held({ before = 0 } = {}) {
  const page = pageOf('<main><p id="one">words</p><p id="other">words</p></main>');
  const element = page.$('#one');
  /** How many lines the words need at each word spacing, and the width that they have. */
  const text = { lines: { '': 2 } as Record<string, number>, overhang: 0, width: WIDTH };
  const natural = () => (text.lines[element.style.wordSpacing] ?? text.lines[''] ?? 0) * LINE + text.overhang;
  const height = () => Math.max(natural(), Number.parseFloat(element.style.minHeight) || 0);
  Object.defineProperty(element, 'offsetHeight', { get: height });
  const kept = keepHeights('#one');
  text.lines = { '': before || 2 };
  const layOut = () => page.layOut([element, { width: text.width, height: height() }]);
  if (before) layOut();
  text.lines = { '': 2 };
  await page.fontsReady();
  layOut();
  /** The numbers change, so that the words break otherwise. */
  const change = (lines: Record<string, number>, overhang = 0) => {
    Object.assign(text, { lines, overhang });
    layOut();
  };
  const style = () => [element.style.minHeight, element.style.wordSpacing];
  return { page, element, text, kept, change, layOut, style, height };
}
const CLOSER = { '': 3, '-0.04em': 3, '-0.08em': 2, '-0.12em': 2 };

describe('a paragraph', () => {
  it('has the height that it has once its fonts have come, to begin with', async () => {
    const { style, page } = await held({ before: 3 });
    expect(style()).toEqual(['48px', '']);
    expect(page.$('#other').getAttribute('style')).toBeNull();
  });

  it('keeps it where its numbers become shorter', async () => {
    const { change, style, height } = await held();
    change({ '': 1 });
    expect(style()).toEqual(['48px', '']);
    expect(height()).toBe(48);
  });

  it.each([
    ['-0.04em', { '': 3, '-0.04em': 2, '-0.08em': 2, '-0.12em': 2 }],
    ['-0.08em', CLOSER],
    ['-0.12em', { '': 3, '-0.04em': 3, '-0.08em': 3, '-0.12em': 2 }],
  ])('sets its words closer, no closer than it must: %s', async (spacing, lines) => {
    const { change, style, height } = await held();
    change(lines);
    expect(style()).toEqual(['48px', spacing]);
    expect(height()).toBe(48);
  });

  it('gives way to a line more, and keeps that height from then on', async () => {
    const { change, style, page, layOut } = await held();
    change({ '': 3 });
    expect(style()).toEqual(['72px', '']);
    page.frame();
    layOut();
    change({ '': 2 });
    expect(style()).toEqual(['72px', '']);
  });

  it('keeps its words where only a sign hangs over, by 8 pixels at most', async () => {
    const { change, style } = await held();
    change({ '': 2 }, 8);
    expect(style()).toEqual(['48px', '']);
    change({ '': 2 }, 9);
    expect(style()).toEqual(['57px', '']);
  });

  it('of no height, as where it is hidden, is left alone', async () => {
    const { change, style } = await held();
    change({ '': 0 });
    expect(style()).toEqual(['48px', '']);
  });

  it('is not asked about its size twice in a frame: a browser tells it once', async () => {
    const { page, change, layOut } = await held();
    change(CLOSER);
    expect(layOut()).toBe(false);
    page.frame();
    expect(layOut()).toBe(true);
  });
});

describe('when the hand rests', () => {
  it('words that moved closer together go back where there is room again', async () => {
    const { page, kept, change, layOut, style } = await held();
    change(CLOSER);
    page.frame();
    change({ '': 2 });
    expect(style()).toEqual(['48px', '-0.08em']);
    kept.rest();
    page.frame();
    layOut();
    expect(style()).toEqual(['48px', '']);
  });

  it('and stay where there is none, before anybody sees them', async () => {
    const { page, kept, change, layOut, style } = await held();
    change(CLOSER);
    page.frame();
    kept.rest();
    page.frame();
    layOut();
    expect(style()).toEqual(['48px', '-0.08em']);
  });
});

describe('heights are measured again', () => {
  it('at another width', async () => {
    const { page, text, change, layOut, style } = await held();
    text.width = 300;
    change({ '': 4 });
    expect(style()).toEqual(['', '']);
    page.frame();
    layOut();
    expect(style()).toEqual(['96px', '']);
  });

  it('and not when one more face has come: a hand may be at work by then', async () => {
    const { page, change, layOut, style } = await held();
    change({ '': 1 });
    page.facesCome();
    page.frame();
    layOut();
    expect(style()).toEqual(['48px', '']);
  });
});
