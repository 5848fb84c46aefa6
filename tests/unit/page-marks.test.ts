/** The page follows the numbers: which texts change, when, and what is tinted. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followMarks, type PageMarks } from '../../src/live-math/page-marks';
import type { Quantity } from '../../src/live-math/registry';
import { pageOf, type TestPage } from './page';

const quantity = (id: string, within?: 'unit'): Quantity => ({
  id,
  symbol: id,
  tex: id,
  name: id,
  role: 'sum',
  from: [],
  ...(within && { within }),
});
const quantities: Record<string, Quantity> = { a: quantity('a'), b: quantity('b'), share: quantity('share', 'unit') };
const registry = { quantity: (id: string) => quantities[id], rows: () => undefined, ids: Object.keys(quantities) };

let values: Record<string, number>;
const numbers = { registry, read: (id: string) => values[id] as number };

const PAGE = `
  <p id="first">Here <span data-live="a">1</span> and <span data-live="b">2</span>.</p>
  <div class="equation" id="second"><div>
    <span data-live="a" data-brackets>1</span>
    <span data-rel="b">=</span>
    <span data-rel="b" data-expression="+ a 1">=</span>
    <annotation data-tex="\\live(){a} \\rel{b} \\live%{share}">TeX</annotation>
  </div></div>
  <p id="third"><span data-live="share" data-format="percent">0%</span> <i data-when="a &gt; 1">more</i></p>
  <astro-island><p><span data-live="a">island</span></p></astro-island>
  <p id="strange"><span data-live="nothing">as it was</span> <span data-live="b"></span></p>
  <section><span data-live="b" id="loose">2</span></section>`;

let page: TestPage;
let marks: PageMarks;
let changed: string[][];
/** Follows the marks of the page, which is up to date to begin with. */
const follow = (html = PAGE) => {
  page = pageOf(html);
  changed = [];
  marks = followMarks(numbers, (blocks) => changed.push(blocks.map(({ id, tagName }) => id || tagName.toLowerCase())));
  marks.flush();
  changed = [];
};
const tinted = () => [...document.querySelectorAll('[data-fresh]')].map((mark) => mark.getAttribute('data-live'));
const set = (next: Record<string, number>, held?: string) => {
  Object.assign(values, next);
  marks.refresh(held);
};

beforeEach(() => {
  vi.useFakeTimers();
  values = { a: 1, b: 2, share: 0.25 };
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a number that can be changed', () => {
  it('keeps a mark while it has another value than to begin with, hidden digits and all', () => {
    page = pageOf('<p><span data-live="a" data-handle="a">1</span> <span data-live="a">1</span></p>');
    marks = followMarks({ ...numbers, start: () => 1 });
    const marked = () => [...document.querySelectorAll('[data-changed]')].map((mark) => mark.getAttribute('data-handle'));
    marks.flush();
    expect(marked()).toEqual([]);
    set({ a: 1.000001 });
    expect(marked()).toEqual(['a']);
    set({ a: 1 });
    expect(marked()).toEqual([]);
  });
});

describe('a mark', () => {
  beforeEach(() => follow());

  it('is brought up to date when the page begins, without a tint', () => {
    expect(page.texts('#first span')).toEqual(['1', '2']);
    expect(page.texts('#second [data-rel]')).toEqual(['=', '=']);
    expect(page.$('annotation').textContent).toBe('1 = 25\\%');
    expect(page.$('#third span').textContent).toBe('25%');
    expect(page.$('#third i').hasAttribute('hidden')).toBe(true);
    expect(tinted()).toEqual([]);
  });

  it('shows its number as it is written there: plain, in brackets, as a percentage', () => {
    set({ a: -3.5, b: 1e-9, share: 1 - 1e-17 });
    expect(page.texts('#first span')).toEqual(['−3.5', '<0.00000001']);
    expect(page.$('#second span').textContent).toBe('(−3.5)');
    // The share is never 1, whatever its double says.
    expect(page.$('#third span').textContent).toBe('>99%');
  });

  it('says = or ≈, as it is', () => {
    set({ a: 0.3, b: 1.3 });
    expect(page.texts('#second [data-rel]')).toEqual(['=', '=']);
    set({ b: 1.30001 });
    expect(page.texts('#second [data-rel]')).toEqual(['≈', '=']);
    set({ b: 1.4 });
    expect(page.texts('#second [data-rel]')).toEqual(['=', '≈']);
  });

  it('keeps the TeX of its formula with the numbers of the moment', () => {
    set({ a: -3.5, b: 1.30001, share: 0.001 });
    expect(page.$('annotation').textContent).toBe('(-3.5) \\approx  <1\\%');
  });

  it('hides and shows words that hold only in some states', () => {
    set({ a: 2 });
    expect(page.$('#third i').hasAttribute('hidden')).toBe(false);
    expect(changed).toEqual([['first', 'second', 'third']]);
    set({ a: 1 });
    expect(page.$('#third i').hasAttribute('hidden')).toBe(true);
    expect(changed[1]).toEqual(['first', 'second', 'third']);
  });

  it('keeps its text node: nothing else of the page changes', () => {
    const html = document.body.innerHTML;
    const node = page.$('#first span').firstChild;
    set({ a: 7 });
    expect(page.$('#first span').firstChild).toBe(node);
    set({ a: 1 });
    vi.runAllTimers();
    expect(document.body.innerHTML).toBe(html);
  });

  it('is found again where a translator has wrapped it', () => {
    follow();
    for (const mark of document.querySelectorAll('#first [data-live], #second [data-rel], annotation')) {
      const text = mark.textContent;
      mark.innerHTML = '<font dir="auto"><font></font></font>';
      (mark.querySelector('font font') as Element).textContent = text;
    }
    set({ a: 2, b: 7 });
    expect(page.texts('#first [data-live]')).toEqual(['2', '7']);
    expect(page.texts('#second [data-rel]')).toEqual(['=', '≈']);
    expect(page.texts('annotation')).toEqual(['2 = 25\\%']);
  });

  it('in an island, of an unknown number or without a text is left alone', () => {
    set({ a: 7, b: 8 });
    expect(page.$('astro-island span').textContent).toBe('island');
    expect(page.texts('#strange span')).toEqual(['as it was', '']);
  });
});

