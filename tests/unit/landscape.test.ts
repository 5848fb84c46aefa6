/** The landscape's geometry: its frame, its lines of equal height, its creases, where its words stand, and the step seen from the side. */
import { describe, expect, it } from 'vitest';
import { otherText } from '../../src/controls/other-state/Other';
import { forward, type Parameters, POST_PARAMETERS, parametersOf } from '../../src/model';
import { SET_A } from '../../src/model/training';
import { PAIR, pairOf, pairStep } from '../../src/model/training/pair';
import { POST_NETWORK, withNumber } from '../../src/quantities';
import { frameFor, reachFor, samplesOf, toldApart, waysOf } from '../../src/widgets/landscape/along';
import { creaseWords } from '../../src/widgets/landscape/crease-words';
import { creasesOf } from '../../src/widgets/landscape/creases';
import { AXES, cutFrame, cutOf, heightsOf } from '../../src/widgets/landscape/cuts';
import {
  handStep,
  nextSquare,
  placeAt,
  type Square,
  spotOf,
  squareAround,
  squareNear,
  ticksOf,
  UNITS,
} from '../../src/widgets/landscape/frame';
import { groundOf, keyOf, levelsFor, type Site, survey } from '../../src/widgets/landscape/ground';
import { boxBeside, boxOnWide, crosses, meet, type Segment, settle, within } from '../../src/widgets/landscape/labels';
import { levelSpots, ringsOf } from '../../src/widgets/landscape/level-spots';
import { heightText } from '../../src/widgets/landscape/names';
import { meanLoss, movedTo, type Place, type Plane, placeOf, slopesOf } from '../../src/widgets/landscape/plane';
import { planeOf, W2_AND_B2 } from '../../src/widgets/landscape/planes';
import { expectClose, randomNetwork, seeded } from './support';

const random = seeded(13);
const NETWORKS: Parameters[] = Array.from({ length: 12 }, () => parametersOf(randomNetwork(random, 2)));
const anyPlane = (): Plane => {
  const across = Math.floor(random() * 19);
  return { across, up: (across + 1 + Math.floor(random() * 18)) % 19 };
};
const siteOf = (parameters: Parameters, plane: Plane, square?: Square): Site => {
  const slopes = slopesOf(parameters, PAIR);
  const ball = placeOf(parameters, plane);
  const after = (rate: number): Place => [ball[0] - rate * (slopes[plane.across] ?? 0), ball[1] - rate * (slopes[plane.up] ?? 0)];
  return { parameters, examples: PAIR, plane, square: square ?? nextSquare(undefined, ball, after(0.5), after(5)) };
};

describe('the plane', () => {
  it('has the mean loss and the mean slopes of the pair', () => {
    for (const network of [POST_PARAMETERS, ...NETWORKS]) {
      const { loss, slopes } = pairOf(network);
      expectClose(meanLoss(network, PAIR), loss, 'L');
      expect(slopesOf(network, PAIR)).toEqual([...slopes.dW1.flat(), ...slopes.db1, ...slopes.dW2, slopes.db2]);
    }
  });

  it('moves two, and leaves seventeen', () => {
    const moved = movedTo(POST_PARAMETERS, W2_AND_B2, [-1, 3]);
    expect(moved).toEqual({ ...POST_PARAMETERS, W2: [0.5, -0.3, -1], b2: 3 });
    expect(placeOf(moved, W2_AND_B2)).toEqual([-1, 3]);
    expect(planeOf('W1[2][2]', 'b1[2]')).toEqual({ across: 10, up: 14 });
  });
});

