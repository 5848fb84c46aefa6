/** The store: one gesture is one step of undo, and what changes nothing is no step at all. */
import { describe, expect, it } from 'vitest';
import { momentOf, POST_NETWORK, withNumber } from '../../src/quantities';
import { createStore } from '../../src/state/create-store';
import { randomNetwork, seeded } from './support';

const withB2 = (value: number) => withNumber(POST_NETWORK, 'b2', value);
/** How many steps can be undone, and how many redone. */
const counts = ({ historyNow }: ReturnType<typeof createStore>) => [historyNow().past.length, historyNow().future.length];

describe('a store', () => {
  it('begins with the post’s network, and with nothing to undo', () => {
    const { network, openedWith, canUndo, canRedo, changes, inGesture } = createStore();
    expect([network.value, openedWith()]).toEqual([POST_NETWORK, POST_NETWORK]);
    expect([canUndo.value, canRedo.value, changes.value, inGesture.value]).toEqual([false, false, 0, false]);
  });

  it('is one of its own: what happens in one is not known in another', () => {
    const [one, other] = [createStore(), createStore()];
    one.setNumber('b2', 1);
    expect([one.network.value.b2, other.network.value.b2]).toEqual([1, 0.2]);
  });

  it('follows its network with everything that comes from it', () => {
    const { setNumber, moment, changes } = createStore();
    setNumber('W2[1]', -1.5);
    setNumber('x[3]', 0);
    expect(moment.value.L).toBe(momentOf(withNumber(withNumber(POST_NETWORK, 'W2[1]', -1.5), 'x[3]', 0)).L);
    expect(changes.value).toBe(2);
  });
});

describe('a step of undo', () => {
  it('is every number that is set, and every network', () => {
    const store = createStore();
    store.setNumber('b2', 1);
    store.setNetwork(randomNetwork(seeded(1)));
    store.setNumber('b2', 3);
    expect(counts(store)).toEqual([3, 0]);
    store.undo();
    store.undo();
    expect(store.network.value).toEqual(withB2(1));
    expect([store.canUndo.value, store.canRedo.value]).toEqual([true, true]);
    store.redo();
    store.redo();
    expect(store.network.value.b2).toBe(3);
    expect(store.canRedo.value).toBe(false);
  });

  it('is a whole gesture, however often it moved', () => {
    const store = createStore();
    store.beginGesture('b2');
    for (const value of [0.3, 0.7, 1.1]) store.setNumber('b2', value);
    expect([store.network.value.b2, store.inGesture.value, store.canUndo.value]).toEqual([1.1, true, false]);
    store.endGesture();
    expect([store.network.value.b2, store.inGesture.value, counts(store)]).toEqual([1.1, false, [1, 0]]);
    store.undo();
    expect(store.network.value).toEqual(POST_NETWORK);
  });

  it('is none where a gesture was cancelled: everything is as before', () => {
    const store = createStore();
    store.setNumber('b2', 0.4);
    store.beginGesture('b2');
    store.setNumber('b2', 1.1);
    store.cancelGesture();
    expect([store.network.value.b2, store.inGesture.value, store.inHand(), counts(store)]).toEqual([
      0.4,
      false,
      undefined,
      [1, 0],
    ]);
  });

  it('is none where a gesture moved nothing, or came back to where it began', () => {
    const store = createStore();
    store.setNumber('b2', 1);
    store.undo();
    const before = store.historyNow();
    store.beginGesture();
    store.endGesture();
    store.beginGesture();
    store.setNumber('b2', 5);
    store.setNumber('b2', 0.2);
    store.endGesture();
    store.endGesture();
    // Nothing was done, so nothing that was undone is lost.
    expect(store.historyNow()).toBe(before);
    expect(store.canRedo.value).toBe(true);
  });

  it('is none where a number or a network is set to what it is', () => {
    const store = createStore();
    store.setNumber('b2', 1);
    store.undo();
    const before = store.historyNow();
    store.setNumber('b2', 0.2);
    store.setNetwork({ ...POST_NETWORK, W1: POST_NETWORK.W1.map((row) => [...row]) });
    store.reset();
    expect(store.historyNow()).toBe(before);
  });

  it('is the reset too, and it can be undone', () => {
    const store = createStore();
    store.setNumber('b2', 1);
    store.reset();
    expect([store.network.value, store.changes.value]).toEqual([POST_NETWORK, 0]);
    store.undo();
    expect(store.network.value).toEqual(withB2(1));
  });

  it('ends a gesture under way, which stays undoable by itself', () => {
    for (const act of ['undo', 'redo', 'setNetwork'] as const) {
      const store = createStore();
      store.beginGesture('b2');
      store.setNumber('b2', 1);
      if (act === 'setNetwork') store.setNetwork(withB2(2));
      else store[act]();
      expect([store.inGesture.value, store.inHand()], act).toEqual([false, undefined]);
      expect([store.network.value.b2, ...counts(store)], act).toEqual(
        act === 'undo' ? [0.2, 0, 1] : act === 'redo' ? [1, 1, 0] : [2, 2, 0],
      );
    }
  });
});

