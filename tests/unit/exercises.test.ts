/** Every exercise of every chapter: right answers, slips, goals and predictions, at the post's network and at random ones. */
import { describe, expect, it, vi } from 'vitest';
import { EXERCISES } from '../../src/exercises';
import { check, digits, impossible, isNumber, slipThatGives } from '../../src/exercises/check';
import { a2Slips, z1Slips, z2Slips } from '../../src/exercises/forward-slips';
import { changedBeside } from '../../src/exercises/nothing-else';
import { postSlips } from '../../src/exercises/post-slips';
import { matrixRowSlips, reluSlips, sumSlips } from '../../src/exercises/slips';
import { type Exercise, type Field, type ReadPage, SHARE } from '../../src/exercises/types';
import { covers } from '../../src/live-math/covers';
import { formatNumber, MINUS } from '../../src/live-math/number';
import { readNumber } from '../../src/live-math/typed';
import { POST_SECOND_IMAGE } from '../../src/model';
import { type Moment, momentOf, POST_MOMENT, POST_NETWORK, read, registry, withNumber } from '../../src/quantities';
import { randomNetwork, seeded } from './support';

vi.setConfig({ testTimeout: 30_000 });

const random = seeded(2025);
const MOMENTS: readonly Moment[] = [
  POST_MOMENT,
  momentOf({ ...POST_NETWORK, x: POST_SECOND_IMAGE }),
  ...Array.from({ length: 100 }, (_, at) => momentOf(randomNetwork(random, at % 2 ? 1 : 3))),
];

const ofKind = <K extends Exercise['kind']>(kind: K) =>
  [...EXERCISES].filter((entry): entry is [string, Extract<Exercise, { kind: K }>] => entry[1].kind === kind);
const fields = ofKind('work').flatMap(([id, { fields: all }]) => all.map((field) => [`${id} ${field.label}`, field] as const));

/** What a field may answer, however it is typed. */
const spellings = (value: number): string[] => {
  const shown = formatNumber(value);
  return [shown, shown.replace(MINUS, '-'), shown.replace('.', ','), ` ${shown.replace(MINUS, '– ')} `, `= ${shown}`];
};

describe.each(fields)('%s', (_, field: Field) => {
  it('accepts the right answer, however it is typed', () => {
    const refused: string[] = [];
    for (const moment of MOMENTS) {
      const value = field.answer(moment);
      if (!Number.isFinite(value)) refused.push(`the answer is ${value}`);
      if (/[<>]/.test(formatNumber(value))) continue;
      const rounded = value.toFixed(3);
      for (const typed of [...spellings(value), ...(Number(rounded) === 0 ? [] : [rounded])])
        if (check(typed, field, moment).kind !== 'right') refused.push(`${typed} for ${value}`);
    }
    expect(refused).toEqual([]);
  });

  it('refuses wrong answers', () => {
    const accepted = MOMENTS.flatMap((moment) =>
      [0.37, -0.37, 1.1234, 25.5, -310.25]
        .map((off) => formatNumber(field.answer(moment) + off))
        .filter((typed) => check(typed, field, moment).kind === 'right'),
    );
    expect(accepted).toEqual([]);
  });

  it('knows each slip that gives another number, and its sentence does not give the answer away', () => {
    const unknown: string[] = [];
    const giveaways: string[] = [];
    for (const moment of MOMENTS.slice(0, 30)) {
      const answer = field.answer(moment);
      const slips = field.slips?.(moment) ?? [];
      const shown = slips.map(({ value }) => (Number.isNaN(value) ? '' : formatNumber(value)));
      for (const [at, { says }] of slips.entries()) {
        if (!/^\S.*[.?”]$/.test(says)) unknown.push(`not a sentence: ${says}`);
        const typed = shown[at] as string;
        if (/^$|[<>]/.test(typed) || isNumber(readNumber(typed), answer)) continue;
        // Several slips may give the same number: then the likeliest is named.
        const likeliest = slips.find((_, i) => shown[i] === typed)?.says;
        const named = slipThatGives(readNumber(typed), answer, slips);
        if (named !== likeliest) unknown.push(`${typed} for ${answer}: ${named}, not ${says}`);
        if (at === 0 && check(typed, field, moment).kind !== 'slip') unknown.push(`${typed} for ${answer} is no slip`);
        if (moment !== POST_MOMENT && says.match(/−?\d+\.\d{3,}/g)?.some((told) => told === formatNumber(answer)))
          giveaways.push(says);
      }
    }
    expect(unknown.slice(0, 3)).toEqual([]);
    // Now and then a number on the way happens to have the digits of the answer.
    expect(giveaways.length, giveaways.join('\n')).toBeLessThan(4);
  });
});

