/** The deck, driven by hand: a store, a memory, a clock that counts how often it is asked, and frames that come when told. */
import { describe, expect, it } from 'vitest';
import { parametersOf, sameParameters } from '../../src/model';
import { assess, eventsUpTo, SET_B, trailOf } from '../../src/model/training';
import { POST_NETWORK, withNumber } from '../../src/quantities';
import { createStore } from '../../src/state/create-store';
import { createDeck } from '../../src/state/training/create-deck';
import { AHEAD } from '../../src/state/training/growing-trail';
import type { Memory } from '../../src/state/training/memory';
import { createPlay } from '../../src/state/training/player';
import { FIRST_POSITION, LAST_STEP, type Position, runOf } from '../../src/state/training/position';

/** A run that no other test computes: how far it has been computed is this test's own doing. */
const START: Position = { ...FIRST_POSITION, start: { ...FIRST_POSITION.start, b2: 0.375 } };

/** The parameters after so many steps. */
function after(t: number, position: Position = START) {
  const trail = trailOf(runOf(position));
  while (trail.last() < t) trail.advance();
  return trail.parameters(t);
}

function table(latest: Partial<Position> = {}) {
  const store = createStore();
  const frames: ((time: number) => void)[] = [];
  const recorded: Position[] = [];
  const said: string[] = [];
  const places: { parameters: Position['start']; eta: number; position: Position }[] = [];
  const memory: Pick<Memory, 'recall' | 'record' | 'latestChoice'> = {
    recall: (network) =>
      places.findLast(({ parameters, eta }) => eta === network.eta && sameParameters(parameters, network))?.position,
    record: (network, position) => {
      recorded.push(position);
      places.push({ parameters: parametersOf(network), eta: network.eta, position });
    },
    latestChoice: () => ({ set: 'A', mode: 'batch', own: [], ...latest }),
  };
  let time = 0;
  /** A millisecond passes each time somebody looks: a slice of 7 ms has room for 6 steps. */
  const clock = () => time++;
  const nextFrame = (callback: (now: number) => void) => void frames.push(callback);
  const deck = createDeck({ store, memory, clock, nextFrame });
  let now = 0;
  return {
    store,
    deck,
    said,
    recorded,
    places,
    nextFrame,
    start: () => {
      store.setNetwork({ ...POST_NETWORK, ...START.start });
      deck.follow({ changed: () => said.push('changed'), arrived: () => said.push('arrived') });
    },
    frames: () => frames.length,
    frame: (ms = 16) => {
      now += ms;
      for (const callback of frames.splice(0)) callback(now);
    },
    untilStill: () => {
      for (let n = 0; frames.length > 0 && n < 1000; n++) for (const callback of frames.splice(0)) callback(0);
      expect(frames.length).toBe(0);
    },
    at: () => deck.position.value.t,
    undoable: () => store.historyNow().past.length,
  };
}
/** Whether the network of the whole site has the parameters of that step. */
const isAt = ({ store, deck }: ReturnType<typeof table>, t: number, of: Position = START) => {
  expect(deck.position.value.t).toBe(t);
  expect(parametersOf(store.network.value)).toEqual(after(t, of));
};

describe('going to a step', () => {
  it('takes the whole network there, at once where a slice has room, as one step of undo', () => {
    const all = table();
    all.start();
    const before = all.undoable();
    all.deck.moveTo(4);
    isAt(all, 4);
    expect([all.undoable() - before, all.deck.busy.value, all.frames()]).toEqual([1, false, 0]);
    expect(all.deck.assessment.value).toEqual(assess(after(4), all.deck.examples.value));
    all.store.undo();
    isAt(all, 0);
    all.store.redo();
    isAt(all, 4);
  });

  it('takes as many slices as it needs, a slice a frame, and is still one step of undo', () => {
    const all = table();
    all.start();
    const before = all.undoable();
    all.deck.moveTo(20);
    isAt(all, 6);
    expect([all.deck.busy.value, all.frames()]).toEqual([true, 1]);
    all.frame();
    isAt(all, 12);
    all.untilStill();
    isAt(all, 20);
    expect([all.undoable() - before, all.deck.busy.value]).toEqual([1, false]);
    all.store.undo();
    isAt(all, 0);
  });

  it('stops on the way when told to, and the slider reaches no further than it came', () => {
    const all = table();
    all.start();
    all.deck.moveTo(500);
    expect(all.deck.reach.value).toBe(500);
    all.frame();
    all.deck.stop();
    isAt(all, 12);
    expect([all.deck.busy.value, all.deck.reach.value]).toEqual([false, AHEAD]);
    all.untilStill();
    isAt(all, 12);
  });

  it('keeps to the steps that there are', () => {
    const all = table();
    all.start();
    all.deck.moveTo(-3);
    isAt(all, 0);
    all.deck.moveTo(2.4);
    isAt(all, 2);
    all.deck.moveTo(LAST_STEP + 5);
    expect(all.deck.reach.value).toBe(LAST_STEP);
    all.deck.stop();
  });

  it('is part of a gesture under way', () => {
    const all = table();
    all.start();
    const before = all.undoable();
    all.store.beginGesture();
    for (const t of [1, 2, 3]) all.deck.moveTo(t);
    expect(all.undoable()).toBe(before);
    all.store.endGesture();
    expect(all.undoable()).toBe(before + 1);
    isAt(all, 3);
    all.store.undo();
    isAt(all, 0);
  });

  it('leaves the image in view and its label', () => {
    const all = table();
    all.start();
    all.store.setNetwork({ ...all.store.network.peek(), x: [1, 0, 1, 0], y: 0 });
    all.deck.moveTo(3);
    expect([all.store.network.value.x, all.store.network.value.y]).toEqual([[1, 0, 1, 0], 0]);
  });
});

