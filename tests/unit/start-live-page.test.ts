/** What runs on every page: it is started on a small page, and a reader points, presses and types. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatNumber } from '../../src/live-math';
import { POST_MOMENT, read } from '../../src/quantities';
import { pageOf, type TestPage } from './page';

/** A number as the page is built with it. */
const live = (id: string, more = '') =>
  `<span class="num" data-live="${id}" ${more}>${formatNumber(read(POST_MOMENT, id))}</span>`;
const grip = (id: string) => live(id, `data-handle="${id}"`);
const formula = (seen: string, mathml = '') =>
  `<span class="katex"><math>${mathml}</math><span class="katex-html">${seen}</span></span>`;

const PAGE = `<header>${formula(grip('b2'))}</header>
<main>
  <div class="equation" id="sum" data-width="3 z2"><div class="scroller">
    ${formula(`${grip('W2[0]')} ${grip('W2[1]')} ${grip('W2[0]')} ${live('z2')}`, live('b2'))}
  </div><a class="anchor" aria-label="Link to equation 7"></a></div>
  <p id="inline">A formula ${formula(grip('eta'))}, and one of results ${formula(`${live('z2')} ${live('a2')}`)}.</p>
  <p id="words">The bias ${grip('b2')} moves the answer ${live('a2')}, not ${live('z1[0]')}.</p>
  <label><input type="range" data-handle="eta" data-points="eta"></label>
  <svg><g data-points="W2[0]"><circle></circle></g></svg>
  <astro-island>${grip('x[0]')}</astro-island>
  <button id="elsewhere">Elsewhere</button>
</main>`;

let page: TestPage;
/** The modules of a page that has just been opened: nothing of the test before is left in them. */
let modules: Awaited<ReturnType<typeof fresh>>;

