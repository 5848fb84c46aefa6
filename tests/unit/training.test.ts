/** Training against milestones of an independent computation, and what else it promises. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkMilestones, type Milestones } from '../../src/checks/milestones';
import { NOTHING, type Tally } from '../../src/checks/tally';
import { backward, type Example, flatten, forward, type Parameters, POST_PARAMETERS, sigmoid, step } from '../../src/model';
import {
  assess,
  type Mode,
  meanSlopes,
  type Run,
  SET_A,
  SET_B,
  SET_C4,
  SET_G4,
  type Trail,
  trailOf,
} from '../../src/model/training';
import { expectClose, randomNetwork, seeded } from './support';

const golden = JSON.parse(readFileSync('tests/golden/datasets.json', 'utf8')) as Milestones;
const sets = { A_right8: SET_A, B_sides12: SET_B, C4_columns_vs_rows: SET_C4, G4_diagonals_vs_columns: SET_G4 };
type Name = keyof typeof sets;
const names = Object.keys(sets) as Name[];

const run = (name: Name, eta: number, mode: Mode = 'batch'): Run => ({
  start: POST_PARAMETERS,
  examples: sets[name].examples,
  mode,
  eta,
});
function after(steps: number, what: Run): Trail {
  const trail = trailOf(what);
  while (trail.last() < steps) trail.advance();
  return trail;
}
/** The first step from 0 at which something holds. */
function firstStep(trail: Trail, holds: (t: number) => boolean): number | undefined {
  for (let t = 0; t <= trail.last(); t++) if (holds(t)) return t;
  return undefined;
}
/** The step from which something holds to the end. */
function staysFrom(trail: Trail, holds: (t: number) => boolean): number {
  let t = trail.last() + 1;
  while (t > 0 && holds(t - 1)) t -= 1;
  return t;
}
const allRight = (trail: Trail) => (t: number) => trail.correct(t) === trail.run.examples.length;
const lossBelow = (trail: Trail) => (t: number) => trail.loss(t) < 0.1;
const sameBits = (a: number[], b: number[]) => a.length === b.length && a.every((value, i) => Object.is(value, b[i]));

describe.each(names)('%s', (name) => {
  it('has the images of the file', () => {
    expect(sets[name].examples.map(({ x, y }) => [...x, y])).toEqual(golden.sets[name]?.rows);
  });
});

it('reaches every milestone of every set at both rates', () => {
  let found: Tally = NOTHING;
  for (const tally of checkMilestones(golden)) found = tally;
  expect(found.failures).toEqual([]);
  for (const { milestones } of Object.values(golden.sets)) {
    expect(Object.keys(milestones)).toEqual(['lr_0.1', 'lr_0.5']);
    for (const row of Object.values(milestones)) expect(Object.keys(row)).toEqual(['0', '1', '10', '100', '500', '1000']);
  }
  // The loss, the right answers, 19 parameters and an answer an image, at six steps and two rates.
  const images = Object.values(golden.sets).map(({ rows }) => rows.length);
  expect(found.made).toBe(images.reduce((sum, n) => sum + 2 * 6 * (2 + 19 + n), 0));
});

