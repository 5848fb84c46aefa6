/** Whatever moves a number, hand or key, holds it while it moves; where one change follows another, the next is held. */
import { type ComponentType, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NumberField } from '../../src/controls/NumberField';
import { BackToPost, ValueSlider } from '../../src/controls/ValueSlider';
import { endGesture, inGesture, inHand, network, onChange, reset, undo } from '../../src/state/store';
import { pageOf, type TestPage } from './page';

let page: TestPage;
/** What was in the hand at each change, and the bias that it made. */
let heard: [string | undefined, number][];
let deaf: () => void;

beforeEach(() => {
  reset();
  page = pageOf('<main></main>');
  heard = [];
  deaf = onChange(() => heard.push([inHand(), network.peek().b2]));
});
afterEach(() => {
  act(() => render(null, page.$('main')));
  endGesture();
  deaf();
});

const show = (what: ComponentType<{ id: string }>) => act(() => render(h(what, { id: 'b2' }), page.$('main')));
const send = (type: string, more: object = {}, at = 'input') => act(() => void page.send(page.$(at), type, more));
/** Puts a text into the input, as typing or dragging does. */
const put = (value: string, ...events: string[]) => {
  page.$<HTMLInputElement>('input').value = value;
  for (const event of events) send(event);
};

it('a slider, dragged', () => {
  show(ValueSlider);
  send('pointerdown');
  put('0.5', 'input');
  put('0.7', 'input', 'change');
  expect(heard).toEqual([
    ['b2', 0.5],
    ['b2', 0.7],
  ]);
  expect(inHand()).toBeUndefined();
  undo();
  expect(network.peek().b2).toBe(0.2);
});

it('a slider, by its keys', () => {
  show(ValueSlider);
  send('keydown', { key: 'ArrowRight' });
  send('keydown', { key: 'ArrowRight' });
  expect(inGesture.peek()).toBe(true);
  send('keyup');
  expect(heard.map(([held]) => held)).toEqual(['b2', 'b2']);
  expect(inHand()).toBeUndefined();
  undo();
  expect(network.peek().b2).toBe(0.2);
});

it('a field, typed in', () => {
  show(NumberField);
  put('1', 'input');
  put('1.5', 'input', 'change');
  expect(heard.map(([held]) => held)).toEqual(heard.map(() => 'b2'));
  expect(new Set(heard.map(([, value]) => value))).toEqual(new Set([1, 1.5]));
  expect(inHand()).toBeUndefined();
});

it('a field, by its keys: each press a step', () => {
  show(NumberField);
  send('keydown', { key: 'ArrowUp' });
  send('keydown', { key: 'PageUp' });
  expect(heard.map(([held]) => held)).toEqual(['b2', 'b2']);
  expect(inHand()).toBeUndefined();
  expect(inGesture.peek()).toBe(false);
  const after = network.peek().b2;
  undo();
  expect(network.peek().b2).toBeLessThan(after);
  expect(network.peek().b2).toBeGreaterThan(0.2);
});

it('not a button that puts a number in place: there the eye is elsewhere', () => {
  show(NumberField);
  put('1', 'input', 'change');
  show(BackToPost);
  heard = [];
  send('click', {}, 'button');
  expect(heard).toEqual([[undefined, 0.2]]);
});