describe('the frame', () => {
  it('holds the ball and the end of its ruler, and counts as much across as up', () => {
    for (const network of NETWORKS) {
      const { square, plane } = siteOf(network, anyPlane());
      const [x, y] = spotOf(square, placeOf(network, plane));
      for (const at of [x, y]) expect(at > 0 && at < UNITS).toBe(true);
      const [p, q] = placeAt(square, [x, y]);
      expectClose(p, placeOf(network, plane)[0], 'across');
      expectClose(q, placeOf(network, plane)[1], 'up');
      const [x1, y1] = spotOf(square, [p + 0.1, q + 0.1]);
      expectClose(x1 - x, y - y1, 'units');
    }
  });

  it('stays while it serves, and moves once the ball or its step is near the edge', () => {
    const first = squareAround([0.8, 0.2], [-0.4, -1.2]);
    expect(nextSquare(first, [0.6, 0], [0.5, -0.1], [-0.5, -1.2])).toBe(first);
    const far = nextSquare(first, [0.6, 1.5], [0.5, 1.4], [-0.5, 0]);
    expect(far).not.toBe(first);
    expect(spotOf(far, [0.6, 1.5])[1]).toBeGreaterThan(0);
  });

  it('has the ball in its middle where there is no step, until it nears the edge', () => {
    const first = squareNear(undefined, [0.8, 0.2]);
    expect(first).toEqual({ left: -0.7, bottom: -1.3, side: 3 });
    expect(squareNear(first, [2.1, -1.1])).toBe(first);
    expect(squareNear(first, [2.25, 0]).left).toBeCloseTo(0.75, 9);
    expect(squareNear(first, [1e6, 0]).side).toBe(3);
  });

  it('has an end: of a step that is too long for it the ball stays in sight, on the side that it leaves from', () => {
    const { left, bottom, side } = squareAround([0, 0], [-1e6, 3]);
    expect(side).toBe(50);
    expect(left + side).toBeGreaterThan(5);
    expect(left).toBeLessThan(-20);
    expect(bottom).toBeLessThan(0);
  });

  it('has round values along its sides, fewer where they are long, and none beyond a million', () => {
    expect(ticksOf(-0.9, 2.2)).toEqual({ values: [-0.5, 0, 0.5, 1], long: false });
    expect(ticksOf(99998, 2).long).toBe(true);
    expect(ticksOf(5e6, 50).values).toEqual([]);
    expect([1, 2.2, 16, 50].map(handStep)).toEqual([0.001, 0.01, 0.1, 0.1]);
  });
});

describe('the ground', () => {
  it('has lines on which the loss is what is written on them', () => {
    for (const network of [POST_PARAMETERS, ...NETWORKS.slice(0, 5)]) {
      const site = siteOf(network, anyPlane());
      const { levels, step } = groundOf(site);
      for (const { value, d } of levels)
        for (const [x, y] of ringsOf(d)
          .flat()
          .filter(([a, b]) => a > 0 && a < UNITS && b > 0 && b < UNITS)) {
          const loss = meanLoss(movedTo(network, site.plane, placeAt(site.square, [x, y])), PAIR);
          expect(Math.abs(loss - value) / step).toBeLessThan(0.12);
        }
    }
  });

  it('lies square under a step', () => {
    const site = siteOf(POST_PARAMETERS, W2_AND_B2);
    const [p, q] = placeOf(POST_PARAMETERS, W2_AND_B2);
    const [a = 0, b = 0] = slopesOf(POST_PARAMETERS, PAIR).slice(17);
    const loss = (along: number) => meanLoss(movedTo(POST_PARAMETERS, site.plane, [p - b * along, q + a * along]), PAIR);
    // Across the step the ground is level.
    expect(Math.abs(loss(0.01) - loss(-0.01))).toBeLessThan(1e-6);
  });

  it('of the post is drawn every 0.02, every second line bold', () => {
    const { levels, step } = groundOf(siteOf(POST_PARAMETERS, W2_AND_B2));
    expect(step).toBe(0.02);
    expect(levels.slice(0, 4).map(({ value, bold }) => [value, bold])).toEqual([
      [0.66, false],
      [0.68, true],
      [0.7, false],
      [0.72, true],
    ]);
  });

  it('has a few lines, whatever the heights; none where it is flat', () => {
    expect(levelsFor([0.7, 0.7, 0.7])).toEqual({ step: 0, values: [] });
    expect(levelsFor([0.7, 0.7 + 1e-12]).values).toEqual([]);
    for (const top of [1e-4, 1, 37, 1e6, 1e12]) {
      const { values, step } = levelsFor(Array.from({ length: 100 }, (_, n) => (top * n) / 99));
      expect(values.length).toBeGreaterThan(6);
      expect(values.length).toBeLessThan(49);
      expect(new Set(values.slice(1).map((value, n) => Number((value - (values[n] as number)).toPrecision(3)))).size).toBe(1);
      expect(step).toBeGreaterThan(0);
    }
    // A steep corner does not take the lines from all the rest.
    const most = levelsFor([...Array.from({ length: 99 }, (_, n) => n / 99), 1000]);
    expect(most.step).toBeLessThan(0.2);
    expect(most.values.length).toBe(48);
  });

  it('is the same wherever the ball stands on it, and another when anything else moves', () => {
    const site = siteOf(POST_PARAMETERS, W2_AND_B2);
    const on = (parameters: Parameters) => keyOf({ ...site, parameters });
    expect(on(movedTo(POST_PARAMETERS, W2_AND_B2, [5, 5]))).toBe(keyOf(site));
    expect(on(withNumber(POST_NETWORK, 'b1[0]', 0.4))).not.toBe(keyOf(site));
    expect(keyOf({ ...site, examples: SET_A.examples })).not.toBe(keyOf(site));
  });

  it('is surveyed row by row', () => {
    const rows = [...survey(siteOf(POST_PARAMETERS, W2_AND_B2))];
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.at(-1)).toBe(1);
  });

  it('is true at huge numbers', () => {
    const huge = { ...POST_PARAMETERS, W2: [1e6, -1e6, 1e6], b2: 1e6 };
    const { levels } = groundOf(siteOf(huge, planeOf('W1[2][2]', 'b1[2]')));
    expect(levels.length).toBeGreaterThan(0);
    expect(JSON.stringify(levels)).not.toMatch(/NaN|Infinity|null/);
  });
});

