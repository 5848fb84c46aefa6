/** Numbers as handles: what a hand and the keys do to them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listenToHandles } from '../../src/live-math/handles';
import type { Quantity } from '../../src/live-math/registry';
import { pageOf, type TestPage } from './page';

const weight = { min: -2, max: 2, step: 0.1, typedMin: -100, typedMax: 100 };
const quantity = (id: string, range?: Quantity['range']): Quantity => ({
  id,
  symbol: id,
  tex: id,
  name: id,
  role: 'weight',
  from: [],
  ...(range && { range }),
});
const quantities: Record<string, Quantity> = { w: quantity('w', weight), v: quantity('v', weight), sum: quantity('sum') };
const registry = { quantity: (id: string) => quantities[id], rows: () => undefined, ids: Object.keys(quantities) };

let page: TestPage;
let values: Record<string, number>;
/** What the handles asked for, in order. */
let heard: unknown[][];

beforeEach(() => {
  page = pageOf(`<main>
    <p>Words <span data-handle="w" tabindex="0">0.2 <b>inside</b></span> <span data-handle="sum">1</span> <span data-handle="nothing">1</span></p>
    <svg><g data-grip="v"><circle r="3"></circle></g></svg>
    <input type="range" data-handle="w"><input type="text">
  </main>`);
  values = { w: 0.2, v: 1, sum: 3 };
  heard = [];
  listenToHandles(
    { registry, read: (id) => values[id] as number },
    {
      set: (id, value) => {
        values[id] = value;
        heard.push(['set', id, value]);
      },
      begin: (id) => heard.push(['begin', id]),
      cancel: () => heard.push(['cancel']),
      end: () => heard.push(['end']),
      open: (id, element, pointer) => heard.push(['open', id, element, pointer]),
    },
  );
});

const HANDLE = 'span[data-handle="w"]';
const hand = (type: string, clientX: number, { at = HANDLE, ...more } = {} as { at?: string } & Partial<PointerEvent>) =>
  page.send(page.$(at), type, { clientX, button: 0, isPrimary: true, pointerId: 1, pointerType: 'mouse', ...more });
const dragging = () => document.documentElement.hasAttribute('data-dragging');

describe('a drag', () => {
  it('is a gesture about its number, from 3 px on, with a step every 6 px', () => {
    hand('pointerdown', 500);
    hand('pointermove', 502);
    expect(values['w']).toBe(0.2);
    hand('pointermove', 503, { at: 'main' });
    expect(values['w']).toBe(0.3);
    hand('pointermove', 508, { at: 'main' });
    expect(values['w']).toBe(0.3);
    hand('pointermove', 509, { at: 'main' });
    hand('pointerup', 509, { at: 'main' });
    expect(heard).toEqual([['begin', 'w'], ['set', 'w', 0.3], ['set', 'w', 0.4], ['end']]);
  });

  it('with Shift goes by tenths of a step, from where it is', () => {
    hand('pointerdown', 100);
    hand('pointermove', 130);
    expect(values['w']).toBe(0.7);
    hand('pointermove', 131, { shiftKey: true });
    hand('pointermove', 143, { shiftKey: true });
    expect(values['w']).toBe(0.72);
    hand('pointermove', 149);
    hand('pointermove', 155);
    expect(values['w']).toBe(0.82);
    hand('pointerup', 155);
  });

  it('of 60 px is at least one step, and ten', () => {
    hand('pointerdown', 100);
    hand('pointermove', 160);
    hand('pointerup', 160);
    expect(values['w']).toBe(1.2);
  });

  it('goes down to the left, and back to where it began', () => {
    hand('pointerdown', 500);
    hand('pointermove', 488);
    expect(values['w']).toBe(0);
    hand('pointermove', 500);
    expect(values['w']).toBe(0.2);
  });

  it('ends where the range ends', () => {
    hand('pointerdown', 0);
    hand('pointermove', 5000);
    expect(values['w']).toBe(2);
  });

  it('counts from the number as it was when it was pressed', () => {
    values['w'] = 1;
    hand('pointerdown', 0);
    hand('pointermove', 6);
    hand('pointerup', 6);
    hand('pointerdown', 300);
    hand('pointermove', 306);
    expect(values['w']).toBe(1.2);
  });

  it('of a part of a drawing moves its number', () => {
    hand('pointerdown', 0, { at: 'circle' });
    hand('pointermove', 6);
    hand('pointerup', 6);
    expect(heard).toEqual([['begin', 'v'], ['set', 'v', 1.1], ['end']]);
  });

  it('shows on the page while it lasts', () => {
    hand('pointerdown', 0);
    expect(dragging()).toBe(false);
    hand('pointermove', 20);
    expect(dragging()).toBe(true);
    hand('pointerup', 20);
    expect(dragging()).toBe(false);
  });

  it('has the pointer to itself', () => {
    const captured: number[] = [];
    page.$(HANDLE).setPointerCapture = (pointer) => captured.push(pointer);
    hand('pointerdown', 0);
    expect(captured).toEqual([]);
    hand('pointermove', 20);
    expect(captured).toEqual([1]);
  });

  it('is taken back where the browser takes over to scroll, and opens nothing', () => {
    hand('pointerdown', 0);
    hand('pointermove', 6);
    hand('pointercancel', 6);
    expect(dragging()).toBe(false);
    hand('pointermove', 60);
    hand('pointerup', 60);
    expect(heard).toEqual([['begin', 'w'], ['set', 'w', 0.3], ['cancel']]);
  });

  it('knows its own pointer: another finger neither moves nor ends it', () => {
    hand('pointerdown', 0);
    hand('pointerdown', 300, { pointerId: 2, isPrimary: false, at: 'circle' });
    hand('pointermove', 90, { pointerId: 2 });
    hand('pointerup', 90, { pointerId: 2 });
    expect(heard).toEqual([]);
    hand('pointermove', 6);
    expect(heard).toEqual([
      ['begin', 'w'],
      ['set', 'w', 0.3],
    ]);
  });

  it('takes what is being typed elsewhere as typed', () => {
    const field = page.$<HTMLInputElement>('input[type="text"]');
    field.focus();
    hand('pointerdown', 0);
    expect(document.activeElement).toBe(field);
    const order: string[] = [];
    field.addEventListener('blur', () => order.push(`blur after ${heard.length}`));
    hand('pointermove', 20);
    expect(document.activeElement).not.toBe(field);
    // What the field has to say comes before the gesture begins, so that it is a step of its own.
    expect(order).toEqual(['blur after 0']);
  });

  it.each([
    ['another button', { button: 2 }],
    ['a second finger', { isPrimary: false }],
    ['a number that is computed', { at: '[data-handle="sum"]' }],
    ['a number that nobody knows', { at: '[data-handle="nothing"]' }],
    ['words', { at: 'p' }],
    ['a slider, which is a handle of its own', { at: 'input[type="range"]' }],
  ])('is none with %s', (_, how) => {
    hand('pointerdown', 0, how);
    hand('pointermove', 60, how);
    hand('pointerup', 60, how);
    expect(heard).toEqual([]);
  });
});

