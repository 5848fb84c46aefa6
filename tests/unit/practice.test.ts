/** The problems of the practice page, for many seeds: what is asked, what is right, what each slip is told, what the hints keep back. */
import { describe, expect, it } from 'vitest';
import { check, isNumber } from '../../src/exercises/check';
import { formatNumber } from '../../src/live-math/number';
import { readNumber } from '../../src/live-math/typed';
import { backward, crossEntropy, flatten, forward, isCar, POST_PARAMETERS, step } from '../../src/model';
import { assess, SET_A, trained } from '../../src/model/training';
import { PRACTISED, type Problem, problemsOf, workOf } from '../../src/practice';
import { STEPS_OF_A } from '../../src/practice/chapters/the-training-loop';
import { INPUT_IDS, momentOf, POST_MOMENT, POST_NETWORK, read, registry } from '../../src/quantities';

const SEEDS = Array.from({ length: 500 }, (_, at) => at + 1);

/** The numbers of a text, as they stand there. */
const shownIn = (text: string): string[] => text.match(/−?\d+(?:\.\d+)?/g) ?? [];

const textsOf = ({ asks, choices = [], says = [], hints, solution, fields = [] }: Problem): string[] => [
  asks,
  ...choices,
  ...says.filter((text) => text !== undefined),
  ...hints,
  solution,
  ...fields.flatMap(({ label, slips }) => [label, ...slips.map((slip) => slip.says)]),
];