describe.each(ofKind('work').filter(([, { numbers }]) => numbers === 'post'))('%s', (_, { fields: all, hints }) => {
  it('has numbers with which no two slips give the same, and none the answer', () => {
    for (const { answer, slips } of all) {
      const given = (slips?.(POST_MOMENT) ?? []).map(({ value }) => formatNumber(value));
      expect(given).not.toContain(formatNumber(answer(POST_MOMENT)));
      expect(given.filter((value, at) => given.indexOf(value) !== at)).toEqual([]);
      expect(given.length).toBeGreaterThan(3);
    }
  });

  it('has two hints that do not give the answer away', () => {
    const told = hints?.(POST_MOMENT) ?? [];
    expect(told).toHaveLength(2);
    for (const { answer } of all)
      for (const hint of told) expect(hint.match(/−?\d+(\.\d+)?/g) ?? []).not.toContain(formatNumber(answer(POST_MOMENT)));
  });
});

/** What the training page says of itself where a goal is about a step of training. */
const atStep500: ReadPage = (id) => ({ set: 0, fromPost: 1, t: 500 })[id];

describe.each(ofKind('goal'))('%s', (_, goal) => {
  it('is reached by its solution, and is possible exactly where there is one', () => {
    for (const moment of MOMENTS) {
      const solution = goal.solution?.(moment);
      if (solution) {
        expect(goal.reached(momentOf(solution), atStep500)).toBe(true);
        expect(goal.possible(moment)).toBe(true);
      } else if (goal.solution) expect(goal.possible(moment)).toBe(false);
      if (goal.reached(moment)) expect(goal.possible(moment)).toBe(true);
      expect(typeof (goal.status?.(moment) ?? '')).toBe('string');
      const { value, from, to, goal: where } = goal.gauge?.(moment) ?? { value: 0, from: 0, to: 1, goal: 0 };
      expect([value, from, to, where].flat().some(Number.isNaN)).toBe(false);
      expect(from).toBeLessThan(to);
    }
  });

  it('shows how far one is, and its mark stands where it is wanted once the goal is reached', () => {
    expect(goal.gauge).toBeDefined();
    const there = MOMENTS.flatMap((moment) => goal.solution?.(moment) ?? []).map(momentOf);
    for (const moment of [...MOMENTS, ...there].filter((one) => goal.reached(one, atStep500))) {
      const gauge = goal.gauge?.(moment, atStep500);
      if (!gauge) continue;
      const [low, high] = typeof gauge.goal === 'number' ? [gauge.goal, gauge.goal] : gauge.goal;
      // At an end of the track the mark stands for everything beyond.
      if (gauge.value < gauge.from || gauge.value > gauge.to) continue;
      expect(gauge.value).toBeGreaterThanOrEqual(low - 1e-9);
      expect(gauge.value).toBeLessThanOrEqual(high + 1e-9);
    }
  });

  it('where it cannot be done, no image that anybody tried does it', () => {
    if (goal.by) return;
    const done = MOMENTS.filter((one) => !goal.possible(one)).flatMap((moment) =>
      Array.from({ length: 30 }, (_, at) => (at < 16 ? [0, 1, 2, 3].map((j) => (at >> j) & 1) : [0, 1, 2, 3].map(random)))
        .filter((x) => goal.reached(momentOf({ ...moment, x })))
        .map(String),
    );
    expect(done).toEqual([]);
  });
});

