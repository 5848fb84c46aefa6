/** Equations fit their column: which setting stands on the page, how large its type is, and when it scrolls. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fitEquations } from '../../src/live-math/fit-equations';
import type { Quantity } from '../../src/live-math/registry';
import { pageOf, type TestPage } from './page';

/** Pixels of an em at full size. */
const EM = 20;
const a: Quantity = { id: 'a', symbol: 'a', tex: 'a', name: 'a', role: 'sum', from: [] };
const registry = { quantity: (id: string) => (id === 'a' ? a : undefined), rows: () => undefined, ids: ['a'] };

const equation = (id: string, width: string) =>
  `<div class="equation" id="${id}" data-width="${width}"><div class="scroller"><span class="katex">x</span></div></div>`;
/** For a in its shortest form, half an em: wide 10.5 em, narrow 5.5 em. */
const PAGE = `<main>
  <div class="wide">${equation('wide', '10 a')}</div>
  <div class="narrow">${equation('narrow', '5 a')}</div>
  <section>${equation('alone', '8 a')}</section>
  <p>words <span class="katex" id="inline" data-width="8 a">x</span></p>
</main>`;

let page: TestPage;
let value: number;
let shown: Element[];
let fitted: ReturnType<typeof fitEquations>;

function start(column: number, narrow = false) {
  page = pageOf(PAGE);
  page.narrow(narrow);
  for (const formula of document.querySelectorAll<HTMLElement>('.katex')) formula.style.fontSize = `${EM}px`;
  value = 1;
  shown = [];
  fitted = fitEquations({ registry, read: () => value }, (setting) => shown.push(setting));
  page.layOut([page.$('main'), { width: column }], [page.$('section'), { width: column }], [page.$('p'), { width: column }]);
}
/** The number changes; its equations are set anew. */
function change(to: number, inHand = false) {
  value = to;
  fitted.fit(document.querySelectorAll('.equation, p'), inHand);
}
const stands = () => ['.wide', '.narrow'].filter((name) => page.$(name).dataset['shown'] === 'yes');
const size = (id: string) => Number(page.$(`#${id}`).style.getPropertyValue('--size') || 1);
/** Letters of a: nine digits are 4.5 em, of which half an em is there from the start. */
const LONG = 123456.789;

describe('of two settings', () => {
  it.each([
    [300, false, '.wide', 1],
    [200, false, '.wide', 0.94],
    [150, false, '.narrow', 1],
    [100, false, '.narrow', 0.88],
    [300, true, '.narrow', 1],
    [100, true, '.narrow', 0.88],
  ])('in %i px, on a phone %s: the %s one, at %f of its size', (column, narrow, setting, scale) => {
    start(column, narrow);
    expect(stands()).toEqual([setting]);
    expect(size(setting.slice(1))).toBe(scale);
  });

  it('the other one takes its place when the numbers no longer fit, and its marks are brought up to date before it is seen', () => {
    start(220);
    expect(stands()).toEqual(['.wide']);
    change(LONG);
    expect(stands()).toEqual(['.narrow']);
    expect(shown).toEqual([page.$('.narrow')]);
    change(1);
    expect(stands()).toEqual(['.wide']);
  });

  it('in the reader’s hand the one that stands there stays for longer: what stands around it must not move', () => {
    start(220);
    change(LONG, true);
    expect(stands()).toEqual(['.wide']);
    expect(size('wide')).toBe(0.7);
    fitted.rest();
    expect(stands()).toEqual(['.narrow']);
  });

  it('not beyond measure: where it no longer fits at all, the other comes at once', () => {
    start(180, false);
    change(LONG, true);
    expect(stands()).toEqual(['.narrow']);
  });
});

describe('type', () => {
  beforeEach(() => start(180));

  it('shrinks as far as it must, and grows again', () => {
    expect(size('alone')).toBe(1);
    change(LONG);
    expect(size('alone')).toBe(0.7);
    change(1);
    expect(size('alone')).toBe(1);
  });

  it('does not grow in the reader’s hand, but when it rests', () => {
    change(LONG, true);
    change(1, true);
    expect(size('alone')).toBe(0.7);
    fitted.rest();
    expect(size('alone')).toBe(1);
  });

  it('of a formula in a line of text shrinks too', () => {
    change(LONG);
    expect(size('inline')).toBe(0.7);
  });

  it.each([
    [false, 12],
    [true, 11],
  ])('is never too small to read, on a phone %s: what would be scrolls, by keyboard too', (narrow, smallest) => {
    start(100, narrow);
    change(LONG);
    const scroller = page.$('#alone .scroller');
    expect(page.$('#alone').hasAttribute('data-scrolls')).toBe(true);
    expect(size('alone') * EM).toBe(smallest);
    expect(['tabindex', 'role', 'aria-label'].map((name) => scroller.getAttribute(name))).toEqual([
      '0',
      'group',
      'Equation, scrolls sideways',
    ]);
    start(300, narrow);
    expect(page.$('#alone').hasAttribute('data-scrolls')).toBe(false);
    expect(page.$('#alone .scroller').hasAttribute('tabindex')).toBe(false);
  });
});

describe('a column', () => {
  it('that is not laid out, or not anew, changes nothing', () => {
    start(0);
    change(LONG);
    expect(size('alone')).toBe(1);
    page.layOut([page.$('section'), { width: 180 }]);
    expect(size('alone')).toBe(0.7);
  });

  it('of another width sets its equations anew', () => {
    start(180);
    page.layOut([page.$('section'), { width: 150 }]);
    expect(size('alone')).toBe(0.88);
  });
});