describe('a full batch', () => {
  it.each([
    ['A_right8', 0.1, 45, 45, 213],
    ['A_right8', 0.5, 7, 7, 43],
    ['A_right8', 1, 4, 4, 22],
    ['A_right8', 2, 2, 2, 12],
    ['B_sides12', 0.1, 855, 858, 1206],
    ['B_sides12', 0.5, 162, 171, 239],
    ['B_sides12', 1, 80, 86, 118],
    ['B_sides12', 2, 43, 45, 57],
    ['C4_columns_vs_rows', 0.1, 239, 239, 538],
    ['C4_columns_vs_rows', 0.5, 50, 55, 111],
  ] as const)(
    '%s, η = %d: all right first at step %i, for good from %i, loss below 0.1 at %i',
    (name, eta, right, stays, low) => {
      const trail = after(1300, run(name, eta));
      expect([firstStep(trail, allRight(trail)), staysFrom(trail, allRight(trail))]).toEqual([right, stays]);
      expect(firstStep(trail, lossBelow(trail))).toBe(low);
    },
  );

  it('stays right on set B from step 171 at η = 0.5, and on C4 from 55', () => {
    for (const [name, from] of [['B_sides12', 171] as const, ['C4_columns_vs_rows', 55] as const]) {
      const trail = after(1000, run(name, 0.5));
      expect(staysFrom(trail, allRight(trail))).toBe(from);
    }
  });

  it('has image 2 of set A right by a hair at step 7', () => {
    const { passes } = assess(after(7, run('A_right8', 0.5)).parameters(7), SET_A.examples);
    expect(passes[1]?.z2).toBeLessThan(0);
    expect(passes[1]?.a2.toFixed(3)).toBe('0.500');
  });

  it.each([0.1, 0.5, 1])('is stuck at ln 2 on G4 under the rule of the gate, η = %d', (eta) => {
    const trail = after(5000, run('G4_diagonals_vs_columns', eta));
    expectClose(trail.loss(5000), Math.LN2, 'loss', 1e-6);
    expect(firstStep(trail, allRight(trail))).toBeUndefined();
  });

  it('steps by the mean of the slopes, and so does one image alone', () => {
    const examples = SET_A.examples;
    const { passes } = assess(POST_PARAMETERS, examples);
    const all = examples.map((example) => backward(POST_PARAMETERS, example, forward(POST_PARAMETERS, example)));
    const mean = meanSlopes(POST_PARAMETERS, examples, passes);
    expectClose(mean.db2, all.reduce((total, { db2 }) => total + db2, 0) / 8, 'db2');
    expectClose(mean.dW1[2]?.[1] as number, all.reduce((total, { dW1 }) => total + (dW1[2]?.[1] as number), 0) / 8, 'dW1[2][1]');
    const [first] = examples;
    if (!first) throw new Error('no image');
    for (const mode of ['batch', 'single'] as const) {
      const trail = after(1, { start: POST_PARAMETERS, examples: [first], mode, eta: 0.5 });
      const pass = forward(POST_PARAMETERS, first);
      expect(trail.parameters(1)).toEqual(step(POST_PARAMETERS, backward(POST_PARAMETERS, first, pass), 0.5));
    }
  });
});

/** One step of a full batch in plain loops: every sum from left to right, the set in its order, the bias last. */
function stepInLoops({ W1, b1, W2, b2 }: Parameters, examples: readonly Example[], eta: number): number[] {
  const totals = flatten({ W1, b1, W2, b2 }).map(() => 0);
  for (const { x, y } of examples) {
    const sums = W1.map((row, i) => row.reduce((sum, weight, j) => sum + weight * (x[j] as number), 0) + (b1[i] as number));
    const open = sums.map((z) => (z > 1e-12 ? 1 : 0));
    const score = W2.reduce((sum, weight, i) => sum + weight * (open[i] ? (sums[i] as number) : 0), 0) + b2;
    const slope = y === 1 ? -sigmoid(-score) : sigmoid(score);
    const atSums = W2.map((weight, i) => weight * slope * (open[i] as number));
    const slopes = [
      ...atSums.flatMap((atSum) => x.map((grey) => atSum * grey)),
      ...atSums,
      ...sums.map((z, i) => (open[i] ? z : 0) * slope),
      slope,
    ];
    for (const [i, one] of slopes.entries()) totals[i] = (totals[i] as number) + one;
  }
  return flatten({ W1, b1, W2, b2 }).map((value, i) => value - eta * ((totals[i] as number) / examples.length));
}

describe('the order of the sums', () => {
  it.each(['A_right8', 'B_sides12'] as const)('is that of the set, to the last bit, over 60 steps on %s', (name) => {
    const trail = after(60, run(name, 0.5));
    for (let t = 0; t < 60; t++)
      expect(flatten(trail.parameters(t + 1)), `step ${t + 1}`).toEqual(
        stepInLoops(trail.parameters(t), sets[name].examples, 0.5),
      );
  });

  it('shows in the bits: the same images in another order end elsewhere, in the last digits', () => {
    const { run: forwards } = after(0, run('B_sides12', 0.5));
    const [one, other] = [forwards, { ...forwards, examples: [...forwards.examples].reverse() }].map((what) =>
      flatten(after(60, what).parameters(60)),
    ) as [number[], number[]];
    expect(sameBits(one, other)).toBe(false);
    for (const [i, value] of one.entries()) expectClose(value, other[i] as number, `number ${i}`, 1e-12);
  });
});