describe.each(ofKind('predict'))('%s', (_, { choices, answer, limits }) => {
  it('has an answer among its choices, or a number, at any state', () => {
    if (choices) expect(new Set(choices).size).toBe(choices.length);
    for (const moment of MOMENTS) {
      const right = answer(moment);
      if (right === undefined) continue;
      expect(Number.isFinite(right)).toBe(true);
      if (choices) expect(choices[right]).toBeDefined();
      else expect(limits && impossible(right, limits), 'a typed guess has limits, and the answer lies within').toBeUndefined();
      if (!choices) expect(limits).toBeDefined();
    }
  });
});

describe('reading an answer', () => {
  it.each([
    ['0.69', 0.69, 2],
    ['0,69', 0.69, 2],
    ['.69', 0.69, 2],
    [' −0.06', -0.06, 2],
    ['– 0,060', -0.06, 3],
    ['78%', 0.78, 2],
    ['78.4 %', 0.784, 3],
    ['= 0.784', 0.784, 3],
    ['≈0.7840', 0.784, 4],
    ['6.9e-1', 0.69, 2],
    ['3', 3, 0],
    ['69/100', 0.69, Number.POSITIVE_INFINITY],
    ['1289/1000', 1.289, Number.POSITIVE_INFINITY],
    ['1 / 3', 1 / 3, Number.POSITIVE_INFINITY],
    ['−6/100', -0.06, Number.POSITIVE_INFINITY],
    ['(−0.06)', -0.06, 2],
    ['(-0,06)', -0.06, 2],
    ['(-6)/(100)', -0.06, Number.POSITIVE_INFINITY],
    ['0.69.', 0.69, 2],
    ['3.', 3, 0],
    ['50 %', 0.5, 2],
    ['1\u00a0289', 1289, 0],
  ])('%s', (text, value, decimals) => {
    const read = readNumber(text);
    expect(read.value).toBeCloseTo(value, 12);
    expect(read.decimals).toBe(decimals);
  });

  it.each(['', 'abc', '0.6.9', '1 or 2', '0.69 0.70', '--1', '%', '1/0', '1/', '/2', '1/2/3', '()', 'NaN', '0.69..'])(
    '“%s” is no number',
    (text) => {
      expect(check(text, { answer: () => 0.69 }, POST_MOMENT).kind).toBe('unreadable');
    },
  );
});

describe('nothing else', () => {
  it('names what was changed beside what may be, from where the reader began or from the post', () => {
    const began = withNumber(POST_NETWORK, 'W2[0]', 1);
    const moved = withNumber(withNumber(began, 'b1[1]', -0.6), 'x[0]', 1);
    expect(changedBeside(['b1[1]'], moved, began)).toEqual(['x[1]']);
    expect(changedBeside(['b1'], withNumber(began, 'b1[1]', -0.6), began)).toEqual([]);
    // After a Reset it is the post's.
    expect(changedBeside(['x'], withNumber(POST_NETWORK, 'x[0]', 1), began)).toEqual([]);
    expect(changedBeside(['x'], withNumber(withNumber(began, 'b2', 3), 'W2[1]', 3), began)).toEqual(['W₂[2]', 'b₂']);
  });
});

describe('a guess that can’t be the answer', () => {
  it('is refused in words', () => {
    const corners = { min: 0, max: 16, whole: true } as const;
    for (const value of [-1, 17, 2.5]) expect(impossible(value, corners)).toBe('It is a whole number from 0 to 16.');
    for (const value of [-0.1, 1.568]) expect(impossible(value, SHARE)).toBe('It lies between 0 and 1.');
    expect(impossible(17, { ...corners, says: 'There are sixteen.' })).toBe('There are sixteen.');
    expect([0, 16].map((value) => impossible(value, corners))).toEqual([undefined, undefined]);
  });
});