describe.each(PRACTISED)('%s', (slug) => {
  const sets = SEEDS.map((seed) => problemsOf(slug, seed));
  const all = sets.flat();

  it('has three to five problems, whose numbers are the seed’s', () => {
    expect(sets[0]?.length).toBeGreaterThanOrEqual(3);
    expect(sets[0]?.length).toBeLessThanOrEqual(5);
    expect(new Set(sets[0]?.map(({ id }) => id)).size).toBe(sets[0]?.length);
    expect(problemsOf(slug, 7)).toEqual(sets[6]);
    for (const at of sets[0]?.keys() ?? []) expect(new Set(sets.map((set) => set[at]?.asks)).size).toBeGreaterThan(1);
  });

  it('writes sentences without a number that is none, and none that is long', () => {
    const strange = all.flatMap((problem) =>
      textsOf(problem)
        .filter((text) => /NaN|undefined|Infinity|\d\.\d{7}|[<>]|--|−−|-0\b|\d-\d| {2}/.test(text) || text === '')
        .map((text) => `${problem.id}: ${text}`),
    );
    expect(strange.slice(0, 5)).toEqual([]);
    const open = all.flatMap(({ id, asks, hints, solution }) =>
      [asks, ...hints, solution]
        .filter((text) => !/^(?:[\p{Lu}\d“(∂−+[]|e to|b₂).*[.?)]$/u.test(text))
        .map((text) => `${id}: ${text}`),
    );
    expect(open.slice(0, 5)).toEqual([]);
  });

  it('takes the answer as it is shown, and names each slip by its own sentence', () => {
    const wrong: string[] = [];
    for (const [place, problem] of all.entries()) {
      for (const [at, field] of workOf(problem).fields.entries()) {
        const asked = problem.fields?.[at];
        if (!asked || !Number.isFinite(asked.answer)) wrong.push(`${problem.id}: ${asked?.answer}`);
        else if (check(formatNumber(asked.answer), field, POST_MOMENT).kind !== 'right')
          wrong.push(`${problem.id}: ${asked.answer}`);
        const shown = asked?.slips.map(({ value }) => formatNumber(value)) ?? [];
        if (new Set(shown).size < shown.length) wrong.push(`${problem.id}, ${asked?.label}: ${shown}`);
        for (const { value, says } of asked?.slips ?? []) {
          if (asked && isNumber(readNumber(formatNumber(value)), asked.answer))
            wrong.push(`${problem.id}: ${value} passes for right`);
          // Where no two are shown alike each is told its own: so asking that of some says enough, and the rest takes long.
          if (place > 60 * (sets[0]?.length ?? 0)) continue;
          const told = check(formatNumber(value), field, POST_MOMENT);
          if (told.says !== says) wrong.push(`${problem.id}, ${asked?.label}: ${value} is told “${told.says}”, not “${says}”`);
        }
        if (shown.length === 0) wrong.push(`${problem.id}, ${asked?.label}: no slip is known`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('has a right choice among different ones, and says something of each other', () => {
    const wrong = all.filter(
      ({ choices, right = -1, says = [], fields }) =>
        (choices === undefined) === (fields === undefined) ||
        (choices &&
          (choices[right] === undefined ||
            new Set(choices).size < choices.length ||
            choices.some((_, at) => at !== right && !says[at]))),
    );
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('hints at the way and not at the answer', () => {
    const told = all.flatMap(({ id, fields = [], hints }) =>
      fields.flatMap(({ answer, label }) =>
        hints.filter((hint) => shownIn(hint).includes(formatNumber(answer))).map((hint) => `${id}, ${label} ${answer}: ${hint}`),
      ),
    );
    expect(told.slice(0, 5)).toEqual([]);
    expect(all.filter(({ hints: [one, other] }) => one === other)).toEqual([]);
  });

  it('solves each problem with the answers that it takes', () => {
    const missing = all.flatMap(({ id, fields = [], solution }) =>
      fields
        .filter(({ answer }) => !shownIn(solution).some((number) => isNumber(readNumber(number), answer)))
        .map(({ label, answer }) => `${id}, ${label} ${answer}: ${solution}`),
    );
    expect(missing.slice(0, 5)).toEqual([]);
  });
});

/** Every number of a text, in its order. */
const numbersOf = (text: string): number[] => shownIn(text).map((number) => Number(number.replace('−', '-')));
const at = (values: readonly number[], i: number): number => values[i] ?? Number.NaN;
const rowsFrom = (values: readonly number[], rows: number, wide: number): number[][] =>
  Array.from({ length: rows }, (_, i) => values.slice(i * wide, (i + 1) * wide));
/** The lists in brackets, [0.2, 0.5, …], of a text. */
const listsOf = (text: string): number[][] => (text.match(/\[[^\]]*,[^\]]*\]/g) ?? []).map(numbersOf);

const find = (id: string, seed: number): Problem => {
  const found = problemsOf(id.split('/')[0] as string, seed).find((problem) => problem.id === id);
  if (!found) throw new Error(`there is no problem ${id}`);
  return found;
};

describe('the answers of seed 1', () => {
  it.each<[string, number[]]>([
    ['why-do-the-sums/marks', [7.9]],
    ['why-do-the-sums/product', [0.08]],
    ['why-do-the-sums/average', [1 / 3]],
    ['why-do-the-sums/mix', [0.6]],
    ['the-problem/label', [0.9, 0.8, 1]],
    ['the-problem/melt', [0.4]],
    ['the-problem/least', [0.4]],
    ['the-architecture/line', [3, 3]],
    ['the-architecture/weight', [-0.3]],
    ['the-architecture/parameters', [34]],
    ['the-architecture/photograph', [30007]],
    ['what-layers-do/favourite', [0.6]],
    ['what-layers-do/smallest', [-0.5]],
    ['the-input/columns', [0.1, 0.5]],
    ['the-input/below', [45]],
    ['the-input/neighbours', [2, 8]],
    ['the-input/orders', [24]],
    ['the-weighted-sum/sum', [0.55]],
    ['the-weighted-sum/lowest', [0.4]],
    ['the-weighted-sum/size', [2, 5, 12]],
    ['the-weighted-sum/libraries', [4, 3]],
    ['relu/wake', [1, 0.4]],
    ['relu/bend', [0.21, 0, 0.7]],
    ['relu/three', [0, 0, 0.5]],
    ['relu/silence', [-0.6]],
    ['the-output-sum/line', [1.71]],
    ['the-output-sum/sums', [1.21]],
    ['the-output-sum/fourth', [2.578]],
    ['sigmoid/odds', [4, 1.3863]],
    ['sigmoid/score-behind', [1.5163]],
    ['sigmoid/mirror', [0.216]],
    ['sigmoid/silent', [1.7246, 0.633]],
    ['one-forward-pass/pass', [0.51, -0.33, 0.88, 1.159, 0.3138, 0.7612]],
    ['one-forward-pass/verdicts', [5]],
    ['one-forward-pass/bias', [-0.7]],
    ['the-error/share', [2.0794]],
    ['the-error/far', [4.0181]],
    ['the-error/halvings', [13.2877]],
    ['one-weight/secant', [0.784]],
    ['one-weight/change', [-0.01]],
    ['backpropagation/weight', [-0.0864]],
    ['backpropagation/gate', [0, 0.1827]],
    ['backpropagation/pixel', [0.2055]],
    ['backpropagation/steepest', [4, 3]],
    ['the-update/promise', [0.7879]],
    ['the-training-loop/silent', [104, 0.0095]],
    ['the-training-loop/deck', [12]],
  ])('%s', (id, answers) => {
    const { fields = [] } = find(id, 1);
    expect(fields).toHaveLength(answers.length);
    // Parts against one: told as a whole number.
    const tolerance = id === 'the-training-loop/silent' ? 0.005 : 1e-9;
    for (const [i, { answer }] of fields.entries()) {
      const right = at(answers, i);
      if (id === 'the-training-loop/silent' && i === 0) expect(Math.round(answer)).toBe(right);
      else expect(Math.abs(Math.round(answer * 1e4) / 1e4 - Math.round(right * 1e4) / 1e4)).toBeLessThan(tolerance);
    }
  });

  it.each([
    ['the-problem/mirrored', 'never'],
    ['what-layers-do/wish', '−, +, −, +'],
    ['the-output-sum/below-zero', 'neuron 2’s, up'],
    ['one-forward-pass/bound', 'neither of the two'],
    ['the-error/alike', '0.75'],
    ['one-weight/steepest', 'b₂'],
    ['one-weight/steeper', 'at the bias'],
    ['the-update/pull', 'it stays where it is'],
    ['the-update/alone', 'at no rate'],
  ])('%s: %s', (id, choice) => {
    const { choices = [], right = -1 } = find(id, 1);
    expect(choices[right]).toBe(choice);
  });
});

/** Worked out from the text of the question alone, by the network’s own forward and backward pass. */
describe('the answers of any seed, by the model', () => {
  const seeds = SEEDS.slice(0, 60);
  const answersOf = (id: string, seed: number): number[] => (find(id, seed).fields ?? []).map(({ answer }) => answer);
  /** A network with this slope at the score, whose neurons speak or not as it says. */
  function networkWith(dz2: number, W1: number[][], W2: number[], silent: readonly number[], x: number[]) {
    const b1 = W1.map((_, i) => (silent.includes(i) ? -10 : 10));
    const y = dz2 < 0 ? 1 : 0;
    const p = dz2 + y;
    const parameters = { W1, b1, W2, b2: 0 };
    const rest = forward(parameters, { x, y }).z2;
    const network = { ...parameters, b2: Math.log(p / (1 - p)) - rest };
    return backward(network, { x, y }, forward(network, { x, y }));
  }
  const same = (found: readonly number[], wanted: readonly number[], tolerance = 1e-9) => {
    expect(found).toHaveLength(wanted.length);
    for (const [i, value] of found.entries()) expect(Math.abs(value - at(wanted, i))).toBeLessThan(tolerance);
  };

  it('weighted sums', () => {
    for (const seed of seeds) {
      const { asks } = find('the-weighted-sum/sum', seed);
      const [r1 = [], r2 = [], r3 = [], b1 = [], x = []] = listsOf(asks);
      const row = Number(/z₁\[(\d)\]/.exec(asks)?.[1]) - 1;
      const { z1 } = forward({ W1: [r1, r2, r3], b1, W2: [0, 0, 0], b2: 0 }, { x, y: 1 });
      same(answersOf('the-weighted-sum/sum', seed), [at(z1, row)]);
    }
  });

  it('what passes a gate', () => {
    for (const seed of seeds) {
      const [x = [], w1 = [], w2 = [], w3 = [], b1 = []] = listsOf(find('relu/pattern', seed).asks);
      same(answersOf('relu/pattern', seed), forward({ W1: [w1, w2, w3], b1, W2: [0, 0, 0], b2: 0 }, { x, y: 1 }).a1);
    }
  });

  it('bends: the neuron is at exactly zero there, and the ends are what it hands on', () => {
    for (const seed of seeds) {
      const { asks } = find('relu/bend', seed);
      const [weights = [], x = []] = listsOf(asks);
      const bias = Number(/bias of (−?[\d.]+)\./.exec(asks)?.[1]?.replace('−', '-'));
      const across = Number(/only pixel (\d)/.exec(asks)?.[1]) - 1;
      const at1 = (value: number) =>
        forward({ W1: [weights], b1: [bias], W2: [1], b2: 0 }, { x: x.map((old, j) => (j === across ? value : old)), y: 1 });
      const [black = 0, white = 0, bend = 0] = answersOf('relu/bend', seed);
      same([black, white, at(at1(bend).z1, 0)], [at(at1(0).a1, 0), at(at1(1).a1, 0), 0]);
    }
  });

  it('scores', () => {
    for (const seed of seeds) {
      const { asks } = find('the-output-sum/sums', seed);
      const [z1 = [], W2 = []] = listsOf(asks);
      const b2 = at(numbersOf(asks.split('b₂ is')[1] ?? ''), 0);
      const { z2 } = forward({ W1: z1.map(() => [0]), b1: z1, W2, b2 }, { x: [0], y: 1 });
      same(answersOf('the-output-sum/sums', seed), [z2]);
    }
  });

  it('whole passes', () => {
    for (const seed of seeds) {
      const x = listsOf(find('one-forward-pass/pass', seed).asks).at(-1) ?? [];
      const { z1, z2, exp2, a2 } = forward(POST_PARAMETERS, { x, y: 1 });
      same(answersOf('one-forward-pass/pass', seed), [...z1, z2, exp2, a2]);
    }
  });

  it('losses', () => {
    for (const seed of seeds) {
      const [score = 0, label = 0] = numbersOf(find('the-error/far', seed).asks);
      same(answersOf('the-error/far', seed), [crossEntropy(score, label)]);
      const [answer = 0, y = 0] = numbersOf(find('the-error/label', seed).asks);
      same(answersOf('the-error/label', seed), [crossEntropy(Math.log(answer / (1 - answer)), y)]);
    }
  });

  it('slopes of the loss at the post’s numbers', () => {
    for (const seed of seeds) {
      const { asks } = find('one-weight/secant', seed);
      const y = at(numbersOf(asks), 0);
      const symbol = /slope at (\S+)\?/.exec(asks)?.[1];
      const id = INPUT_IDS.find((one) => registry.quantity(one)?.symbol === symbol) ?? '';
      same(answersOf('one-weight/secant', seed), [read(momentOf({ ...POST_NETWORK, y }), `d${id}`)], 2e-4);
    }
  });

  it('slopes at weights and pixels', () => {
    for (const seed of seeds) {
      for (const id of ['backpropagation/weight', 'backpropagation/gate']) {
        const { asks } = find(id, seed);
        const [W2 = [], x = []] = listsOf(asks);
        const silent = Number(/neuron (\d) is silent/.exec(asks)?.[1]) - 1;
        const { dW1 } = networkWith(
          at(numbersOf(asks), 0),
          W2.map(() => [0, 0, 0, 0]),
          W2,
          [silent],
          x,
        );
        const places = [...asks.matchAll(/W₁\[(\d),(\d)\]/g)].map(([, i, j]) => at(dW1[Number(i) - 1] ?? [], Number(j) - 1));
        same(answersOf(id, seed), places);
      }
      const { asks } = find('backpropagation/pixel', seed);
      const [W2 = [], r1 = [], r2 = [], r3 = []] = listsOf(asks);
      const silent = Number(/neuron (\d) is silent/.exec(asks)?.[1]) - 1;
      const { dx } = networkWith(at(numbersOf(asks), 0), [r1, r2, r3], W2, [silent], [0, 0, 0, 0]);
      same(answersOf('backpropagation/pixel', seed), [at(dx, Number(/at pixel (\d)/.exec(asks)?.[1]) - 1)]);
    }
  });

  it('steps', () => {
    for (const seed of seeds) {
      const numbers = numbersOf(find('the-update/step', seed).asks);
      const [value = 0, , one = 0, , other = 0, rate = 0] = numbers;
      const none = { dW1: [[0]], db1: [0], dW2: [0] };
      const { b2 } = step({ W1: [[0]], b1: [0], W2: [0], b2: value }, { ...none, db2: (one + other) / 2 }, rate);
      same(answersOf('the-update/step', seed), [b2]);
    }
  });

  it('parameters, by counting them', () => {
    for (const seed of seeds) {
      const [pixels = 0, hidden = 0] = numbersOf(find('the-architecture/parameters', seed).asks);
      const row = rowsFrom(Array(pixels * hidden).fill(0), hidden, pixels);
      const counted = flatten({ W1: row, b1: Array(hidden).fill(0), W2: Array(hidden).fill(0), b2: 0 }).length;
      same(answersOf('the-architecture/parameters', seed), [counted]);
    }
  });

  it('the steps of set A at three rates', () => {
    for (const { rate, steps, allRight } of STEPS_OF_A) {
      const lossAndRight = (t: number) => {
        const run = { start: POST_PARAMETERS, examples: SET_A.examples, eta: rate, mode: 'batch' } as const;
        const { loss, correct } = assess(trained(run, t), SET_A.examples);
        return { loss, correct };
      };
      expect(lossAndRight(steps - 1).loss).toBeGreaterThan(0.1);
      expect(lossAndRight(steps).loss).toBeLessThan(0.1);
      expect(lossAndRight(allRight - 1).correct).toBeLessThan(8);
      expect(lossAndRight(allRight).correct).toBe(8);
    }
  });

  it('the cars among sixteen images', () => {
    const images = Array.from({ length: 16 }, (_, bits) => [0, 1, 2, 3].map((j) => (bits >> j) & 1));
    const difference = (x: readonly number[]) => at(x, 1) + at(x, 3) - at(x, 0) - at(x, 2);
    expect(images.filter((x) => difference(x) > 0)).toHaveLength(5);
    expect(images.filter((x) => difference(x) === 0)).toHaveLength(6);
    expect(images.every((x) => isCar(forward(POST_PARAMETERS, { x, y: 1 }).z2))).toBe(true);
  });
});