describe('creases', () => {
  it('lie where a neuron falls silent for an image: its sum is 0 there, and below 0 on the silent side', () => {
    let count = 0;
    for (const network of [POST_PARAMETERS, ...NETWORKS])
      for (const plane of [planeOf('W1[2][2]', 'b1[2]'), anyPlane()]) {
        const { square } = siteOf(network, plane);
        for (const { neuron, image, from, to, silent } of creasesOf(network, SET_A.examples, plane, square)) {
          count++;
          const sumAt = ([p, q]: Place) =>
            forward(movedTo(network, plane, [p, q]), SET_A.examples[image] as (typeof PAIR)[0]).z1[neuron] as number;
          for (const end of [from, to]) expect(Math.abs(sumAt(end))).toBeLessThan(1e-9);
          const middle: Place = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
          expect(sumAt([middle[0] + silent[0] * 0.01, middle[1] + silent[1] * 0.01])).toBeLessThan(0);
          expect(sumAt([middle[0] - silent[0] * 0.01, middle[1] - silent[1] * 0.01])).toBeGreaterThan(0);
        }
      }
    expect(count).toBeGreaterThan(40);
  });

  it('are none over two numbers of the last neuron', () => {
    expect(creasesOf(POST_PARAMETERS, PAIR, W2_AND_B2, siteOf(POST_PARAMETERS, W2_AND_B2).square)).toEqual([]);
  });

  it('of neuron 3 are two, over W₁[3,3] and b₁[3], each with words on its silent side', () => {
    const plane = planeOf('W1[2][2]', 'b1[2]');
    const { square } = siteOf(POST_PARAMETERS, plane);
    const found = creasesOf(POST_PARAMETERS, PAIR, plane, square);
    expect(found.map(({ neuron, image }) => [neuron, image])).toEqual([
      [2, 0],
      [2, 1],
    ]);
    const [words] = found.map((crease) =>
      creaseWords(crease, [...spotOf(square, crease.from), ...spotOf(square, crease.to)] as Segment, 2, { boxes: [], lines: [] }),
    );
    expect(words).toMatchObject({ text: 'image 1: neuron 3 silent', under: true });
  });
});

describe('words on the map', () => {
  it('stand at the first side that is free, in the frame', () => {
    const taken = { boxes: [], lines: [[300, 0, 300, 600] as const] };
    const beside = (side: number) => [boxBeside([300, 300], 4, { side, level: 0, gap: 10 })];
    expect(settle([[boxBeside([300, 300], 4, { side: 0, level: 0, gap: 0 })], beside(1), beside(-1)], taken)).toBe(1);
    expect(settle([beside(1), beside(-1)], taken)).toBe(1);
    expect(settle([beside(1), beside(-1)], taken)).toBe(-1);
    expect(settle([[boxBeside([595, 300], 4, { side: 1, level: 0, gap: 10 })]], { boxes: [], lines: [] })).toBe(-1);
  });

  it('know what crosses them', () => {
    const box = { left: 10, right: 20, top: 10, bottom: 20 };
    expect(within([0, 15, 40, 15], box)).toEqual([0.25, 0.5]);
    expect(crosses([0, 0, 9, 40], box)).toBe(false);
    expect(meet(box, { left: 19, right: 30, top: 0, bottom: 11 })).toBe(true);
  });

  it('heights stand on their lines, and none on another', () => {
    for (const network of [POST_PARAMETERS, ...NETWORKS.slice(0, 4)]) {
      const site = siteOf(network, anyPlane());
      const ground = groundOf(site);
      const spots = levelSpots(
        ground,
        [300, 300],
        [0, 0],
        () => 4,
        () => true,
      );
      for (const { value, at } of spots)
        expect(
          Math.abs(meanLoss(movedTo(network, site.plane, placeAt(site.square, at)), PAIR) - value) / ground.step,
        ).toBeLessThan(0.25);
      const boxes = spots.map(({ at }) => boxBeside(at, 4, { side: 0, level: 0, gap: 0 }));
      expect(boxes.some((box, n) => boxes.slice(n + 1).some((other) => meet(box, other)))).toBe(false);
    }
  });

  it('more heights stand on a wide map, each on its own line alone', () => {
    const ground = groundOf(siteOf(POST_PARAMETERS, W2_AND_B2));
    const spots = levelSpots(
      ground,
      spotOf(ground.square, placeOf(POST_PARAMETERS, W2_AND_B2)),
      [-0.65, 0.76],
      () => 4,
      () => true,
    );
    const added = spots.filter(({ wide }) => wide);
    expect(added.length).toBeGreaterThan(2);
    const boxes = spots.map(({ at }) => boxOnWide(at, 4));
    expect(boxes.some((box, n) => boxes.slice(n + 1).some((other) => meet(box, other)))).toBe(false);
    for (const { value, at } of added)
      for (const { value: other, bold, d } of ground.levels)
        if (bold && other !== value)
          for (const [x, y] of ringsOf(d).flat())
            expect(meet(boxOnWide(at, 4), { left: x, right: x, top: y, bottom: y })).toBe(false);
  });

  it('heights have as many decimals as their lines need', () => {
    expect([
      heightText(0.7, 0.01),
      heightText(0.7, 0.02),
      heightText(3, 0.5),
      heightText(40, 5),
      heightText(0.7, 0.0005),
    ]).toEqual(['0.70', '0.70', '3', '40', '0.700']);
  });
});

