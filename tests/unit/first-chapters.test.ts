/** The exercises of chapters 0 to 3 have the answers that the teaching plan gives, at the post's network. */
import { expect, it } from 'vitest';
import { exerciseOf } from '../../src/exercises';
import { check } from '../../src/exercises/check';
import { labelOf, sidesOf } from '../../src/model/rule';
import { momentOf, type Network, POST_MOMENT, POST_NETWORK, withNumber } from '../../src/quantities';
import { SIX } from '../../src/widgets/label-board/images';
import { eachPart } from '../../src/widgets/melting-car/melt';
import { carPicture } from '../../src/widgets/melting-car/picture';
import { melted, SIDES, STAGES } from '../../src/widgets/melting-car/stages';
import { deedAt, GROUPS, groupsAt, grownAt, LAST_STOP, progressAt, rowsAt } from '../../src/widgets/network-explorer/build';
import { EDGES } from '../../src/widgets/network-explorer/edges';
import { hangOf, perUnitFor, samplesFor, widthOf } from '../../src/widgets/network-explorer/plan';
import { extended, frameOf, NO_TRACKS } from '../../src/widgets/pixel-tracks/tracks';
import { expectClose, seeded } from './support';

const withPixels = (x: number[], network: Network = POST_NETWORK) => momentOf({ ...network, x });
/** The right answer to a question, in words or as a number. */
function answerTo(id: string, moment = POST_MOMENT): string | number | undefined {
  const { answer, choices } = exerciseOf(id, 'predict');
  const right = answer(moment);
  return right !== undefined && choices ? choices[right] : right;
}
/** What the program says to what was typed into one field. */
function saidTo(id: string, label: string, typed: string, moment = POST_MOMENT): string {
  const field = exerciseOf(id, 'work').fields.find((one) => one.label === label);
  if (!field) throw new Error(`${id} has no field ${label}`);
  const verdict = check(typed, field, moment);
  return [verdict.says].flat().join(' ');
}

it('predictions', () => {
  expect(answerTo('the-problem/stamp')).toBe('it stays');
  expect(answerTo('the-architecture/one-line-moves')).toBe('neuron 1’s only');
});

it.each([['what-layers-do/favourite-of-neuron-2', [1, 1, 0, 1]]])(
  '%s is reached by %j alone among the sixteen black-and-white images',
  (id, image) => {
    const goal = exerciseOf(id, 'goal');
    expect(goal.reached(POST_MOMENT)).toBe(false);
    expect(goal.solution?.(POST_MOMENT)?.x).toEqual(image);
    const reaching = Array.from({ length: 16 }, (_, n) => [8, 4, 2, 1].map((bit) => (n & bit ? 1 : 0))).filter((x) =>
      goal.reached(withPixels(x)),
    );
    expect(reaching).toEqual([image]);
  },
);

it('goals follow the reader’s own numbers', () => {
  const turned = withNumber(POST_NETWORK, 'W1[1][0]', -0.2);
  const goal = exerciseOf('what-layers-do/favourite-of-neuron-2', 'goal');
  expect(goal.reached(withPixels([1, 1, 0, 1], turned))).toBe(false);
  expect(goal.reached(withPixels([0, 1, 0, 1], turned))).toBe(true);
});

it.each([
  ['why-do-the-sums/final-mark', 'final mark', '7.4', ['8', '24', '25', '4.4', '5.4', '5', '7.6', '8.6', '7.8']],
  ['the-problem/four-become-one', 'one square', '0.7', ['2.8', '1.4', '0.75', '0.65', '0.575', '0.45', '0.525', '0.55']],
  ['the-architecture/five-neurons', 'parameters', '31', ['25', '26', '30', '35', '29', '27', '21', '19', '20', '10']],
])('%s: %s is %s, and each likely slip has a sentence of its own', (id, label, right, wrong) => {
  expect(saidTo(id, label, right)).toBe('Right.');
  const said = wrong.map((typed) => saidTo(id, label, typed));
  expect(said.filter((words) => /^Not |step by step/.test(words))).toEqual([]);
  expect(new Set(said).size).toBe(wrong.length);
});

