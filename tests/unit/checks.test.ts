/** What readers check in their own browser: all right with the model as it is, and each kind of check can fail. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkAll } from '../../src/checks/all';
import { checkGolden, type Golden } from '../../src/checks/golden';
import { checkGradients } from '../../src/checks/gradients';
import { checkMilestones, type Milestones } from '../../src/checks/milestones';
import { CHECKS, type Progress } from '../../src/checks/names';
import { checkPage, type Standing } from '../../src/checks/page';
import { oddNetwork } from '../../src/checks/random-network';
import type { Relation } from '../../src/checks/relation';
import { checkSigns, signOfSite } from '../../src/checks/signs';
import type { Tally } from '../../src/checks/tally';
import { backward, forward } from '../../src/model';
import { seeded } from '../../src/model/seeded';
import { trailOf } from '../../src/model/training';
import { momentOf, POST_MOMENT, read } from '../../src/quantities';
import { outcome, plainSize, verdict } from '../../src/widgets/checks/words';

const json = <T>(name: string): T => JSON.parse(readFileSync(`tests/golden/${name}.json`, 'utf8')) as T;
const golden = json<Golden>('golden');
const milestones = json<Milestones>('datasets');

function last<T>(run: Iterable<T>): T {
  const all = [...run];
  return all.at(-1) as T;
}

describe('numbers of another program', () => {
  it('agree, every single one', () => {
    expect(last(checkGolden(golden, momentOf))).toMatchObject({ made: 575, failed: 0, failures: [] });
  });

  it('catch a model that is wrong in one place', () => {
    const broken: typeof momentOf = (network) => {
      const moment = momentOf(network);
      return { ...moment, next: moment.next, dx: moment.dx.map((slope, j) => (j === 3 ? slope + 2e-12 : slope)) };
    };
    const { failed, failures, worst } = last(checkGolden(golden, broken));
    expect(failed).toBe(4);
    expect(failures[0]).toMatch(/^dx\[3\] of image1 with label 0 is 0\.101917124494\d+, should be 0\.101917124492$/);
    expect(worst).toBeGreaterThan(1.5e-12);
  });

  it('catch a golden number that is wrong in its last digit', () => {
    const wrong = structuredClone(golden) as { params: { b2: string } } & Golden;
    wrong.params.b2 = '0.200000000002';
    expect(last(checkGolden(wrong, momentOf))).toMatchObject({
      failed: 1,
      failures: ['b2 of the parameters is 0.2, should be 0.200000000002'],
    });
  });

  it('count what is no number as wrong', () => {
    const broken: typeof momentOf = (network) => ({ ...momentOf(network), z2: Number.NaN });
    const { failed, worst } = last(checkGolden(golden, broken));
    expect(failed).toBeGreaterThan(0);
    expect(worst).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('milestones of training', () => {
  const only: Milestones = { sets: { A_right8: milestones.sets['A_right8'] as Milestones['sets'][string] } };

  it('catch a rate that is a little off', () => {
    const { made, failed, failures } = last(checkMilestones(only, (run) => trailOf({ ...run, eta: run.eta * (1 + 1e-7) })));
    expect(made).toBe(2 * 6 * (2 + 19 + 8));
    expect(failed).toBeGreaterThan(100);
    expect(failures[0]).toMatch(/at step \d+ of A_right8, lr_0\.1 is [-\d.]+, should be [-\d.]+$/);
  });
});

describe('slopes', () => {
  it('catch a gate that lets through what it should not', () => {
    const wrong: typeof backward = (parameters, example, pass) => backward(parameters, example, { ...pass, r1: [1, 1, 1] });
    const { failed, failures, worst } = last(checkGradients(20, seeded(1), { forward, backward: wrong }));
    expect(failed).toBeGreaterThan(20);
    expect(failures).toHaveLength(5);
    expect(failures[0]).toMatch(/^∂L\/∂\S+ of network \d+ is \S+, should be \S+$/);
    expect(worst).toBeGreaterThan(0.001);
  });

  it('catch a loss without its second part', () => {
    const wrong: typeof forward = (parameters, example) => {
      const pass = forward(parameters, example);
      return { ...pass, L: Math.max(pass.z2, 0) - pass.z2 * example.y };
    };
    expect(last(checkGradients(20, seeded(1), { forward: wrong, backward })).failed).toBeGreaterThan(100);
  });

  it('leave out the places where L has a corner', () => {
    // Half of the draws are the same: pixels and biases that make a sum exactly 0 come about only on purpose.
    const shut: typeof forward = (parameters, example) => ({
      ...forward(parameters, example),
      r1: [Number((example.x[0] as number) > 0.5), 0, 0],
    });
    const random = () => 0.5;
    const { left, made } = last(checkGradients(1, random, { forward: shut, backward }));
    expect([left, made]).toEqual([1, 22]);
  });
});

const RELATIONS: readonly Relation[] = [
  { right: ['z1'], left: '+ * W1 x b1' },
  { right: ['c1[0][1]'], left: '* W1[0][1] x[1]' },
  { right: ['W1'] },
  { right: ['a2', 'y'] },
  { right: ['pair.next.b2'], left: '+ b2 neg * eta pair.db2' },
];

describe('signs at networks by lot', () => {
  it('are those that the digits prove; numbers that only a widget knows are left to the page', () => {
    expect(last(checkSigns(RELATIONS, 50, seeded(2)))).toMatchObject({ made: 200, failed: 0 });
  });

  it('catch a site that writes = too easily, and one that never dares', () => {
    const easy = last(checkSigns(RELATIONS, 50, seeded(2), () => '='));
    expect(easy.failed).toBeGreaterThan(50);
    expect(easy.failures[0]).toMatch(/has =, its digits say ≈ at \{"W1"/);
    expect(last(checkSigns(RELATIONS, 50, seeded(2), () => '≈')).failed).toBeGreaterThan(5);
    const once = last(
      checkSigns(RELATIONS, 50, seeded(2), (relation, moment) =>
        relation.left === '* W1[0][1] x[1]' ? '=' : signOfSite(relation, moment),
      ),
    );
    expect(once.failed).toBeGreaterThan(5);
    expect(once.failures.every((words) => words.startsWith('* W1[0][1] x[1] ○ c1[0][1] has ='))).toBe(true);
  });

  it('draw odd networks: zeros, numbers beyond what is shown, silent neurons', () => {
    const random = seeded(4);
    const drawn = Array.from({ length: 200 }, (_, n) => momentOf(oddNetwork(random, n)));
    const numbers = drawn.flatMap(({ W1 }) => W1.flat());
    for (const odd of [0, 1e-9, 1e-5, 1e4])
      expect(numbers.some((n) => (odd ? Math.abs(n) > odd / 1000 && Math.abs(n) <= odd : n === 0))).toBe(true);
    expect(numbers.some((n) => Math.abs(n) > 999999)).toBe(true);
    expect(drawn.some(({ r1 }) => r1.every((gate) => gate === 0))).toBe(true);
    expect(oddNetwork(seeded(9), 3)).toEqual(oddNetwork(seeded(9), 3));
  });
});

describe('signs that stand in a page', () => {
  const standing = (sign: string, texts: Record<string, string>, relation: Relation): Standing => ({ sign, texts, relation });
  const value = (id: string) => read(POST_MOMENT, id);
  const product: Relation = { right: ['c1[0][1]'], left: '* W1[0][1] x[1]' };

  it('are held against the digits of the page, not against the model', () => {
    const texts = { 'W1[0][1]': '0.3', 'x[1]': '(0.7)', 'c1[0][1]': '0.21' };
    expect(checkPage([standing('=', texts, product)], value)).toMatchObject({ made: 1, failed: 0 });
    expect(checkPage([standing('≈', texts, product)], value).failures).toEqual([
      '* W1[0][1] x[1] ○ c1[0][1] has ≈, its digits say =: W1[0][1] 0.3, x[1] (0.7), c1[0][1] 0.21',
    ]);
  });

  it('tell of a sign that is none, and of a number that is missing', () => {
    expect(checkPage([standing('<', { b2: '0.2' }, { right: ['b2'] })], value).failed).toBe(1);
    expect(checkPage([standing('≈', { 'x[1]': '0.5', 'c1[0][1]': '0.1' }, product)], value).failures).toEqual([
      '* W1[0][1] x[1] ○ c1[0][1] has ≈, but W1[0][1] is nowhere beside it',
    ]);
  });
});

describe('all of it', () => {
  const few = { sets: { A_right8: { ...(milestones.sets['A_right8'] as Milestones['sets'][string]), milestones: {} } } };
  const asked = { golden, milestones: few, signs: RELATIONS, moment: () => POST_MOMENT, seed: 7 };
  const right: Standing = { sign: '=', relation: { right: ['b2'] }, texts: { b2: '0.2' } };

  it('goes through the checks in their order, and ends with nothing running', () => {
    const seen: Progress[] = [...checkAll({ ...asked, page: () => [right] })];
    const order = seen.flatMap(({ running }, n) => (running && seen[n - 1]?.running !== running ? [running] : []));
    expect(order).toEqual(CHECKS);
    const end = seen.at(-1) as Progress;
    expect(end.running).toBeUndefined();
    expect(Object.values(end.found).map(({ failed }) => failed)).toEqual([0, 0, 0, 0, 0]);
    expect(end.found.gradients).toMatchObject({ made: 23000 - (end.found.gradients as Tally).left });
    expect(outcome(end, 7)).toMatch(/^All 5 checks are right: \d+ comparisons, with seed 7\.$/);
    expect(verdict('page', end.found.page as Tally)).toBe('1 of 1 signs are right');
  });

  it('says which went wrong', () => {
    const tally = checkPage([{ ...right, sign: '≈' }], () => 0.2);
    expect(verdict('page', tally)).toBe('0 of 1 signs are right');
    const end = { found: { page: tally } };
    expect(outcome(end, 7)).toBe('1 of 5 checks found something wrong, with seed 7: The signs on this page.');
  });
});

it.each([
  [0, '0'],
  [4.998224056862455e-13, '0.0000000000005'],
  [4.977898231395272e-7, '0.0000005'],
  [2e-7, '0.0000002'],
  [9.5e-4, '0.001'],
  [0.25, '0.3'],
  [3.2, '4'],
  [Number.POSITIVE_INFINITY, 'no number'],
])('a difference of %d is written %s', (size, text) => {
  expect(plainSize(size)).toBe(text);
});
