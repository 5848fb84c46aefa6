/** The exercises of chapters 0 to 3 have the answers that the teaching plan gives, at the post's network. */
import { expect, it } from 'vitest';
import { exerciseOf } from '../../src/exercises';
import { check } from '../../src/exercises/check';
import { momentOf, type Network, POST_MOMENT, POST_NETWORK, withNumber } from '../../src/quantities';
import { EDGES } from '../../src/widgets/network-explorer/edges';

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
  expect(answerTo('why-do-the-sums/how-many-numbers')).toBe(19);
  expect(answerTo('the-problem/is-it-a-car')).toBeUndefined();
  expect(answerTo('the-architecture/pixel-4-to-neuron-2')).toBe('row 2, column 4');
});

it.each([
  ['why-do-the-sums/largest-answer', [0, 1, 1, 1]],
  ['the-problem/paint-the-right-column', [0, 1, 0, 1]],
  ['what-layers-do/favourite-of-neuron-2', [1, 1, 0, 1]],
])('%s is reached by %j alone among the sixteen black-and-white images', (id, image) => {
  const goal = exerciseOf(id, 'goal');
  expect(goal.reached(POST_MOMENT)).toBe(false);
  expect(goal.solution?.(POST_MOMENT)?.x).toEqual(image);
  const reaching = Array.from({ length: 16 }, (_, n) => [8, 4, 2, 1].map((bit) => (n & bit ? 1 : 0))).filter((x) =>
    goal.reached(withPixels(x)),
  );
  expect(reaching).toEqual([image]);
});

it('goals follow the reader’s own numbers', () => {
  const turned = withNumber(POST_NETWORK, 'W1[1][0]', -0.2);
  const goal = exerciseOf('what-layers-do/favourite-of-neuron-2', 'goal');
  expect(goal.reached(withPixels([1, 1, 0, 1], turned))).toBe(false);
  expect(goal.reached(withPixels([0, 1, 0, 1], turned))).toBe(true);
  const largest = exerciseOf('why-do-the-sums/largest-answer', 'goal');
  const against = withNumber(POST_NETWORK, 'W2[2]', -0.8);
  expect(largest.reached(withPixels([0, 1, 1, 1], against))).toBe(false);
  expect(largest.solution?.(momentOf(against))?.x).not.toEqual([0, 1, 1, 1]);
});

it('the largest weight of the post stands in row 3, column 3; the slips are known', () => {
  const id = 'the-architecture/largest-weight';
  expect(saidTo(id, 'row', '3')).toBe('Right.');
  expect(saidTo(id, 'column', '3')).toBe('Right.');
  expect(saidTo(id, 'row', '2')).toMatch(/counts from 0/);
  expect(saidTo(id, 'row', '0.4')).toMatch(/weight itself/);
  const moved = momentOf(withNumber(POST_NETWORK, 'W1[0][3]', 0.9));
  expect(saidTo(id, 'row', '1', moved)).toBe('Right.');
  expect(saidTo(id, 'row', '4', moved)).toMatch(/swaps row and column/);
});

it('five hidden neurons make 31 parameters; the slips are known', () => {
  const said = (typed: string) => saidTo('the-architecture/five-neurons', 'parameters', typed);
  expect(said('31')).toBe('Right.');
  expect(said('25')).toMatch(/biases are missing/);
  expect(said('30')).toMatch(/bias of the output/);
  expect(said('26')).toMatch(/biases of the hidden neurons/);
  expect(said('20')).toMatch(/edges between pixels and neurons/);
  expect(said('35')).toMatch(/Pixels have no bias/);
  expect(said('10')).toMatch(/nodes of the drawing/);
  expect(said('19')).toMatch(/three hidden neurons/);
});

it('there is one edge for every weight, and each makes its product', () => {
  expect(new Set(EDGES.map(({ id }) => id)).size).toBe(15);
  const edge = EDGES.find(({ id }) => id === 'W1[2][1]');
  expect(edge).toEqual({ id: 'W1[2][1]', input: 'x[1]', product: 'c1[2][1]', sum: 'z1[2]', from: 1, to: 2 });
});