it('the pixel that pulls the answer down is judged by the weights of the moment', () => {
  const { reached, possible, status } = exerciseOf('why-do-the-sums/pulls-down', 'goal');
  const chosen = (pixel: number | undefined) => (id: string) => (id === 'tracks.pixel' ? pixel : undefined);
  const reaching = (moment = POST_MOMENT) => [undefined, 0, 1, 2, 3].filter((pixel) => reached(moment, chosen(pixel)));
  expect(reaching()).toEqual([0]);
  expect(status?.(POST_MOMENT, chosen(2))).toMatch(/^Pixel 3 does not/);
  const turned = momentOf({ ...POST_NETWORK, W2: [-0.5, 0.3, -0.8] });
  expect(reaching(turned)).toEqual([1, 2, 3]);
  const deaf = momentOf({ ...POST_NETWORK, W2: [0, 0, 0] });
  expect([reaching(deaf), possible(deaf)]).toEqual([[], false]);
});

it('a pixel’s track holds the answers that it gave while it alone was moved', () => {
  const darker = momentOf(withNumber(POST_NETWORK, 'x[3]', 0));
  const tracks = extended(NO_TRACKS, POST_MOMENT, darker);
  expect(tracks).toEqual([undefined, undefined, undefined, { low: darker.a2, high: POST_MOMENT.a2 }]);
  const another = momentOf({ ...POST_NETWORK, x: [1, 1, 0, 0] });
  expect(extended(tracks, darker, another)).toBe(tracks);
  expect(extended(tracks, darker, momentOf(withNumber(POST_NETWORK, 'b2', 1)))).toEqual(NO_TRACKS);
  const { from, to } = frameOf(tracks, another.a2);
  for (const inside of [darker.a2, POST_MOMENT.a2, another.a2]) expect(inside > from && inside < to).toBe(true);
});

it('the car melts into the post’s image, four squares into their mean', async () => {
  expect(
    melted([
      [0, 1],
      [0.5, 0.7],
    ]),
  ).toEqual([[0.55]]);
  expect(STAGES.map(({ length }) => length)).toEqual([...SIDES]);
  expect(STAGES.at(-1)?.flat()).toEqual(POST_NETWORK.x);
  expect(STAGES[4]?.flat()).toEqual([0.1, 0.2, 0.3, 0.2, 0.2, 0.3, 0.7, 0.8, 0, 0.1, 0.5, 1, 0.1, 0.2, 0.7, 1]);
  // A picture file: its signature, and its size in the header.
  const file = await carPicture(16);
  expect([...file.slice(0, 4)]).toEqual([137, 80, 78, 71]);
  expect([file[19], file[23], file[24], file[25]]).toEqual([16, 16, 8, 0]);
});

it('on their way into one, four squares cover their place once, keep their light, and end in the mean', () => {
  const random = seeded(5);
  for (let n = 0; n < 20; n++) {
    const four = [random(), random(), random(), random()];
    const mean = four.reduce((sum, grey) => sum + grey) / 4;
    for (const share of [0, 0.25, 0.5, 1]) {
      let [area, light] = [0, 0];
      const greys: number[] = [];
      eachPart(four, share, (left, top, right, bottom, grey) => {
        area += (right - left) * (bottom - top);
        light += (right - left) * (bottom - top) * grey;
        greys.push(grey);
      });
      expectClose(area, 4, 'area');
      expectClose(light / 4, mean, 'light');
      if (share === 0) expect(greys).toEqual(four);
      if (share === 1) expectClose(greys[0] as number, mean, 'the end');
      expect(greys.length).toBe(share === 0 ? 4 : share === 1 ? 1 : 9);
    }
  }
});

it('the six images have the labels of the rule; equal sides are no car', () => {
  expect(SIX.map(({ x }) => labelOf(x))).toEqual([1, 0, 1, 0, 1, 0]);
  expect(sidesOf([0.9, 0.3, 0.1, 0.8])).toEqual({ left: 1, right: 1.1 });
  // In doubles 0.1 + 0.2 is more than 0.3.
  expect(labelOf([0.3, 0.1, 0, 0.2])).toBe(0);
  const { reached } = exerciseOf('the-problem/label-six', 'goal');
  expect([5, 6, undefined].map((right) => reached(POST_MOMENT, () => right))).toEqual([false, true, false]);
});