async function fresh() {
  vi.resetModules();
  const [{ startLivePage }, { panel }, { pointed }, store, { readDevice }, { remember }] = await Promise.all([
    import('../../src/page/live-page'),
    import('../../src/state/panel'),
    import('../../src/state/pointed'),
    import('../../src/state/store'),
    import('../../src/state/storage'),
    import('../../src/state/progress'),
  ]);
  return { startLivePage, panel, pointed, store, readDevice, remember };
}
async function start({ html = PAGE, query = '', before = () => {} } = {}) {
  page = pageOf(html, `https://site.example/relu/${query}`);
  before();
  modules = await fresh();
  modules.startLivePage('/');
}
/** The same, with a hand near it: what a hand needs has been fetched. */
async function startInHand(options: Parameters<typeof start>[0] = {}) {
  await start(options);
  page.send(document.body, 'keydown', { key: 'Shift' });
  await import('../../src/page/in-hand');
  await new Promise(setImmediate);
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

const root = () => document.documentElement;
const tinted = () => [...document.querySelectorAll('[data-fresh]')].map((mark) => mark.getAttribute('data-live'));

describe('a page begins', () => {
  it('with the numbers of its address, without a tint, and says that it is live', async () => {
    await start({ query: '?b2=0.7' });
    expect(page.texts('#words .num')).toEqual(['0.7', '0.8568', '0.69']);
    expect(tinted()).toEqual([]);
    expect(root().hasAttribute('data-live-page')).toBe(true);
  });

  it.each([
    ['', false],
    ['?b2=0.7', true],
  ])('with "%s" the numbers are others than those it was built with: %s', async (query, changed) => {
    await start({ query });
    expect(root().hasAttribute('data-numbers-changed')).toBe(changed);
    modules.store.setNumber('eta', 0.25);
    expect(root().hasAttribute('data-numbers-changed')).toBe(true);
  });

  it('asleep, unless somebody has answered something here before', async () => {
    await start();
    expect(root().hasAttribute('data-reader-near')).toBe(false);
    page.send(page.$('#words .num'), 'pointerover');
    expect(root().hasAttribute('data-reader-near')).toBe(true);
    await start({ before: () => localStorage.setItem('four-pixels-progress', '{"relu/one":{"said":"1"}}') });
    expect(root().hasAttribute('data-reader-near')).toBe(true);
  });

  it('and keeps the height of its paragraphs with numbers, once the fonts have come', async () => {
    await startInHand();
    const sizes = () =>
      page.layOut([page.$('#words'), { width: 600, height: 48 }], [page.$('#inline'), { width: 600, height: 48 }]);
    sizes();
    expect(page.$('#words').style.minHeight).toBe('');
    await page.fontsReady();
    sizes();
    expect(['#words', '#inline'].map((id) => page.$(id).style.minHeight)).toEqual(['48px', '48px']);
  });
});

describe('a change', () => {
  beforeEach(() => start());

  it('tints all that changed, except what is in the reader’s hand', () => {
    modules.store.setNumber('b2', 0.3);
    expect(new Set(tinted())).toEqual(new Set(['b2', 'z2', 'a2']));
    vi.advanceTimersByTime(450);
    modules.store.beginGesture('b2');
    modules.store.setNumber('b2', 0.4);
    expect(new Set(tinted())).toEqual(new Set(['z2', 'a2']));
    modules.store.endGesture();
    modules.store.setNumber('b2', 0.5);
    expect(new Set(tinted())).toEqual(new Set(['b2', 'z2', 'a2']));
  });

  it('by a drag of a number is one step, and is not tinted under the hand', () => {
    const number = page.$('#words [data-handle]');
    const hand = (type: string, clientX: number) =>
      page.send(number, type, { clientX, button: 0, isPrimary: true, pointerId: 1, pointerType: 'mouse' });
    hand('pointerdown', 0);
    hand('pointermove', 6);
    hand('pointermove', 12);
    expect(modules.store.inHand()).toBe('b2');
    expect(number.textContent).toBe('0.4');
    expect(new Set(tinted())).toEqual(new Set(['z2', 'a2']));
    hand('pointerup', 12);
    expect(modules.store.inHand()).toBeUndefined();
    modules.store.undo();
    expect(number.textContent).toBe('0.2');
    expect(modules.store.canUndo.value).toBe(false);
  });

  it.each(['copy', 'beforeprint'])('off screen is brought up by: %s', (event) => {
    page.see([page.$('#words'), false]);
    modules.store.setNumber('b2', 0.3);
    expect(page.texts('#words .num')[0]).toBe('0.2');
    if (event === 'copy') {
      // Before anybody on the way can read what is copied.
      page.$('#words').addEventListener('copy', (copy) => {
        expect(page.texts('#words .num')[0]).toBe('0.3');
        copy.stopPropagation();
      });
      page.send(page.$('#words .num'), 'copy');
    } else window.dispatchEvent(new Event('beforeprint'));
    expect(page.texts('#words .num')[0]).toBe('0.3');
  });
});

describe('a stop beside a formula', () => {
  beforeEach(() => start());
  const stops = () => [...document.querySelectorAll('button.equation-stop')];

  it('stands where a number can be changed, at the end of its equation or after its place in the sentence', () => {
    expect(stops().map(({ className, parentElement }) => [parentElement?.id, className])).toEqual([
      ['sum', 'equation-stop'],
      ['inline', 'equation-stop inline'],
    ]);
    expect(page.$('#sum').lastElementChild).toBe(stops()[0]);
    expect(stops()[1]?.previousElementSibling?.matches('.katex')).toBe(true);
  });

  it('says how many numbers can be changed: each once, those computed not', () => {
    expect(stops().map((stop) => stop.getAttribute('aria-label'))).toEqual([
      'Numbers of equation 7, 2 to change',
      'Numbers of this equation: η, 1 to change',
    ]);
    for (const stop of stops()) {
      expect(stop.getAttribute('aria-haspopup')).toBe('dialog');
      expect(stop.getAttribute('type')).toBe('button');
    }
  });

  it.each([
    [0, 'keyboard'],
    [1, 'mouse'],
  ])('opens all numbers of the formula, in their order; pressed with detail %i by %s', (detail, pointer) => {
    const [stop] = stops() as [Element];
    page.send(stop, 'click', { detail });
    expect(modules.panel.value).toEqual({
      ids: ['W2[0]', 'W2[1]', 'z2'],
      title: 'Numbers of this equation',
      anchor: stop,
      pointer,
    });
  });
});

describe('a number in the text', () => {
  beforeEach(() => start());

  it('is a button that says what it is, where it can be changed and is not part of a formula, a slider or an island', () => {
    const buttons = [...document.querySelectorAll<HTMLElement>('[role="button"]')];
    expect(buttons).toEqual([page.$('#words [data-handle="b2"]')]);
    const [button] = buttons as [HTMLElement];
    expect(button.tabIndex).toBe(0);
    expect(button.getAttribute('aria-haspopup')).toBe('dialog');
    expect(button.getAttribute('aria-roledescription')).toBe('number that can be changed');
    expect(button.title).toMatch(/^b₂, .*bias/);
    expect(document.querySelectorAll('main [tabindex]')).toHaveLength(1);
  });

  it('opens its controls when it is pressed', () => {
    const number = page.$('#words [data-handle]');
    page.send(number, 'keydown', { key: 'Enter' });
    expect(modules.panel.value).toEqual({ ids: ['b2'], anchor: number, pointer: 'keyboard' });
  });
});

describe('a number that is computed', () => {
  const result = () => page.$('#words [data-live="a2"]');
  beforeEach(() => vi.stubGlobal('getSelection', () => null));

  it('shows what it is made of when it is pressed', async () => {
    await startInHand();
    page.send(result(), 'click', { pointerType: 'touch' });
    expect(modules.panel.value).toEqual({ ids: ['a2'], anchor: result(), pointer: 'touch' });
  });

  it('does so when the press came before what answers it', async () => {
    await start();
    page.send(result(), 'click');
    expect(modules.panel.value).toBeUndefined();
    page.send(document.body, 'keydown', { key: 'Shift' });
    await import('../../src/page/in-hand');
    await new Promise(setImmediate);
    expect(modules.panel.value?.ids).toEqual(['a2']);
  });

  it.each([
    ['a selection ends on it', () => vi.stubGlobal('getSelection', () => ({ isCollapsed: false }))],
    ['its value gives away an open question', () => result().setAttribute('data-veiled', '')],
  ])('does not where %s', async (_, so) => {
    await startInHand();
    so();
    page.send(result(), 'click');
    expect(modules.panel.value).toBeUndefined();
  });
});

it('that is dragged takes over the open controls of another number, and those of no set', async () => {
  await startInHand();
  const number = page.$('#words [data-handle]');
  const drag = () => {
    for (const [type, clientX] of [
      ['pointerdown', 0],
      ['pointermove', 20],
      ['pointerup', 20],
    ] as const)
      page.send(number, type, { clientX, button: 0, isPrimary: true, pointerId: 1, pointerType: 'mouse' });
  };
  vi.stubGlobal('innerHeight', 0);
  drag();
  expect(modules.panel.value).toBeUndefined();
  const set = { ids: ['eta', 'b2'], anchor: number, pointer: 'mouse' };
  modules.panel.value = set;
  drag();
  expect(modules.panel.value).toBe(set);
  modules.panel.value = { ...set, ids: ['eta'] };
  drag();
  expect(modules.panel.value?.ids).toEqual(['b2']);
});

describe('pointing', () => {
  beforeEach(() => startInHand());
  const ties = () =>
    Object.fromEntries(
      [...document.querySelectorAll('main [data-tie]')].map((mark) => [
        mark.getAttribute('data-live') ?? mark.getAttribute('data-points'),
        mark.getAttribute('data-tie'),
      ]),
    );
  const over = (target: EventTarget, more = {}) =>
    page.send(target, 'pointerover', { pointerType: 'mouse', buttons: 0, ...more });
  const number = (id: string) => page.$(`#words [data-live="${id}"]`);

  it('at a number lights up what it comes from and what follows from it', () => {
    over(number('b2'));
    expect(ties()).toEqual({ b2: 'self', z2: 'to', a2: 'to' });
    over(page.$('#sum .katex-html [data-live="z2"]'));
    expect(ties()).toEqual({
      z2: 'self',
      b2: 'from',
      'W2[0]': 'from',
      'W2[1]': 'from',
      'z1[0]': 'from',
      'x[0]': 'from',
      a2: 'to',
    });
    over(page.$('#elsewhere'));
    expect(ties()).toEqual({});
  });

  it('at a part of a drawing is pointing at its number', () => {
    over(page.$('circle'));
    expect(modules.pointed.value).toBe('W2[0]');
    expect(page.$('g').getAttribute('data-tie')).toBe('self');
  });

  it('by a finger that passes, or while something is held, changes nothing', () => {
    over(number('b2'), { pointerType: 'touch' });
    expect(ties()).toEqual({});
    over(number('b2'));
    over(number('z1[0]'), { buttons: 1 });
    expect(modules.pointed.value).toBe('b2');
    page.send(root(), 'pointerleave', { buttons: 1 });
    expect(modules.pointed.value).toBe('b2');
    page.send(root(), 'pointerleave', { buttons: 0 });
    expect(modules.pointed.value).toBeUndefined();
  });

  it('goes by presses: of a number, and of anything else', () => {
    page.send(number('b2'), 'pointerdown');
    expect(modules.pointed.value).toBe('b2');
    page.send(page.$('#elsewhere'), 'pointerdown');
    expect(modules.pointed.value).toBeUndefined();
    number('b2').focus();
    page.send(page.$('#elsewhere'), 'pointerdown');
    expect(modules.pointed.value).toBeUndefined();
  });

  it('goes back to what has the focus', () => {
    number('b2').focus();
    expect(modules.pointed.value).toBe('b2');
    over(number('z1[0]'));
    expect(modules.pointed.value).toBe('z1[0]');
    over(page.$('#elsewhere'));
    expect(modules.pointed.value).toBe('b2');
    over(number('z1[0]'));
    page.send(root(), 'pointerleave', { buttons: 0 });
    expect(modules.pointed.value).toBe('b2');
  });

  it('goes back to the one number whose controls are open, not to one of several', () => {
    const anchor = page.$('#elsewhere');
    modules.panel.value = { ids: ['eta'], anchor, pointer: 'mouse' };
    anchor.focus();
    expect(modules.pointed.value).toBe('eta');
    over(number('b2'));
    over(document);
    expect(modules.pointed.value).toBe('eta');
    modules.panel.value = { ids: ['eta', 'b2'], anchor, pointer: 'mouse' };
    over(anchor);
    expect(modules.pointed.value).toBeUndefined();
  });
});

describe('keys', () => {
  beforeEach(async () => {
    await start();
    modules.store.setNumber('b2', 0.5);
    modules.store.setNumber('b2', 0.6);
    modules.store.undo();
  });
  const bias = () => page.texts('#words .num')[0];
  const key = (name: string, more: object) => page.send(page.$('#words'), 'keydown', { key: name, ...more });

  it.each([
    ['z', { ctrlKey: true }, '0.2'],
    ['Z', { ctrlKey: true }, '0.2'],
    ['z', { metaKey: true }, '0.2'],
    ['z', { ctrlKey: true, shiftKey: true }, '0.6'],
    ['Z', { metaKey: true, shiftKey: true }, '0.6'],
    ['y', { ctrlKey: true }, '0.6'],
  ])('%s with %j', (name, held, after) => {
    expect(key(name, held)).toBe(false);
    expect(bias()).toBe(after);
  });

  it.each([
    ['z', {}],
    ['y', {}],
    ['z', { ctrlKey: true, altKey: true }],
    ['x', { ctrlKey: true }],
    ['Enter', { metaKey: true }],
  ])('%s with %j is left alone', (name, held) => {
    expect(key(name, held)).toBe(true);
    expect(bias()).toBe('0.5');
  });
});

describe('an equation', () => {
  const size = () => page.$('#sum').style.getPropertyValue('--size');

  it('shrinks to fit as its numbers grow, and grows again only when the hand rests', async () => {
    await startInHand();
    // 20 px an em: 3 em and the number are 106 px, or 146 px with nine letters of it.
    page.$('#sum .katex').style.fontSize = '20px';
    page.layOut([page.$('main'), { width: 130 }]);
    expect(size()).toBe('');
    modules.store.beginGesture('b2');
    modules.store.setNumber('b2', 1234.5678);
    expect(size()).not.toBe('');
    const small = size();
    modules.store.setNumber('b2', 0.2);
    expect(size()).toBe(small);
    modules.store.endGesture();
    expect(size()).toBe('');
  });
});