it('computes ahead for its drawings from when it is looked at, without moving', () => {
  const all = table();
  all.start();
  all.untilStill();
  expect(all.deck.trailNow().last()).toBe(0);
  all.deck.draw();
  all.untilStill();
  expect(all.deck.trailNow().last()).toBe(AHEAD);
  isAt(all, 0);
});

describe('another run', () => {
  it('is trained to the same step, and undo returns to the one before', () => {
    const all = table();
    all.start();
    all.deck.moveTo(5);
    all.deck.visit({ set: 'B', mode: 'single' });
    isAt(all, 5, { ...START, set: 'B', mode: 'single' });
    expect(all.deck.examples.value).toEqual(SET_B.examples);
    expect(all.said).toEqual(['changed']);
    all.store.undo();
    isAt(all, 5);
    expect(all.deck.position.value).toMatchObject({ set: 'A', mode: 'batch' });
  });

  it('begins with a number that is changed by hand; undo finds the step again', () => {
    const all = table();
    all.start();
    all.deck.moveTo(5);
    all.store.setNumber('b2', -1);
    const start = { ...after(5), b2: -1 };
    expect(all.deck.position.value).toMatchObject({ t: 0, start, set: 'A' });
    expect(all.deck.trailNow().parameters(0)).toEqual(start);
    all.store.undo();
    isAt(all, 5);
    expect(all.deck.position.value.start).toEqual(START.start);
  });

  it('stops what moves by itself when a number is changed by hand', () => {
    const all = table();
    all.start();
    all.deck.moveTo(500);
    all.store.setNumber('b2', -1);
    expect([all.at(), all.deck.busy.value, all.deck.position.value.start.b2]).toEqual([0, false, -1]);
    all.untilStill();
    expect(all.store.network.value.b2).toBe(-1);
  });

  it('is trained to the same step at another rate, as part of the change of the rate', () => {
    const all = table();
    all.start();
    all.deck.moveTo(5);
    const before = all.undoable();
    all.store.setNumber('eta', 0.25);
    isAt(all, 5, { ...START, eta: 0.25 });
    expect(all.undoable()).toBe(before + 1);
    all.store.undo();
    isAt(all, 5);
    expect(all.store.network.value.eta).toBe(0.5);
  });

  it('is not begun by another image', () => {
    const all = table();
    all.start();
    all.deck.moveTo(5);
    all.store.setNumber('x[0]', 0.9);
    isAt(all, 5);
  });
});

describe('the memory', () => {
  it('is told where the network is, and neither on the way nor in a gesture', () => {
    const all = table();
    all.start();
    expect(all.recorded.map(({ t }) => t)).toEqual([0]);
    all.deck.moveTo(20);
    all.frame();
    expect(all.recorded).toHaveLength(1);
    all.untilStill();
    all.store.beginGesture();
    all.deck.moveTo(3);
    expect(all.recorded.map(({ t }) => t)).toEqual([0, 20]);
    all.store.endGesture();
    expect(all.recorded.map(({ t }) => t)).toEqual([0, 20, 3]);
  });

  it('says what step of which run the parameters are that the network came with', () => {
    const all = table();
    const there: Position = { ...START, set: 'B', t: 7 };
    all.places.push({ parameters: after(7, there), eta: 0.5, position: there });
    all.store.setNetwork({ ...POST_NETWORK, ...after(7, there) });
    all.deck.follow({ changed: () => {}, arrived: () => {} });
    expect(all.deck.position.value).toEqual(there);
    all.deck.moveTo(8);
    all.untilStill();
    isAt(all, 8, { ...START, set: 'B' });
  });

  it('brings back the set and the mode that were chosen last', () => {
    const all = table({ set: 'B', mode: 'single' });
    all.deck.chooseLatest();
    all.start();
    expect(all.deck.position.value).toMatchObject({ set: 'B', mode: 'single', t: 0, start: START.start });
  });
});

