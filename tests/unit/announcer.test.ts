/** The sentence that assistive technology hears when a change has settled. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Announcer } from '../../src/page/announce/Announcer';
import { POST_NETWORK } from '../../src/quantities';
import { offerState } from '../../src/state/page-numbers';
import { say } from '../../src/state/said';
import { beginGesture, endGesture, reset, setNetwork, setNumber, undo } from '../../src/state/store';
import { pageOf, type TestPage } from './page';

let page: TestPage;
const said = () => page.$('[aria-live]').textContent;

beforeEach(() => {
  vi.useFakeTimers();
  reset();
  page = pageOf('<main></main>');
  act(() => render(h(Announcer, {}), page.$('main')));
});
afterEach(() => {
  act(() => render(null, page.$('main')));
  vi.useRealTimers();
});

it('is polite, whole, and not seen', () => {
  const box = page.$('p');
  expect(box.getAttribute('aria-live')).toBe('polite');
  expect(box.getAttribute('aria-atomic')).toBe('true');
  expect(box.className).toBe('visually-hidden');
  expect(said()).toBe('');
});

it('says nothing of a page that was only opened', () => {
  vi.advanceTimersByTime(10_000);
  expect(said()).toBe('');
});

it('names the one number that changed, its value, and the answer before and after', () => {
  setNumber('b2', -0.5);
  vi.advanceTimersByTime(600);
  expect(said()).toBe('b₂ is −0.5. Answer 0.6431, was 0.784.');
  setNumber('W1[0][1]', 0.25);
  vi.advanceTimersByTime(600);
  expect(said()).toBe('W₁[1,2] is 0.25. Answer 0.646, was 0.6431.');
});

it('counts them where there are several', () => {
  setNetwork({ ...POST_NETWORK, x: [0, 1, 0, 1], y: 0 });
  vi.advanceTimersByTime(600);
  expect(said()).toMatch(/^5 numbers changed\. Answer 0\.\d+, was 0\.784\.$/);
  undo();
  vi.advanceTimersByTime(600);
  expect(said()).toMatch(/^5 numbers changed\. Answer 0\.784, was 0\.\d+\.$/);
});

it('waits until everything rests, and then speaks of the whole change', () => {
  beginGesture('b2');
  for (const value of [0.3, 0.4, 0.5]) {
    setNumber('b2', value);
    vi.advanceTimersByTime(599);
    expect(said()).toBe('');
  }
  setNumber('b2', 1);
  endGesture();
  vi.advanceTimersByTime(599);
  expect(said()).toBe('');
  vi.advanceTimersByTime(1);
  expect(said()).toBe('b₂ is 1. Answer 0.8898, was 0.784.');
});

it('names the step where training has moved them all', () => {
  const numbers: Record<string, number> = { t: 50, LD: 0.12345, correct: 7, N: 8 };
  const withdraw = offerState('training', { read: (id) => numbers[id] });
  setNetwork({ ...POST_NETWORK, x: [0, 1, 0, 1], y: 0 });
  vi.advanceTimersByTime(600);
  expect(said()).toMatch(/^Step 50\. Mean loss 0\.1235, 7 of 8 right\. Answer 0\.\d+, was 0\.784\.$/);
  reset();
  vi.advanceTimersByTime(600);
  expect(said()).toMatch(/^5 numbers changed\./);
  withdraw();
});

it('says nothing once it is gone', () => {
  const waiting = vi.getTimerCount();
  setNumber('b2', 1);
  expect(vi.getTimerCount()).toBe(waiting + 1);
  act(() => render(null, page.$('main')));
  expect(vi.getTimerCount()).toBe(waiting);
  setNumber('b2', 2);
  expect(vi.getTimerCount()).toBe(waiting);
});

it('tells what a widget has to say, once it has settled, and the same again when it is said again', () => {
  say('All 5 checks are right.');
  vi.advanceTimersByTime(599);
  expect(said()).toBe('');
  vi.advanceTimersByTime(1);
  expect(said()).toBe('All 5 checks are right.');
  setNumber('b2', -0.5);
  vi.advanceTimersByTime(600);
  expect(said()).toMatch(/^b₂ is/);
  say('All 5 checks are right.');
  vi.advanceTimersByTime(600);
  expect(said()).toBe('All 5 checks are right.');
});