it('a gesture that begins twice is one, and knows the number in the hand', () => {
  const store = createStore();
  expect(store.inHand()).toBeUndefined();
  store.beginGesture('b2');
  store.setNumber('b2', 1);
  store.beginGesture('b1[0]');
  expect(store.inHand()).toBe('b1[0]');
  store.setNumber('b1[0]', 1);
  store.endGesture();
  expect([store.inHand(), ...counts(store)]).toEqual([undefined, 1, 0]);
  expect([store.network.value.b2, store.network.value.b1[0]]).toEqual([1, 1]);
  store.undo();
  expect(store.network.value).toEqual(POST_NETWORK);
});

describe('a network that takes the place of another', () => {
  it('belongs to the step before', () => {
    const store = createStore();
    store.setNumber('b2', 1);
    store.replaceNetwork(withB2(2));
    store.replaceNetwork(withB2(3));
    expect([store.network.value.b2, ...counts(store)]).toEqual([3, 1, 0]);
    store.undo();
    store.redo();
    expect(store.network.value.b2).toBe(3);
  });

  it('belongs to the gesture under way', () => {
    const store = createStore();
    store.beginGesture();
    store.replaceNetwork(withB2(2));
    expect(counts(store)).toEqual([0, 0]);
    store.endGesture();
    expect([store.network.value.b2, ...counts(store)]).toEqual([2, 1, 0]);
  });
});

it('takes up a history, and forgets the gesture that was under way', () => {
  const store = createStore();
  store.beginGesture('b2');
  store.setNumber('b2', 9);
  const remembered = { past: [withB2(1)], present: withB2(2), future: [withB2(3)] };
  store.takeUp(remembered);
  expect(store.historyNow()).toBe(remembered);
  expect([store.network.value.b2, store.inGesture.value, store.inHand(), store.openedWith().b2]).toEqual([
    2,
    false,
    undefined,
    2,
  ]);
  store.setNumber('b2', 4);
  // What the page opened with stays what it was.
  expect(store.openedWith().b2).toBe(2);
  store.undo();
  store.undo();
  expect(store.network.value.b2).toBe(1);
});

it('calls back after every change, gestures included, and neither at the start nor for what changes nothing', () => {
  const store = createStore();
  const seen: number[] = [];
  const stop = store.onChange(() => seen.push(store.network.peek().b2));
  expect(seen).toEqual([]);
  store.setNumber('b2', 1);
  store.setNumber('b2', 1);
  store.beginGesture();
  store.setNumber('b2', 2);
  store.setNumber('b2', 3);
  store.endGesture();
  store.undo();
  stop();
  store.setNumber('b2', 7);
  expect(seen).toEqual([1, 2, 3, 1]);
});

describe('before', () => {
  it('is nothing while nothing has been changed, on a page that took up a history too', () => {
    const store = createStore();
    expect(store.before.value).toBeUndefined();
    store.setNumber('b2', 1);
    store.takeUp(store.historyNow());
    expect(store.before.value).toBeUndefined();
  });

  it('is the network at the beginning of the gesture under way, and stays when it has ended', () => {
    const store = createStore();
    store.setNumber('b2', 1);
    expect(store.before.value?.b2).toBe(0.2);
    store.beginGesture('b2');
    for (const value of [1.1, 1.2, 1.3]) store.setNumber('b2', value);
    expect(store.before.value?.b2).toBe(1);
    store.endGesture();
    expect([store.before.value?.b2, store.network.value.b2]).toEqual([1, 1.3]);
  });

  it('is what an undo and a redo left', () => {
    const store = createStore();
    store.setNumber('b2', 1);
    store.setNumber('b2', 3);
    store.undo();
    expect([store.before.value?.b2, store.network.value.b2]).toEqual([3, 1]);
    store.redo();
    expect([store.before.value?.b2, store.network.value.b2]).toEqual([1, 3]);
  });

  it('stays where a gesture moved nothing, and where training goes on from the step before', () => {
    const store = createStore();
    store.setNumber('b2', 1);
    store.beginGesture('b2');
    store.endGesture();
    expect(store.before.value?.b2).toBe(0.2);
    store.replaceNetwork(withB2(5));
    expect([store.before.value?.b2, store.network.value.b2]).toEqual([0.2, 5]);
    store.undo();
    store.undo();
    expect(store.before.value?.b2).toBe(5);
  });
});
