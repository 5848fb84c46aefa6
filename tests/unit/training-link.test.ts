/** A moment of training in an address, in words where a part is refused, and in the tab's memory. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { flatten, POST_PARAMETERS, parametersOf } from '../../src/model';
import { POST_NETWORK } from '../../src/quantities';
import { fromTrainingQuery, imagesFit, readImages, toTrainingQuery, writeImages } from '../../src/state/training/link';
import { createMemory } from '../../src/state/training/memory';
import { FIRST_POSITION, LAST_STEP, MOST_IMAGES, type Position, sameRun } from '../../src/state/training/position';
import { randomNetwork, seeded } from './support';

const images = (n: number) => Array.from({ length: n }, (_, k) => ({ x: [0, 0.5, 1, k / 100], y: k % 2 }));

describe('the address', () => {
  it('is empty at the start, and says only what differs', () => {
    expect(toTrainingQuery(FIRST_POSITION, POST_NETWORK)).toBe('');
    expect(toTrainingQuery({ ...FIRST_POSITION, t: 43 }, POST_NETWORK)).toBe('t=43');
    expect(toTrainingQuery({ ...FIRST_POSITION, t: 3, set: 'B', mode: 'single', eta: 0.1 }, POST_NETWORK)).toBe(
      'eta=0.1&t=3&set=B&mode=single',
    );
  });

  it('has the parameters at step 0, and the image in view, whatever the network is by now', () => {
    const random = seeded(7);
    for (let n = 0; n < 200; n++) {
      const [start, now] = [randomNetwork(random), randomNetwork(random)];
      const there: Position = {
        start: parametersOf(start),
        set: n % 3 === 0 ? 'own' : 'B',
        own: n % 3 === 0 ? images(1 + (n % 5)) : [],
        mode: n % 2 ? 'batch' : 'single',
        eta: now.eta,
        t: n * 7,
      };
      const { position, network, problems, explicit } = fromTrainingQuery(toTrainingQuery(there, now));
      expect(problems).toEqual([]);
      expect(explicit).toBe(true);
      expect(position).toEqual(there);
      expect([network.x, network.y, flatten(network)]).toEqual([now.x, now.y, flatten(start)]);
    }
  });

  it.each([
    ['t=-1', 't'],
    ['t=1.5', 't'],
    ['t=1e3', 't'],
    ['t=', 't'],
    [`t=${LAST_STEP + 1}`, 't'],
    ['set=Z', 'set'],
    ['set=own', 'set'],
    ['mode=sgd', 'mode'],
    ['data=', 'data'],
    ['data=0,0,0,0', 'data'],
    ['data=0,0,0,0,2', 'data'],
    ['data=0,0,0,1.1,1', 'data'],
    ['data=0,0,0,-0.1,1', 'data'],
    ['data=0,0,0,NaN,1', 'data'],
    ['data=<b>,0,0,0,1', 'data'],
  ])('%s is refused in words, and the other parts apply', (part, name) => {
    const { position, network, problems } = fromTrainingQuery(`b2=0.7&${part}${name === 't' ? '&set=B' : '&t=5'}`);
    expect(problems.map((problem) => problem.part)).toEqual([name]);
    expect(problems[0]?.because).not.toMatch(/</);
    expect([network.b2, position.t, position.set, position.mode]).toEqual([
      0.7,
      name === 't' ? 0 : 5,
      name === 't' ? 'B' : 'A',
      'batch',
    ]);
  });

  it('takes the last step there is', () => {
    expect(fromTrainingQuery(`t=${LAST_STEP}`)).toMatchObject({ position: { t: LAST_STEP }, problems: [] });
  });
});

describe('own images', () => {
  it('survive the way there and back, to the last bit', () => {
    const own = [
      { x: [0.1 + 0.2, 1 / 3, 1e-7, 1], y: 1 },
      { x: [0, 0.5, 0.25, 0.9], y: 0 },
    ];
    expect(readImages(writeImages(own))).toEqual(own);
    expect(fromTrainingQuery(`data=${encodeURIComponent(writeImages(own))}`).position).toMatchObject({ set: 'own', own });
  });

  it('are read in the older form too, and what a chat has cut off is said', () => {
    const own = images(3);
    const text = writeImages(own);
    for (const form of [text, text.replaceAll('~', ';'), text.replaceAll('~', '%3B'), text.replaceAll('~', '%7E')])
      expect(fromTrainingQuery(`data=${form}`)).toMatchObject({ position: { set: 'own', own }, problems: [] });
    expect(fromTrainingQuery(`data=${text.slice(0, -3)}`).problems).toEqual([
      { part: 'data', because: 'image 3 of it needs four greys and a label' },
    ]);
    expect(fromTrainingQuery(`data=${text.slice(0, -1)}`).problems).toHaveLength(1);
    expect(fromTrainingQuery(`data=${text}~`).problems).toHaveLength(1);
  });

  it('hold nothing at which chats and mail end a link', () => {
    const random = seeded(3);
    for (let n = 0; n < 200; n++) {
      const own = images(1 + (n % 5)).map(({ x, y }) => ({ x: x.map(() => random() ** (1 + (n % 9))), y }));
      const position: Position = { ...FIRST_POSITION, start: parametersOf(randomNetwork(random)), set: 'own', own, t: n };
      expect(toTrainingQuery(position, randomNetwork(random))).toMatch(/^[\w.,~&=-]*\w$/);
    }
  });

  it('that are too many for a link leave the parameters, as a start of their own', () => {
    const own = images(MOST_IMAGES).map(({ x, y }) => ({ x: x.map((grey) => grey / 3), y }));
    expect(imagesFit(own)).toBe(false);
    const query = toTrainingQuery({ ...FIRST_POSITION, set: 'own', own, t: 9 }, { ...POST_NETWORK, b2: 0.4 });
    expect(query).toBe('b2=0.4');
    expect(readImages(writeImages(images(MOST_IMAGES + 1)))).toMatch(/more than/);
  });
});

it('two positions are of one run where everything but the step is the same', () => {
  const own = images(2);
  const run: Position = { ...FIRST_POSITION, set: 'own', own };
  expect(sameRun(run, { ...run, own: images(2), t: 9 })).toBe(true);
  for (const other of [
    { ...run, eta: 0.4 },
    { ...run, mode: 'single' as const },
    { ...run, set: 'A' as const },
    { ...run, own: images(3) },
    { ...run, own: own.map(({ x, y }) => ({ x, y: 1 - y })) },
    { ...run, start: { ...POST_PARAMETERS, b2: 0.3 } },
  ])
    expect(sameRun(run, other)).toBe(false);
  // Own images that are not learned from do not matter.
  expect(sameRun(FIRST_POSITION, { ...FIRST_POSITION, own })).toBe(true);
});

describe('the tab’s memory', () => {
  const stored = new Map<string, string>();
  beforeEach(() => {
    stored.clear();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
    });
    return () => vi.unstubAllGlobals();
  });
  const trained = { ...POST_NETWORK, b2: -1.748, eta: 0.25 };
  const there: Position = { ...FIRST_POSITION, set: 'own', own: images(24), mode: 'single', eta: 0.25, t: 43 };

  it('finds the position of parameters again, in the next page too, whatever the image', () => {
    createMemory().record(trained, there);
    const { recall, recallParameters, latestChoice } = createMemory();
    expect(recall({ ...trained, x: [1, 0, 1, 0], y: 0 })).toEqual(there);
    expect(recall({ ...trained, eta: 0.3 })).toBeUndefined();
    expect(recall({ ...trained, b2: 0 })).toBeUndefined();
    expect(recallParameters(there)).toEqual(parametersOf(trained));
    expect(latestChoice()).toEqual({ set: 'own', mode: 'single', own: there.own });
  });

  it('keeps own images while another set is learned from', () => {
    const { record } = createMemory();
    record(trained, there);
    record({ ...trained, b2: 1 }, { ...there, set: 'A' });
    expect(createMemory().latestChoice()).toEqual({ set: 'A', mode: 'single', own: there.own });
  });

  it.each(['nonsense', '{}', '{"positions":3,"own":7}', '{"positions":[["b2=1","t=x"]],"own":"a"}'])(
    'makes nothing of %s',
    (text) => {
      stored.set('four-pixels-training', text);
      const { recall, latestChoice } = createMemory();
      expect(recall({ ...POST_NETWORK, b2: 1 })).toBeUndefined();
      expect(latestChoice()).toEqual({ set: 'A', mode: 'batch', own: [] });
    },
  );

  it('forgets the oldest', () => {
    const { record, recall } = createMemory();
    for (let n = 0; n < 260; n++) record({ ...POST_NETWORK, b2: n }, { ...FIRST_POSITION, t: n });
    expect(recall({ ...POST_NETWORK, b2: 0 })).toBeUndefined();
    expect(recall({ ...POST_NETWORK, b2: 259 })?.t).toBe(259);
  });
});