describe('what follows from the digits shown', () => {
  const field = (chapter: string, name: string, at = 0) => new Map(ofKind('work')).get(`${chapter}/${name}`)?.fields[at] as Field;
  it('is right, whatever its last digit', () => {
    expect(check('-0.07344', field('backpropagation', 'pixel-2'), POST_MOMENT).kind).toBe('right');
    expect(check('0.75311', field('the-update', 'one-weight'), POST_MOMENT).kind).toBe('right');
    expect(check('0.7535', field('the-update', 'one-weight'), POST_MOMENT).kind).not.toBe('right');
  });

  it('is near the answer in every field that names it', () => {
    for (const [name, { fields, numbers }] of ofKind('work'))
      for (const { label, answer, follows } of fields)
        for (const moment of numbers === 'post' ? [POST_MOMENT] : MOMENTS)
          for (const value of follows?.(moment, digits) ?? [])
            expect(Math.abs(value - answer(moment)), `${name} ${label}`).toBeLessThan(
              1e-3 * Math.max(1, Math.abs(answer(moment))),
            );
  });
});

describe('checking', () => {
  const of = (answer: number) => (text: string) => check(text, { answer: () => answer }, POST_MOMENT);

  it('takes a rounding to two decimals or more, and says so', () => {
    const a2 = of(0.783977880708);
    expect(a2('0.784')).toEqual({ kind: 'right', says: 'Right.' });
    expect(a2('0.78')).toEqual({ kind: 'right', says: 'Right, rounded. The page shows it as 0.784.' });
    expect(a2('78%').kind).toBe('right');
    expect(a2('0.783978').kind).toBe('right');
    expect(a2('0.8')).toEqual({ kind: 'slip', says: 'That is rounded too far. Two decimals at the least, four at best.' });
    expect(a2('0.783')).toEqual({ kind: 'slip', says: 'The digits were cut off. Round the last one, or give one more.' });
    expect(a2('-0.784')).toEqual({ kind: 'slip', says: 'The size is right, the sign is not.' });
    expect(a2('0.79').kind).toBe('wrong');
  });

  it('does not take nothing for a small number', () => {
    expect(of(0.0012)('0.00').kind).not.toBe('right');
    expect(of(0)('0').kind).toBe('right');
    expect(of(0)('0.1').kind).not.toBe('right');
  });

  it('passes over a slip that gives the right answer, and names the likeliest of those that agree', () => {
    const slips = [
      { value: 0.5, says: 'First.' },
      { value: 0.5, says: 'Second.' },
      { value: 0.5, says: 'Third.' },
      { value: 0.69, says: 'Never.' },
    ];
    expect(slipThatGives(readNumber('0.5'), 0.69, slips)).toBe('First.');
    expect(slipThatGives(readNumber('0.69'), 0.69, slips)).toBeUndefined();
  });
});

/** What is said to a number, at the post's network. */
const said = (text: string, answer: number, slips: Field['slips'], moment = POST_MOMENT): string => {
  const verdict = check(text, { answer: () => answer, ...(slips && { slips }) }, moment);
  return verdict.kind === 'slip' ? verdict.says : verdict.kind;
};