describe('blocks', () => {
  beforeEach(() => follow());

  it('are told together, each once, after their texts have changed and only where some have', () => {
    let text: string | undefined;
    page = pageOf(PAGE);
    const seen: string[][] = [];
    marks = followMarks(numbers, (blocks) => {
      text = page.$('#first span').textContent ?? '';
      seen.push(blocks.map(({ id }) => id));
    });
    marks.flush();
    set({ share: 0.5 });
    expect(seen.at(-1)).toEqual(['second', 'third']);
    set({ a: 5 });
    expect(seen.at(-1)).toEqual(['first', 'second', 'third']);
    expect(text).toBe('5');
  });

  it('are the paragraph, or the whole equation around it, or where there is none the parent', () => {
    expect(page.watched(page.$('#first'))).toBe(true);
    expect(page.watched(page.$('#second'))).toBe(true);
    expect(page.watched(page.$('#second > div'))).toBe(false);
    expect(page.watched(page.$('section'))).toBe(true);
    expect(page.watched(page.$('#loose'))).toBe(false);
    expect(page.watched(page.$('astro-island p'))).toBe(false);
  });
});

describe('what is off screen', () => {
  beforeEach(() => {
    follow();
    page.see([page.$('#first'), false], [page.$('#third'), true]);
  });
  const first = () => page.texts('#first span')[0];

  it('waits until the hand rests', () => {
    set({ a: 5 });
    expect(page.$('#second span').textContent).toBe('5');
    expect(first()).toBe('1');
    vi.advanceTimersByTime(89);
    set({ a: 6 });
    vi.advanceTimersByTime(89);
    expect(first()).toBe('1');
    vi.advanceTimersByTime(1);
    expect(first()).toBe('6');
    expect(changed.at(-1)).toEqual(['first']);
  });

  it('is right within 200 ms', () => {
    set({ a: 5 });
    vi.advanceTimersByTime(200);
    expect(first()).toBe('5');
  });

  it('is brought up at once when somebody asks, and not again when the hand rests', () => {
    set({ a: 5 });
    marks.flush();
    expect(first()).toBe('5');
    const times = changed.length;
    vi.runAllTimers();
    expect(changed).toHaveLength(times);
  });

  it('is said by the root element, until everything is right again', () => {
    const behind = () => document.documentElement.hasAttribute('data-stale');
    expect(behind()).toBe(false);
    set({ a: 5 });
    expect(behind()).toBe(true);
    vi.advanceTimersByTime(89);
    expect(behind()).toBe(true);
    vi.advanceTimersByTime(1);
    expect(behind()).toBe(false);
    set({ a: 6 });
    marks.flush();
    expect(behind()).toBe(false);
  });

  it('is brought up when it comes into sight, and what is still out of sight is not', () => {
    page.see([page.$('#third'), false]);
    set({ a: 5, share: 0.75 });
    page.see([page.$('#first'), true]);
    expect(first()).toBe('5');
    expect(page.$('#third span').textContent).toBe('25%');
  });

  it('is not worked out again where it is up to date', () => {
    set({ a: 5 });
    marks.flush();
    const read = vi.spyOn(numbers, 'read');
    page.see([page.$('#first'), true]);
    expect(read).not.toHaveBeenCalled();
    set({ a: 6 });
    expect(read).toHaveBeenCalled();
  });

  it('follows at once from then on', () => {
    page.see([page.$('#first'), true]);
    set({ a: 5 });
    expect(first()).toBe('5');
  });

  it('is never tinted: nobody saw it change', () => {
    set({ a: 5 });
    expect(tinted()).toEqual(['a']);
    vi.advanceTimersByTime(100);
    expect(first()).toBe('5');
    expect(tinted()).toEqual(['a']);
    set({ a: 6 });
    page.see([page.$('#first'), true]);
    expect(tinted()).toEqual(['a']);
  });
});

describe('the tint', () => {
  beforeEach(() => follow());

  it('is on every number that changed, and on nothing else', () => {
    set({ a: 1.5, share: 0.75 });
    expect(tinted()).toEqual(['a', 'a', 'share']);
    expect(page.texts('[data-fresh]')).toEqual(['1.5', '1.5', '75%']);
  });

  it('is not on the number in the reader’s hand', () => {
    set({ a: 5, b: 6 }, 'a');
    expect(tinted()).toEqual(['b', 'b']);
  });

  it('is on a number that only another hand held', () => {
    set({ a: 5 }, 'b');
    expect(tinted()).toEqual(['a', 'a']);
  });

  it('goes a while after the last change', () => {
    set({ a: 5 });
    vi.advanceTimersByTime(449);
    expect(tinted()).toEqual(['a', 'a']);
    set({ b: 6 });
    vi.advanceTimersByTime(449);
    expect(tinted()).toEqual(['a', 'b', 'a', 'b']);
    vi.advanceTimersByTime(1);
    expect(tinted()).toEqual([]);
    set({ b: 7 });
    expect(tinted()).toEqual(['b', 'b']);
  });

  it('is not on a number whose shown text stays as it is', () => {
    set({ a: 1.000001 });
    expect(tinted()).toEqual([]);
  });
});
