/** What happens in a run, and when: known from the past alone. */
import { expect, it } from 'vitest';
import { POST_PARAMETERS } from '../../src/model';
import { eventsUpTo, kindsAt, nextEvent, type Run, SET_A, SET_B, silencedAt, trailOf, turnedAt } from '../../src/model/training';

const runTo = (steps: number, run: Partial<Run> = {}) => {
  const trail = trailOf({ start: POST_PARAMETERS, examples: SET_A.examples, mode: 'batch', eta: 0.5, ...run });
  while (trail.last() < steps) trail.advance();
  return trail;
};
const told = (trail: ReturnType<typeof runTo>, t: number) =>
  eventsUpTo(trail, t).map((event) => `${event.t} ${event.kinds.join(' ')}`);

it('set A: the first verdict turns at 5, all are right at 7, the loss is below a tenth at 43', () => {
  const trail = runTo(500);
  expect(told(trail, 500)).toEqual(['5 first', '7 all', '43 low']);
  expect([5, 6, 7].map((t) => turnedAt(trail, t))).toEqual([[3, 7], [5], [1]]);
  expect(silencedAt(trail, 25)).toEqual([]);
  expect(silencedAt(trail, 26)).toEqual([3]);
  expect(silencedAt(trail, 27)).toEqual([3, 7]);
});

it('set B: it stands still, falls again, is right, loses one and keeps all', () => {
  const trail = runTo(500, { examples: SET_B.examples });
  const found = told(trail, 500);
  expect(found.filter((one) => !/again/.test(one))).toEqual(['8 first', '10 still', '162 all', '191 held', '239 low']);
  const again = eventsUpTo(trail, 500).find(({ kinds }) => kinds.includes('again'))?.t ?? 0;
  expect(again).toBeGreaterThanOrEqual(90);
  expect(again).toBeLessThanOrEqual(105);
});

it('is the same whether one looks at every step or at the last', () => {
  const [one, all] = [runTo(300, { examples: SET_B.examples }), runTo(300, { examples: SET_B.examples })];
  for (let t = 0; t <= 300; t++) eventsUpTo(one, t);
  expect(told(one, 300)).toEqual(told(all, 300));
  expect(told(one, 10)).toEqual(['8 first', '10 still']);
  expect(nextEvent(one, 10, 120)?.kinds).toEqual(['again']);
  expect(nextEvent(one, 10, 50)).toBeUndefined();
  expect(kindsAt(one, 162)).toEqual(['all']);
  expect(kindsAt(one, 163)).toEqual([]);
});

it('a step that is too long silences every neuron, and that is an event', () => {
  const trail = runTo(20, { mode: 'single', eta: 2 });
  expect(told(trail, 20)).toContainEqual(expect.stringMatching(/^2 .*silent/));
});

it('what holds at the start has not happened', () => {
  const trained = runTo(500).parameters(500);
  expect(told(runTo(30, { start: trained }), 30)).toEqual([]);
});