describe('the ground, cut along the lines through the ball', () => {
  it('has the loss and the slope of the model, and shows them in one stretch of heights', () => {
    for (const network of [POST_NETWORK, ...Array.from({ length: 6 }, () => randomNetwork(random, 2))])
      for (const plane of [W2_AND_B2, anyPlane()]) {
        const square = squareNear(undefined, placeOf(network, plane));
        const cuts = AXES.map((axis) => cutOf(network, plane, square, axis));
        const heights = heightsOf(cuts);
        const slopes = slopesOf(network, [network]);
        for (const [n, { points, loss, slope, stretch }] of cuts.entries()) {
          const ball = placeOf(network, plane);
          expectClose(slope, slopes[n === 0 ? plane.across : plane.up] as number, 'slope');
          expectClose(loss, meanLoss(network, [network]), 'L');
          expect(points.length).toBeGreaterThan(48);
          for (const [value, height] of points) {
            const at: Place = n === 0 ? [value, ball[1]] : [ball[0], value];
            expectClose(height, meanLoss(movedTo(network, plane, at), [network]), 'along');
            expect(height >= heights.low && height <= heights.high).toBe(true);
          }
          const { x, box } = cutFrame(stretch, heights);
          expect(x.ticks.every(({ at }) => at >= box.left && at <= box.right)).toBe(true);
        }
      }
  });
});

describe('the step, seen from the side', () => {
  it('shows losses with the digits that tell them apart', () => {
    const texts = (losses: readonly number[]) => {
      const told = toldApart(losses);
      return losses.map((loss) => otherText({ like: 'L', ...told(loss) }));
    };
    expect(texts([0.8376012, 0.7360011])).toEqual(['0.8376', '0.736']);
    expect(texts([0.00529, 0.005214, 0.0052162])).toEqual(['0.00529', '0.005214', '0.005216']);
    expect(texts([0.5, 0.5])).toEqual(['0.5', '0.5']);
    expect(texts([0.3, 0.3 + 1e-11])).toEqual(['0.3', '0.3']);
    // A promise below zero, and one that runs away.
    expect(texts([-0.00001, 1e9])).toEqual(['−0.00001', '>999999']);
  });

  const slopes = slopesOf(POST_PARAMETERS, PAIR);
  const { two, all } = waysOf(POST_PARAMETERS, PAIR, slopes, W2_AND_B2);

  it('is that of all nineteen, and that of the two alone', () => {
    for (const eta of [0.1, 0.5, 2, 5]) expectClose(all.loss(eta), pairOf(pairStep(POST_PARAMETERS, eta)).loss, `${eta}`);
    expectClose(all.promise, pairOf(POST_PARAMETERS).squares, 'promise');
    expect([0.5, 1, 2, 2.5, 5].map((eta) => two.loss(eta).toFixed(4))).toEqual([
      '0.7784',
      '0.7308',
      '0.6749',
      '0.6683',
      '0.8455',
    ]);
    expectClose(two.promise, (slopes[17] as number) ** 2 + (slopes[18] as number) ** 2, 'two');
  });

  it('has a picture that holds both curves, however flat or steep', () => {
    expect([0.5, 5, 5.1, 30, 100].map(reachFor)).toEqual([5, 5, 10, 50, 100]);
    const start = all.loss(0);
    const frame = frameFor([samplesOf(two, 5), samplesOf(all, 5)], start, 5);
    expect(frame.y.min).toBeLessThan(0.6515);
    expect(frame.y.max).toBeGreaterThan(0.8547);
    const flat = frameFor([[[0, 0.7]], [[5, 0.7]]], 0.7, 5);
    expect(flat.y.max - flat.y.min).toBeGreaterThan(0.01);
    const wild = frameFor([[[0, 1]], [[5, 1e9]]], 1, 5);
    expect(wild.y.max).toBeLessThan(10);
  });
});