describe('one by one', () => {
  /** The milestones are counted in epochs: one for every N steps. */
  it.each([
    ['A_right8', 0.1, 4, 27],
    ['A_right8', 0.5, 1, 6],
    ['A_right8', 1, 1, 4],
    ['B_sides12', 0.1, 120, 165],
    ['B_sides12', 0.5, 27, 37],
  ] as const)('%s, η = %d: all right after epoch %i, loss below 0.1 after %i', (name, eta, right, low) => {
    const n = sets[name].examples.length;
    const trail = after(200 * n, run(name, eta, 'single'));
    const epoch = (holds: (t: number) => boolean) => Array.from({ length: 201 }, (_, e) => e).find((e) => holds(e * n));
    expect(epoch(allRight(trail))).toBe(right);
    expect(epoch(lossBelow(trail))).toBe(low);
  });

  it('never learns set A at η = 2: every neuron is silent on every image', () => {
    const trail = after(8 * 500, run('A_right8', 2, 'single'));
    expect(trail.correct(4000)).toBe(4);
    expectClose(trail.loss(4000), 0.7465, 'loss', 5e-5);
    const { passes } = assess(trail.parameters(4000), SET_A.examples);
    expect(passes.flatMap(({ r1 }) => r1).every((gate) => gate === 0)).toBe(true);
  });

  it.each([1, 2])('never learns set B at η = %d', (eta) => {
    const trail = after(12 * 300, run('B_sides12', eta, 'single'));
    expect(trail.correct(3600)).toBe(6);
  });

  it('takes the images in their order', () => {
    const trail = after(9, run('A_right8', 0.5, 'single'));
    for (const t of [0, 1, 7, 8]) {
      const before = trail.parameters(t);
      const example = SET_A.examples[t % 8];
      if (!example) throw new Error('no image');
      expect(trail.parameters(t + 1)).toEqual(step(before, backward(before, example, forward(before, example)), 0.5));
    }
  });
});

describe('any run', () => {
  it('gives the same bits twice', () => {
    const random = seeded(14);
    for (const mode of ['batch', 'single'] as const) {
      const start = randomNetwork(random);
      const what: Run = { start, examples: SET_B.examples, mode, eta: start.eta };
      const [one, two] = [after(300, what), after(300, what)];
      for (let t = 0; t <= 300; t++)
        expect(sameBits([...flatten(one.parameters(t)), one.loss(t)], [...flatten(two.parameters(t)), two.loss(t)])).toBe(true);
    }
  });

  it('goes on from any of its steps as if it had started there', () => {
    const whole = after(60, run('A_right8', 0.5));
    const rest = after(20, { ...whole.run, start: whole.parameters(40) });
    expect(rest.parameters(20)).toEqual(whole.parameters(60));
  });

  it.each([100, 1e6])('that diverges stays finite, η = %d', (eta) => {
    for (const mode of ['batch', 'single'] as const)
      for (const name of names) {
        const what = { ...run(name, eta, mode), start: { ...POST_PARAMETERS, W2: [5e150, -3e153, 8e155] } };
        const trail = after(50, what);
        for (let t = 0; t <= 50; t++)
          expect([...flatten(trail.parameters(t)), trail.loss(t), trail.correct(t)].every(Number.isFinite)).toBe(true);
      }
  });

  it('keeps what was computed when it needs more room', () => {
    const trail = after(20, run('A_right8', 0.5));
    const early = flatten(trail.parameters(20));
    while (trail.last() < 1000) trail.advance();
    expect(flatten(trail.parameters(20))).toEqual(early);
    expect(flatten(trail.parameters(20)).map((_, index) => trail.entry(20, index))).toEqual(early);
  });

  it('leaves neuron 2 of the post as it was on set A, for ever', () => {
    const { W1, b1, W2 } = after(500, run('A_right8', 0.5)).parameters(500);
    expect([W1[1], b1[1], W2[1]]).toEqual([POST_PARAMETERS.W1[1], POST_PARAMETERS.b1[1], POST_PARAMETERS.W2[1]]);
  });

  it('needs an image', () => {
    expect(() => trailOf({ ...run('A_right8', 0.5), examples: [] })).toThrow(RangeError);
  });
});

it('one example learned by heart calls the black image a car', () => {
  const examples = SET_A.examples.slice(0, 1);
  const trail = after(100, { start: POST_PARAMETERS, examples, mode: 'batch', eta: 0.5 });
  expect(trail.loss(10).toFixed(4)).toBe('0.0234');
  expect(trail.loss(100).toFixed(4)).toBe('0.0014');
  expect(forward(trail.parameters(100), { x: [0, 0, 0, 0], y: 1 }).a2.toFixed(3)).toBe('0.987');
});

it('after 500 steps on set A one pixel turns image 1 round', () => {
  const trained = after(500, run('A_right8', 0.5)).parameters(500);
  expect(forward(trained, { x: [0.2, 0.5, 0.1, 0], y: 1 }).a2.toFixed(4)).toBe('0.4995');
});