describe('an address with a step', () => {
  const there: Position = { ...START, t: 60 };
  const open = (all: ReturnType<typeof table>) => {
    all.store.takeUp({ past: [], present: { ...POST_NETWORK, ...all.deck.prepare(there) }, future: [] });
    all.start = () => all.deck.follow({ changed: () => all.said.push('changed'), arrived: () => all.said.push('arrived') });
    all.start();
  };

  it('opens as far as its own slice goes, arrives by itself, and says so', () => {
    const all = table();
    open(all);
    expect([all.at(), all.deck.arriving(), all.deck.reach.value]).toEqual([39, true, AHEAD]);
    expect(all.said).toEqual([]);
    all.untilStill();
    isAt(all, 60);
    expect([all.said, all.deck.arriving(), all.undoable()]).toEqual([['arrived'], false, 0]);
  });

  it('that is stopped on the way is another address from then on', () => {
    const all = table();
    open(all);
    all.frame();
    all.deck.stop();
    isAt(all, 45);
    expect([all.said, all.deck.arriving()]).toEqual([['changed'], false]);
  });

  it('is there at once where the tab has been there before', () => {
    const all = table();
    expect(all.deck.prepare(there, after(60))).toEqual(after(60));
    expect([all.at(), all.deck.busy.value, all.deck.trailNow().last()]).toEqual([60, false, 0]);
  });

  it('is overruled by a network that came meanwhile', () => {
    const all = table();
    all.deck.prepare(there);
    all.store.setNetwork(withNumber(POST_NETWORK, 'b2', 3));
    all.deck.follow({ changed: () => {}, arrived: () => {} });
    expect([all.at(), all.deck.position.value.start.b2, all.deck.busy.value]).toEqual([0, 3, false]);
  });
});

describe('play', () => {
  function player(still = false) {
    const all = table();
    all.start();
    return { ...all, play: createPlay(all.deck, { nextFrame: all.nextFrame, still: () => still }) };
  }

  it('takes its first step at once, six a second at first, and is one step of undo', () => {
    const all = player();
    const before = all.undoable();
    all.play();
    expect(all.deck.busy.value).toBe(true);
    all.frame();
    expect(all.at()).toBe(1);
    const seen: number[] = [];
    for (let n = 0; n < 20; n++) {
      all.frame(25);
      seen.push(all.at());
    }
    // Half a second later: three more.
    expect([seen.at(-1), new Set(seen).size]).toEqual([4, 4]);
    all.deck.stop();
    all.frame();
    isAt(all, 4);
    expect([all.undoable() - before, all.deck.busy.value, all.frames()]).toEqual([1, false, 0]);
    all.store.undo();
    isAt(all, 0);
  });

  it('goes a part of the way so far in a second, later on', () => {
    const all = player();
    all.deck.moveTo(100);
    all.untilStill();
    all.play();
    all.frame();
    for (let n = 0; n < 20; n++) all.frame(20);
    // A step at once, and two fifths of a second at 15 and more a second.
    expect(all.at()).toBe(107);
    all.deck.stop();
  });

  it('halts where something happens, goes on from there, and ends at 500', () => {
    const all = player();
    const halts: number[] = [];
    for (let presses = 0; presses < 4; presses++) {
      all.play();
      for (let n = 0; n < 4000 && all.deck.playing.peek(); n++) all.frame(50);
      halts.push(all.at());
      expect(all.frames()).toBe(0);
    }
    const events = eventsUpTo(all.deck.trailNow(), 500).map(({ t }) => t);
    expect(halts).toEqual([...events, 500]);
  });

  it('does not make up for a tab that was away', () => {
    const all = player();
    all.play();
    all.frame();
    all.frame(60_000);
    expect(all.at()).toBeLessThanOrEqual(2);
  });

  it('goes two steps a second where motion is unwelcome', () => {
    const all = player(true);
    all.play();
    all.frame();
    for (let n = 0; n < 15; n++) all.frame(100);
    expect(all.at()).toBe(4);
  });

  it('that is stopped and pressed again within a frame does not run twice', () => {
    const all = player();
    all.play();
    all.deck.stop();
    all.play();
    all.frame();
    expect([all.at(), all.frames()]).toEqual([1, 1]);
  });

  it('ends at the last step', () => {
    const all = player();
    const end = { ...POST_NETWORK, ...START.start, b2: 5 };
    all.places.push({ parameters: end, eta: 0.5, position: { ...START, t: LAST_STEP } });
    all.store.setNetwork(end);
    expect(all.at()).toBe(LAST_STEP);
    all.play();
    all.frame();
    expect([all.deck.playing.value, all.frames()]).toEqual([false, 0]);
  });
});