describe('a press', () => {
  it('opens nothing where it does something of its own; a drag there is a drag', () => {
    page.$('main').setAttribute('data-own-press', '');
    hand('pointerdown', 0);
    hand('pointerup', 0);
    expect(heard).toEqual([]);
    hand('pointerdown', 0);
    hand('pointermove', 6);
    hand('pointerup', 6);
    expect(heard).toEqual([['begin', 'w'], ['set', 'w', 0.3], ['end']]);
  });

  it('of a hand that is not quite still opens the controls of the number', () => {
    hand('pointerdown', 100, { at: `${HANDLE} b` });
    hand('pointermove', 105, { pointerType: 'touch' });
    hand('pointermove', 95, { pointerType: 'touch' });
    hand('pointerup', 95, { pointerType: 'touch' });
    expect(heard).toEqual([['open', 'w', page.$(HANDLE), 'touch']]);
  });

  it('becomes a drag from 3 px on, a finger’s from 6', () => {
    hand('pointerdown', 100);
    hand('pointermove', 103);
    hand('pointerup', 103);
    expect(heard).toEqual([['begin', 'w'], ['set', 'w', 0.3], ['end']]);
    hand('pointerdown', 100);
    hand('pointermove', 106, { pointerType: 'touch' });
    hand('pointerup', 106);
    expect(heard.at(-2)).toEqual(['set', 'w', 0.4]);
  });

  it('selects no text and takes no field’s focus', () => {
    expect(hand('mousedown', 0)).toBe(false);
    expect(hand('mousedown', 0, { at: 'circle' })).toBe(false);
    expect(hand('mousedown', 0, { button: 2 })).toBe(true);
    expect(hand('mousedown', 0, { at: 'p' })).toBe(true);
    expect(hand('mousedown', 0, { at: 'input[type="range"]' })).toBe(true);
  });
});

describe('a key', () => {
  const key = (name: string, at = HANDLE) => page.send(page.$(at), 'keydown', { key: name });

  it.each(['Enter', ' '])('%j on a number opens its controls, and does nothing else', (name) => {
    expect(key(name)).toBe(false);
    expect(heard).toEqual([['open', 'w', page.$(HANDLE), 'keyboard']]);
  });

  it('steps a number as a slider’s keys do; while it is held all of it is one gesture', () => {
    for (const name of ['ArrowUp', 'ArrowRight', 'PageUp', 'Home', 'End']) expect(key(name)).toBe(false);
    page.send(page.$(HANDLE), 'keydown', { key: 'ArrowLeft', shiftKey: true });
    page.send(page.$(HANDLE), 'keyup', { key: 'ArrowLeft' });
    expect(heard).toEqual([['begin', 'w'], ...[0.3, 0.4, 0.8, -2, 2, 1.99].map((value) => ['set', 'w', value]), ['end']]);
    key('ArrowDown', 'circle');
    page.send(page.$('circle'), 'focusout');
    expect(heard.slice(-3)).toEqual([['begin', 'v'], ['set', 'v', 0.9], ['end']]);
  });

  it('that is another, or elsewhere, is left alone', () => {
    expect(key('a')).toBe(true);
    expect(key('Enter', 'p')).toBe(true);
    expect(key(' ', 'input[type="range"]')).toBe(true);
    expect(heard).toEqual([]);
  });
});
