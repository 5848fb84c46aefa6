/** What the device and the tab remember: little is written, nothing is lost, and any storage will do. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { POST_NETWORK, withNumber } from '../../src/quantities';
import { createStore } from '../../src/state/create-store';
import { toQuery } from '../../src/state/link';
import { hasProgress, readDevice, writeDevice } from '../../src/state/storage';
import { createTabMemory, type Tab } from '../../src/state/tab-memory';
import { createMemory } from '../../src/state/training/memory';
import { FIRST_POSITION } from '../../src/state/training/position';
import { smallStorage } from './browser';
import { randomNetwork, seeded } from './support';

const ROOM = 5_000_000;
const blocked = {
  getItem: () => {
    throw new DOMException('blocked', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('blocked', 'SecurityError');
  },
};
function tabWith(room = ROOM) {
  const storage = smallStorage(room);
  vi.stubGlobal('sessionStorage', storage);
  return storage;
}
afterEach(() => {
  vi.unstubAllGlobals();
});

const b2 = (value: number) => withNumber(POST_NETWORK, 'b2', value);
const tab = (past: number[], present: number, future: number[] = [], along?: Tab['along']): Tab => ({
  history: { past: past.map(b2), present: b2(present), future: future.map(b2) },
  along,
});

describe('the device', () => {
  it('remembers a network, the post’s too, and all of its digits', () => {
    vi.stubGlobal('localStorage', smallStorage(ROOM));
    expect([readDevice(), hasProgress()]).toEqual([undefined, false]);
    const network = randomNetwork(seeded(8));
    writeDevice(network);
    expect(readDevice()).toEqual(network);
    writeDevice(POST_NETWORK);
    expect(readDevice()).toEqual(POST_NETWORK);
  });

  it.each([
    ['blocked', blocked],
    ['absent', undefined],
    ['full', smallStorage(0)],
  ])('may have a storage that is %s', (_, storage) => {
    vi.stubGlobal('localStorage', storage);
    writeDevice(b2(1));
    expect([readDevice(), hasProgress()]).toEqual([undefined, false]);
  });

  it('makes of anything a network that can be computed with', () => {
    for (const text of ['', 'nonsense', '{"b2":1}', 'b2=NaN', 'W1=1,2&b2=0.5', '<script>']) {
      vi.stubGlobal('localStorage', { getItem: () => text });
      expect(readDevice(), text).toEqual(text.includes('b2=0.5') ? b2(0.5) : POST_NETWORK);
    }
  });
});

describe('the tab', () => {
  it.each([
    ['its present alone', tab([], 1)],
    ['what was before it and what was undone', tab([0.2, 1, 2], 3, [4, 5])],
    ['that it is somebody’s', tab([0.2], 1, [], 'link')],
  ])('remembers %s', (_, kept) => {
    tabWith();
    createTabMemory().write(kept);
    expect(createTabMemory().read()).toEqual(kept);
  });

  it('goes through any history with what is written, on one page or on many', () => {
    const random = seeded(11);
    const storage = tabWith();
    const store = createStore();
    let memory = createTabMemory();
    let most = 0;
    for (let n = 0; n < 800; n++) {
      const move = random();
      if (move < 0.45) store.setNetwork(randomNetwork(random));
      else if (move < 0.5) store.reset();
      else if (move < 0.7) store.undo();
      else if (move < 0.8) store.redo();
      else if (move < 0.9) store.replaceNetwork(randomNetwork(random));
      memory.write({ history: store.historyNow(), along: undefined });
      most = Math.max(most, storage.kept.size);
      if (n % 20 === 0 || store.historyNow().past.length < 5)
        expect(createTabMemory().read()?.history).toEqual(store.historyNow());
      if (move > 0.95) {
        // The next page: it goes on from what it has read, and knows of it what is stored.
        memory = createTabMemory();
        const taken = memory.read();
        if (taken) store.takeUp(taken.history);
      }
    }
    // What was dropped or undone for good leaves nothing behind.
    const { past, future } = store.historyNow();
    expect(storage.kept.size).toBe(past.length + future.length + 2);
    expect(most).toBeLessThanOrEqual(202);
  });

  it('writes one network and a line when a change settles, however long the history is', () => {
    const random = seeded(2);
    const storage = tabWith();
    const store = createStore();
    const memory = createTabMemory();
    const settle = () => {
      const before = storage.written();
      memory.write({ history: store.historyNow(), along: undefined });
      return storage.written() - before;
    };
    for (let n = 0; n < 250; n++) {
      store.setNetwork(randomNetwork(random));
      settle();
    }
    expect(store.historyNow().past).toHaveLength(200);
    store.setNetwork(randomNetwork(random));
    const whole = store.historyNow().past.reduce((sum, network) => sum + toQuery(network).length, 0);
    const one = settle();
    expect(one).toBeLessThan(toQuery(store.network.value).length + 120);
    expect(one * 100).toBeLessThan(whole);
    store.undo();
    expect(settle()).toBeLessThan(100);
    // A page that has only read it writes no more.
    const next = createTabMemory();
    const taken = next.read() as Tab;
    const before = storage.written();
    next.write(taken);
    expect(storage.written() - before).toBeLessThan(100);
  });

  it('keeps nothing of what was undone, once something else was done', () => {
    const storage = tabWith();
    const memory = createTabMemory();
    const { history } = tab([0.2], 1, [2, 3, 4, 5]);
    memory.write({ history, along: undefined });
    expect(storage.kept.size).toBe(7);
    memory.write({ history: { past: [...history.past, history.present], present: b2(9), future: [] }, along: undefined });
    expect(storage.kept.size).toBe(4);
    expect(createTabMemory().read()).toEqual(tab([0.2, 1], 9));
  });

  it('reads what older pages wrote, all in one', () => {
    const storage = tabWith();
    storage.setItem('four-pixels-tab', JSON.stringify({ past: ['', 'b2=1'], present: 'b2=2', future: ['b2=3'], along: 'link' }));
    const memory = createTabMemory();
    const read = memory.read() as Tab;
    expect(read).toEqual(tab([0.2, 1], 2, [3], 'link'));
    memory.write(read);
    expect(createTabMemory().read()).toEqual(read);
  });

  it('that is too full for the history remembers the present alone, and all again when there is room', () => {
    for (const room of [0, 40, 150, 300, 1000]) {
      const storage = tabWith(room);
      const memory = createTabMemory();
      const long = tab([0.2, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 0.25, [0.5], 'link');
      memory.write(long);
      const read = createTabMemory().read();
      const present = { history: { past: [], present: b2(0.25), future: [] }, along: 'link' as const };
      expect(read, `room for ${room}`).toEqual(room < 100 ? undefined : room < 350 ? present : long);
      if (room === 150) expect([...storage.kept.keys()]).toEqual(['four-pixels-tab.0', 'four-pixels-tab']);
      vi.stubGlobal('sessionStorage', smallStorage(ROOM));
      memory.write(long);
      if (room < 350) expect(createTabMemory().read()).toEqual(long);
    }
  });

  it('keeps the present of a history that was kept whole until now, and no key of the rest', () => {
    const storage = tabWith(700);
    const memory = createTabMemory();
    const before = tab([0.2, 1, 2], 3);
    memory.write(before);
    const big = randomNetwork(seeded(4));
    const grown = { ...before.history, past: [...before.history.past, before.history.present] };
    memory.write({ history: { ...grown, present: big, future: [big] }, along: undefined });
    expect(createTabMemory().read()).toEqual({ history: { past: [], present: big, future: [] }, along: undefined });
    expect(storage.kept.size).toBe(2);
  });

  it.each([
    'nonsense',
    'null',
    '7',
    '{}',
    '[]',
    '{"past":3,"present":"b2=1","future":[]}',
    '{"first":0,"at":0,"last":1e9}',
    '{"first":0,"at":5,"last":0}',
    '{"first":0,"last":0}',
  ])('makes nothing of %s', (text) => {
    const storage = tabWith();
    storage.setItem('four-pixels-tab', text);
    storage.setItem('four-pixels-tab.0', 'b2=1');
    const memory = createTabMemory();
    expect(memory.read()).toBeUndefined();
    memory.write(tab([1], 2));
    expect(createTabMemory().read()).toEqual(tab([1], 2));
  });

  it.each([
    ['blocked', blocked],
    ['absent', undefined],
  ])('may have a storage that is %s', (_, storage) => {
    vi.stubGlobal('sessionStorage', storage);
    const memory = createTabMemory();
    memory.write(tab([1], 2));
    expect(memory.read()).toBeUndefined();
  });
});

describe('what the tab knows of training', () => {
  const at = (n: number) => ({ ...b2(n / 7), eta: 0.25 });
  const there = (n: number) => ({ ...FIRST_POSITION, eta: 0.25, t: n });

  it('is written a position at a time, and read again in full', () => {
    const storage = tabWith();
    const memory = createMemory();
    let most = 0;
    for (let n = 0; n < 400; n++) {
      const before = storage.written();
      memory.record(at(n), there(n));
      most = Math.max(most, storage.written() - before);
    }
    expect(most).toBeLessThan(200);
    expect(storage.kept.size).toBe(201);
    // One that is known already becomes the latest, and is not written again.
    const before = storage.written();
    memory.record(at(350), there(350));
    expect(storage.written() - before).toBeLessThan(60);
    const next = createMemory();
    for (let n = 0; n < 400; n++) expect(next.recall(at(n))?.t, String(n)).toBe(n < 200 ? undefined : n);
  });

  it('forgets what was not used for longest, and knows the latest choice in the next page', () => {
    tabWith();
    const memory = createMemory();
    for (let n = 0; n < 200; n++) memory.record(at(n), there(n));
    memory.record(at(0), { ...there(0), mode: 'single' });
    memory.record(at(200), there(200));
    memory.record(at(0), { ...there(0), mode: 'single' });
    expect([memory.recall(at(0))?.mode, memory.recall(at(1)), memory.recall(at(2))?.t]).toEqual(['single', undefined, 2]);
    expect([memory.latestChoice().mode, createMemory().latestChoice().mode]).toEqual(['single', 'single']);
  });

  it('is read as older pages wrote it, all in one', () => {
    const storage = tabWith();
    const positions = [3, 5].map((n) => [toQuery(at(n)), `eta=0.25&t=${n}&set=B&mode=single`]);
    storage.setItem('four-pixels-training', JSON.stringify({ positions, own: '' }));
    for (const memory of [createMemory(), createMemory()]) {
      expect([memory.recall(at(3))?.t, memory.recall(at(5))?.t]).toEqual([3, 5]);
      expect(memory.latestChoice()).toMatchObject({ set: 'B', mode: 'single' });
    }
  });

  it('is known while the page is open where the storage is full or blocked', () => {
    for (const storage of [smallStorage(60), blocked, undefined]) {
      vi.stubGlobal('sessionStorage', storage);
      const memory = createMemory();
      memory.record(at(1), there(1));
      expect(memory.recall(at(1))?.t).toBe(1);
    }
  });
});