it('blind to pixel 4 is for every image, not for the one in view', () => {
  const { reached, status, solution, gauge } = exerciseOf('the-architecture/blind-to-pixel-4', 'goal');
  const withColumn = (...weights: number[]) =>
    momentOf(weights.reduce((network, weight, i) => withNumber(network, `W1[${i}][3]`, weight), POST_NETWORK));
  expect(gauge?.(POST_MOMENT)?.value).toBeCloseTo(0.0247, 4);
  expect(status?.(POST_MOMENT)).toMatch(/by 0\.0247/);
  expect(reached(withColumn(0, 0.2, 0))).toBe(false);
  expect(status?.(withColumn(0, 0.2, 0))).toBe(
    'For this image it is blind. Make pixel 1 white, the others black, and try again.',
  );
  expect(reached(withColumn(0, 0, 0))).toBe(true);
  expect(reached(withColumn(0.8, 0, -0.5))).toBe(true);
  expect(solution?.(POST_MOMENT)?.W1.map((row) => row[3])).toEqual([0, 0, 0]);
  // What cancels with the others black or white need not cancel in between.
  const W1 = [
    [0, 0, 0, 0.4],
    [-1, 0, 0, 0.4],
    [1, 0, 0, 0.4],
  ];
  const between = momentOf({ ...POST_NETWORK, W1, b1: [0.1, 0.4, -0.4], W2: [1, -1, -1], b2: 0 });
  expect(reached(between)).toBe(false);
  expect(status?.(between)).toBe('With the others black or white it is blind, but not with all of their greys.');
});

it('there is one edge for every weight, and each makes its product', () => {
  expect(new Set(EDGES.map(({ id }) => id)).size).toBe(15);
  const edge = EDGES.find(({ id }) => id === 'W1[2][1]');
  expect(edge).toEqual({ id: 'W1[2][1]', input: 'x[1]', product: 'c1[2][1]', sum: 'z1[2]', from: 1, to: 2 });
});

it('lines are 24 units wide for 1 carried, a hair for nothing, and all narrower where one would not pass', () => {
  const usual = perUnitFor([0.16, -0.744, 0]);
  expect([0, 0.01, -0.5, 0.744].map((flow) => Number(widthOf(flow, usual).toFixed(6)))).toEqual([1, 1, 12, 17.856]);
  expect(samplesFor(usual)).toEqual([0.02, 0.1, 0.5]);
  for (const most of [3, 5e5, 1e300, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    const perUnit = perUnitFor([most, 0.2]);
    expect(widthOf(most, perUnit)).toBeCloseTo(22, 9);
    for (const sample of samplesFor(perUnit)) expect(widthOf(sample, perUnit)).toBeLessThan(22);
  }
  expect(samplesFor(perUnitFor([3]))).toEqual([0.04, 0.2, 1]);
  expect(perUnitFor([0, 0])).toBe(usual);
});

it('decimal points stand in line', () => {
  expect(['0.1', '−0.1', '1.19', '−0.66', '3', '100000'].map(hangOf)).toEqual([0, -1, 1, 0, -1, -2]);
});

it('the building of the map: what is there at each stop, and what it is about', () => {
  expect(LAST_STOP).toBe(14);
  expect([0, 1, 7, 8, 10, 11, 14].map((stop) => [rowsAt(stop), groupsAt(stop)])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
    [1, 0],
    [3, 0],
    [3, 1],
    [3, 4],
  ]);
  expect([0, 0.25, 1, 4].map((at) => grownAt(at, 'x[0]'))).toEqual([0, 0.25, 1, 1]);
  expect([0, 3.5].map((at) => grownAt(at, 'x[3]'))).toEqual([0, 0.5]);
  expect([0, 2, 7, 9, 12, 14].map(progressAt)).toEqual([
    '0 of 15 lines',
    '6 of 15 lines',
    '15 of 15 lines',
    '8 of 12 in the table',
    '15 of 19 counted',
    '19 of 19 counted',
  ]);
  expect([4, 5, 8, 13, 14].map((stop) => deedAt(stop).kind)).toEqual(['lines', 'lines', 'row', 'group', 'done']);
  expect(GROUPS.flatMap(({ ids }) => ids)).toHaveLength(19);
});
