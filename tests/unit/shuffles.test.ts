import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/exercises/chapters/the-input';
import type { Goal } from '../../src/exercises/types';
import { IN_ORDER, inOrder, leastAndMost, moved, ordersOf, withColumns, withPixels } from '../../src/model/shuffles';
import { momentOf, POST_MOMENT, POST_NETWORK } from '../../src/quantities';
import { placeAt, STOPS } from '../../src/widgets/flattening/stops';
import { STAGES } from '../../src/widgets/melting-car/stages';
import { shuffledPlaces, snowOf } from '../../src/widgets/snow/snow';
import { AT_HOME, isHome, networkOf, shuffled, tileMoved, whoChanged } from '../../src/widgets/tiles/arrangement';
import { expectClose, randomNetwork, seeded } from './support';

describe('orders', () => {
  it('of four are 24, each a different one, the first among them', () => {
    const orders = ordersOf(4).map(String);
    expect(new Set(orders).size).toBe(24);
    expect(orders).toContain(String(IN_ORDER));
  });

  it('are followed place by place', () => {
    expect(inOrder(['a', 'b', 'c', 'd'], [2, 0, 3, 1])).toEqual(['c', 'a', 'd', 'b']);
    expect(moved([2, 0, 3, 1], 0, 3)).toEqual([0, 3, 1, 2]);
    expect(moved([2, 0, 3, 1], 2, 1)).toEqual([2, 3, 0, 1]);
  });
});

describe('a shuffle', () => {
  it('of pixels and columns alike leaves the answer as it is, for any network', () => {
    const random = seeded(4);
    for (let n = 0; n < 40; n++) {
      const network = randomNetwork(random, 3);
      for (const order of ordersOf(4))
        expectClose(momentOf(withColumns(withPixels(network, order), order)).a2, momentOf(network).a2, String(order));
    }
  });

  it('of the columns puts every weight under the pixel that it was under', () => {
    const { c1 } = momentOf(withColumns(withPixels(POST_NETWORK, [3, 1, 0, 2]), [3, 1, 0, 2]));
    POST_MOMENT.c1.forEach((row, i) => {
      expect([...(c1[i] ?? [])].sort()).toEqual([...row].sort());
    });
  });

  it('of the pixels alone moves the post’s answer between 0.7452 and 0.8072', () => {
    const { least, most } = leastAndMost(POST_NETWORK);
    expect([least.a2.toFixed(4), most.a2.toFixed(4)]).toEqual(['0.7452', '0.8072']);
    expect(inOrder(POST_NETWORK.x, most.order)).toEqual([0.1, 0.8, 0.5, 0.2]);
  });

  it('of four equal greys has no other answer', () => {
    const grey = { ...POST_NETWORK, x: [0.5, 0.5, 0.5, 0.5] };
    const { least, most } = leastAndMost(grey);
    expect([least.a2, most.a2]).toEqual([momentOf(grey).a2, momentOf(grey).a2]);
  });
});

describe('tiles', () => {
  const answer = (all: Parameters<typeof networkOf>[1]) => momentOf(networkOf(POST_NETWORK, all)).a2;

  it('take their columns along while they are glued, whichever they stand on', () => {
    const swapped = tileMoved(AT_HOME, 0, 1);
    expect([swapped.tiles, swapped.columns]).toEqual([
      [1, 0, 2, 3],
      [1, 0, 2, 3],
    ]);
    const alone = tileMoved({ ...AT_HOME, glued: false }, 0, 1);
    expect([alone.tiles, alone.columns]).toEqual([[1, 0, 2, 3], IN_ORDER]);
    expect(answer(alone).toFixed(4)).toBe('0.7602');
    const random = seeded(9);
    let all = { ...alone, glued: true };
    for (let n = 0; n < 20; n++) {
      all = n % 3 ? tileMoved(all, Math.floor(random() * 4), Math.floor(random() * 4)) : shuffled(all, [2, 0, 3, 1]);
      expectClose(answer(all), answer(alone), 'glued', 1e-12);
    }
    expect(isHome(AT_HOME)).toBe(true);
    expect(isHome(alone)).toBe(false);
  });

  it('say who changed places', () => {
    expect(whoChanged(AT_HOME, tileMoved(AT_HOME, 1, 0))).toBe('Pixels 1 and 2 have changed places');
    expect(whoChanged(AT_HOME, tileMoved(AT_HOME, 0, 2))).toBe('Pixels 1, 2 and 3 have changed places');
    expect(whoChanged(AT_HOME, shuffled(AT_HOME, [3, 2, 1, 0]))).toBe('All four pixels have changed places');
    expect(whoChanged(AT_HOME, { ...AT_HOME, glued: false })).toBeUndefined();
  });

  it('reach their goal at the largest of the 24 answers, and nowhere else', () => {
    const goal = exercises['largest-order'] as Goal;
    const at = (a2: number | undefined) => (id: string) => (id === 'tiles.a2' ? a2 : undefined);
    const reaching = ordersOf(4).filter((tiles) =>
      goal.reached(POST_MOMENT, at(answer({ tiles, columns: IN_ORDER, glued: false }))),
    );
    expect(reaching.map(String)).toEqual(['2,3,1,0']);
    expect(goal.reached(POST_MOMENT, at(undefined))).toBe(false);
    const { value, from, to } = goal.gauge?.(POST_MOMENT, at(0.76)) ?? { value: 0, from: 0, to: 0 };
    expect([value, from, to]).toEqual([0.76, 0.74, 0.81]);
    const grey = momentOf({ ...POST_NETWORK, x: [1, 1, 1, 1] });
    const flat = goal.gauge?.(grey) ?? { from: 0, to: 0 };
    expect(flat.from).toBeLessThan(flat.to);
  });
});

it('on the way from square to column no tile jumps, none lies on another, and the last of the strip stays', () => {
  const FINE = 300;
  const placesAt = (moment: number) => [0, 1, 2, 3].map((j) => placeAt(j, moment));
  let before = placesAt(0);
  for (let n = 1; n <= FINE * (STOPS.length - 1); n++) {
    const moment = n / FINE;
    const now = placesAt(moment);
    now.forEach((one, j) => {
      const was = before[j] ?? one;
      expect(Math.hypot(one.across - was.across, one.down - was.down), `tile ${j} at ${moment}`).toBeLessThan(0.03);
      for (const other of now.slice(j + 1))
        expect(Math.hypot(one.across - other.across, one.down - other.down), `at ${moment}`).toBeGreaterThan(0.999);
    });
    if (moment > 2) expect(now[3]).toMatchObject({ across: 3, down: 3 });
    before = now;
  }
  expect(before.map(({ down }) => down)).toEqual([0, 1, 2, 3]);
});

it('snow has every square of the car once, in an order that is the same each time', () => {
  const car = STAGES[0] ?? [];
  const snow = snowOf(car);
  expect(snow.flat().sort()).toEqual(car.flat().sort());
  expect(snow).toEqual(snowOf(car));
  const places = shuffledPlaces(4096);
  expect(new Set(places).size).toBe(4096);
  // Next to none is left where it was, and squares that touched lie apart.
  expect(places.filter((from, place) => from === place).length).toBeLessThan(10);
  expect(places.filter((from, place) => Math.abs(from - (places[place + 1] ?? 0)) === 1).length).toBeLessThan(10);
});