describe('the slips of the forward pass', () => {
  const z1 = (text: string) => said(text, 0.69, (moment) => z1Slips(moment, 0));
  it.each([
    ['0.62', /what the post prints/],
    ['0.19', /bias is still to be added/],
    ['-0.31', /sign of the bias/],
    ['0.71', /product of pixel 3 is −0.01/],
    ['0.59', /One product is missing: pixel 2/],
    ['-0.06', /That is row 2/],
    ['2.4', /not added to it/],
    // Down the first column it would be the same: 0.1·0.2 + 0.3·0.5 − 0.2·0.1 + 0.5.
    ['0.65', /product of pixel 1, 0.02/],
    // 0.1·0.2 + 0.2·0.1 − 0.1·0.5 + 0.1·0.8 + 0.5
    ['0.57', /row by row/],
  ])('z₁[1] = %s', (text, words) => {
    expect(z1(text)).toMatch(words);
  });

  it.each([
    ['-0.06', /ReLU is still to be applied/],
    ['0.06', /does not turn round/],
  ])('a₁[2] = %s', (text, words) => {
    expect(said(text, 0, (moment) => reluSlips(moment.z1[1] ?? 0))).toMatch(words);
  });

  it('ReLU where it should not be', () => {
    expect(said('0', 0.69, (moment) => reluSlips(moment.z1[0] ?? 0))).toMatch(/applied where it should not be/);
  });

  it.each([
    ['1.51', /what the post prints/],
    ['1.71', /activations that the post prints/],
    ['1.089', /bias is still to be added/],
    ['1.307', /ReLU was left out/],
  ])('z₂ = %s', (text, words) => {
    expect(said(text, 1.289, z2Slips)).toMatch(words);
  });

  it.each([
    ['0.82', /what the post prints/],
    ['1.289', /sigmoid is still to be applied/],
    ['0.2755', /first of three steps/],
    ['0.216', /sign in the exponent/],
    ['0.787', /ReLU was left out/],
  ])('a₂ = %s', (text, words) => {
    expect(said(text, POST_MOMENT.a2, a2Slips)).toMatch(words);
  });

  it('knows the misprints only while the numbers concerned are the post’s', () => {
    const image = momentOf(withNumber(POST_NETWORK, 'x[0]', 0.3));
    const other = momentOf(withNumber(POST_NETWORK, 'W1[1][0]', 0.4));
    expect(postSlips('z1[0]', POST_MOMENT)).toHaveLength(1);
    expect(postSlips('z1[0]', image)).toEqual([]);
    expect(postSlips('z1[0]', other)).toHaveLength(1);
    expect(postSlips('z1[1]', other)).toEqual([]);
    expect(postSlips('z2', other)).toEqual([]);
    expect(postSlips('a2', momentOf(withNumber(POST_NETWORK, 'b2', 0.4)))).toEqual([]);
  });

  it('finds every kind of slip at random networks', () => {
    for (const { W1, x, b1, z1: sums } of MOMENTS.slice(2, 60)) {
      const kinds = matrixRowSlips({ weights: W1, inputs: x, biases: b1, row: 2, term: 'pixel' });
      const plain = sumSlips({ weights: W1[2] ?? [], inputs: x, bias: b1[2] ?? 0, term: 'pixel' });
      expect(kinds.length).toBeGreaterThan(plain.length + 6);
      const told = (value: number) => slipThatGives(readNumber(formatNumber(value)), sums[2] ?? 0, kinds);
      expect(told((sums[2] ?? 0) - (b1[2] ?? 0))).toMatch(/bias is still to be added/);
      expect(told((sums[2] ?? 0) - 2 * (W1[2]?.[0] ?? 0) * (x[0] ?? 0))).toMatch(/product of pixel 1/);
      expect(told(sums[0] ?? 0)).toMatch(/That is row 1/);
    }
  });
});

describe('a goal', () => {
  /** Quantities that the question veils, as their numbers are shown at some moment. */
  const veiledBy = ({ veils = [] }: Exercise, moment: Moment) =>
    registry.ids
      .filter((id) => registry.quantity(id) && covers(veils, id))
      .map((id) => formatNumber(read(moment, id), registry.quantity(id)?.within));

  it('says which open question its words would answer', () => {
    const wrong = [...EXERCISES].flatMap(([id, goal]) => {
      if (goal.kind !== 'goal' || goal.own || !goal.status) return [];
      const chapter = id.replace(/[^/]*$/, '');
      const told = [...EXERCISES].filter(
        ([other, exercise]) =>
          other.startsWith(chapter) &&
          MOMENTS.slice(2, 12).every((moment) => {
            const words: readonly string[] = goal.status?.(moment).match(/−?\d+(\.\d+)?/g) ?? [];
            return veiledBy(exercise, moment).some((text) => words.includes(text));
          }),
      );
      return told.filter(([other]) => other !== chapter + goal.tells).map(([other]) => `${id} tells ${other}`);
    });
    expect(wrong).toEqual([]);
  });
});
