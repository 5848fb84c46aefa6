/** Chapters 6 to 8: their exercises against the figures of an independent computation, and the arithmetic of their widgets. */
import { describe, expect, it } from 'vitest';
import { place } from '../../src/controls/plot/axis';
import { biasFor, nearestMark, SCORE, scoreOf } from '../../src/controls/score/levers';
import { EXERCISES } from '../../src/exercises';
import { check } from '../../src/exercises/check';
import type { Goal, Prediction, WorkItOut } from '../../src/exercises/types';
import { formatShort } from '../../src/live-math/number';
import { POST_SECOND_IMAGE, sigmoid } from '../../src/model';
import { type Moment, momentOf, type Network, POST_MOMENT, POST_NETWORK, read, withNumber } from '../../src/quantities';
import { bendOf, biasForBend, gatesAlong, madeAt, sumAlong } from '../../src/widgets/bend/along';
import { aboveZero, goingOn, heightFor, pieceOf, pointsOf, silentBetween, UNITS, upwards } from '../../src/widgets/bend/frame';
import { stepOn, TENTH } from '../../src/widgets/bend/Step';
import { endToEnd, labelsWithRoom, rulerFor, termsOf } from '../../src/widgets/four-terms/terms';
import { IMAGES, isRight, type Line, numberFor, START, withGates } from '../../src/widgets/one-sum/line';
import { namesOf, partsAt } from '../../src/widgets/sigmoid-slide/parts';
import { expectClose, randomNetwork, seeded } from './support';

const goal = (id: string) => EXERCISES.get(id) as Goal;
const at = (changes: Readonly<Record<string, number>>, from: Network = POST_NETWORK): Moment =>
  momentOf(Object.entries(changes).reduce((network, [id, value]) => withNumber(network, id, value), from));
const choice = (id: string): string | undefined => {
  const { choices, answer } = EXERCISES.get(id) as Prediction;
  return choices?.[answer(POST_MOMENT) as number];
};
/** What is said to a typed number. */
const said = (id: string, text: string, field = 0, moment = POST_MOMENT): string => {
  const verdict = check(text, (EXERCISES.get(id) as WorkItOut).fields[field] as WorkItOut['fields'][number], moment);
  return verdict.kind === 'slip' ? verdict.says : verdict.kind;
};

describe('the bend', () => {
  const of = (network: Network, i = 1, j = 0) => sumAlong(network, network.x, i, j);

  it('lies where the sum is zero; the bias that the grip gives puts it where the hand is', () => {
    expectClose(of(POST_NETWORK).start, -0.12, 'at black');
    expect(bendOf(of(POST_NETWORK))).toBe(0.4);
    expect([1, 2, 3].map((j) => bendOf(of(POST_NETWORK, 1, j)))).toEqual([1.1, -0.1, 1.1]);
    expect(bendOf({ start: 3, slope: 0 })).toBeUndefined();
    expect(biasForBend(of(POST_NETWORK), -0.3, 0.6)).toBe(-0.36);
    const random = seeded(4);
    for (let n = 0; n < 60; n++) {
      const network = randomNetwork(random, 3);
      const moved = withNumber(network, 'b1[1]', biasForBend(of(network), network.b1[1] ?? 0, 0.7));
      expectClose(bendOf(of(moved)) ?? Number.NaN, 0.7, 'bend', 1e-6);
    }
  });

  it('a score along a pixel is straight between its gates, and what the network makes of each point', () => {
    expect(gatesAlong(POST_NETWORK, POST_NETWORK.x, 0)).toEqual([{ neuron: 1, at: 0.4, opens: true }]);
    const scores = pointsOf('score', POST_NETWORK, POST_NETWORK.x, 0, 0);
    expect(scores.map(([at]) => at)).toEqual([0, 0.4, 1]);
    for (const [n, wanted] of [1.311, 1.267, 1.147].entries()) expectClose(scores[n]?.[1] ?? 0, wanted, 'score');
    const random = seeded(6);
    for (let n = 0; n < 60; n++) {
      const network = randomNetwork(random, 2);
      const j = n % 4;
      const points = pointsOf('score', network, network.x, 0, j);
      for (const [k, [to, high]] of points.entries()) {
        const [from, low] = points[k - 1] ?? [to, high];
        expectClose(madeAt('score', network, network.x, 0, j, (from + to) / 2), (low + high) / 2, 'half way', 1e-9);
      }
      // Without a gate it goes on as it came.
      for (const [[at, value], [end, far]] of goingOn(network, network.x, j)) {
        const before = points.findLast(([x]) => x < at) as readonly [number, number];
        expectClose((far - value) * (at - before[0]), (value - before[1]) * (end - at), 'goes on', 1e-9);
      }
    }
  });

  it('what is drawn of a line: where it lies above zero, and the rest', () => {
    expect(aboveZero({ start: -0.12, slope: 0.3 }).map((at) => at.toFixed(6))).toEqual(['0.400000', '1.000000']);
    expect([aboveZero({ start: 0, slope: 0 }), aboveZero({ start: 2, slope: 0 })]).toEqual([
      [1, 1],
      [0, 1],
    ]);
    const random = seeded(12);
    for (let n = 0; n < 80; n++) {
      const line = sumAlong(randomNetwork(random, [1, 40][n % 2]), [random(), random(), random(), random()], n % 3, n % 4);
      const [from, to] = aboveZero(line);
      const [left, right] = silentBetween(from, to);
      for (const value of [0.03, 0.31, 0.5, 0.77, 0.96]) {
        const speaks = line.start + line.slope * value > 0;
        expect(value > from && value < to).toBe(speaks);
        expect(value >= left && value <= right).toBe(!speaks);
      }
      const step = stepOn(from, to);
      if (step !== undefined) expect(step >= from && step + TENTH <= to).toBe(true);
      // The dashed line and the heavy one are one where the neuron speaks: from the same formula.
      const up = upwards(-1e4, 1e4);
      const ends = [...pieceOf(up, line).matchAll(/([\d.]+),([\d.]+)/g)].map((one) => one.slice(1).map(Number));
      expect(Math.abs((ends[0]?.[1] ?? 0) - place(up, line.start))).toBeLessThan(0.06);
      expect(Math.abs((ends[1]?.[1] ?? 0) - place(up, line.start + line.slope))).toBeLessThan(0.06);
    }
    // What leaves the frame is cut off there, on the line.
    expect(pieceOf(upwards(0, 1), { start: -1, slope: 4 })).toMatch(/^M272\.7,1000L500,0$/);
  });

  it('the frame holds whatever it may have to show, at any numbers', () => {
    const random = seeded(8);
    for (let n = 0; n < 80; n++) {
      const network = randomNetwork(random, [1, 40, 1e6][n % 3]);
      for (const measure of ['neuron', 'score', 'answer'] as const) {
        const { axis, ticks } = heightFor(measure, network, network.x, n % 3, n % 4);
        const points = pointsOf(measure, network, network.x, n % 3, n % 4);
        for (const [, value] of points) expect(value >= axis.min && value <= axis.max).toBe(true);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThan(12);
        // Room for the grip under a neuron's bend, and for words over its zero.
        const zero = place(axis, 0) / UNITS;
        if (measure === 'neuron') expect(zero > 0.2 && zero < 0.76).toBe(true);
      }
    }
    const huge = { ...POST_NETWORK, W1: POST_NETWORK.W1.map((row) => row.map(() => 1e308)), b1: [1e308, -1e308, 1e308] };
    expect(Number.isFinite(heightFor('neuron', huge, huge.x, 0, 0).axis.at0)).toBe(true);
    // What does not move has a frame whose ends can be told apart, however large it is.
    for (const b2 of [0, 0.2, -50, 12345]) {
      const { axis } = heightFor('score', { ...POST_NETWORK, W2: [0, 0, 0], b2 } as typeof POST_NETWORK, POST_NETWORK.x, 0, 0);
      const [low, high] = [axis.min, axis.max].map((end) => formatShort(end));
      expect(low).not.toBe(high);
      expect(axis.min < b2 && b2 < axis.max).toBe(true);
    }
  });
});

describe('ReLU', () => {
  it('the second image leaves neuron 2 alone silent', () => {
    expect(choice('relu/second-image')).toBe('neuron 2 alone');
    expect(momentOf({ ...POST_NETWORK, x: POST_SECOND_IMAGE }).r1).toEqual([1, 0, 1]);
  });

  it.each([
    ['0.4', 'right'],
    ['0.2', /how much brighter/],
    ['0.06', /short of zero/],
    ['0.26', /counts for only three tenths/],
    ['0', /That is darker/],
    ['1', /bias alone/],
  ])('where neuron 2 begins to speak: %s', (text, words) => {
    expect(said('relu/where-it-speaks', text)).toMatch(words);
  });

  it('one sum gets three of four images right and never all, a counter and a gated objector all four', () => {
    const { reached, possible, gauge } = goal('relu/one-sum');
    const page = (now: Line) => (id: string) => {
      const image = IMAGES.find(({ name }) => id === `line.of.${name}`);
      return image && numberFor(now, image);
    };
    const right = (now: Line) => gauge?.(POST_MOMENT, page(now))?.value;
    expect(right(START)).toBe(2);
    expect(right({ left: 1, right: 1, bias: -0.5 })).toBe(3);
    expect(right({ left: -2, right: -2, bias: 1 })).toBe(1);
    expect(right({ left: 1, right: 1, bias: -1 })).toBe(1);
    expect(possible(POST_MOMENT)).toBe(false);
    expect(reached(POST_MOMENT, page({ left: 1, right: 1, bias: -0.5 }))).toBe(false);
    const given = (held: boolean) => [0, 1, 2].map((white) => withGates(white, held).number);
    expect(given(false)).toEqual([-0.5, 0.5, -0.5]);
    expect(given(true)).toEqual([1.5, 0.5, -0.5]);
    // Exactly zero is on neither side.
    expect(IMAGES.map((image) => isRight(image, 0))).toEqual([false, false, false, false]);
  });
});

describe('the output sum', () => {
  it.each([
    ['1.289', 'right'],
    ['1.089', /bias is still to be added/],
    ['1.307', /ReLU was left out/],
    ['1.271', /not its sum without the minus/],
    ['0.889', /bias was taken away/],
    ['1.2', /weights and the bias alone/],
    ['1.82', /activations and the bias alone/],
    ['1.217', /laid backwards/],
    ['1.51', /what the post prints/],
    ['1.71', /activations that the post prints/],
    ['0.545', /One product is missing: neuron 3/],
  ])('the score: %s', (text, words) => {
    expect(said('the-output-sum/score', text)).toMatch(words);
  });

  it('a weight on a silent neuron moves nothing', () => {
    expect(choice('the-output-sum/silent-weight')).toBe('it stays');
    expect(at({ 'W2[1]': -2 }).z2).toBe(POST_MOMENT.z2);
  });

  it.each([
    [{ b2: -1.088 }, false],
    [{ b2: -1.09 }, true],
    [{ 'W2[2]': -0.585 }, false],
    [{ 'W2[2]': -0.587 }, true],
    [{ 'W2[0]': -1.368 }, false],
    [{ 'W2[0]': -1.369 }, true],
    [{ 'W2[1]': -100 }, false],
    [{ 'W2[1]': 100 }, false],
    [{ b2: -2, 'W2[1]': 0 }, false],
    [{ b2: -2, 'x[0]': 0.3 }, false],
    [{ 'x[0]': 0, 'b1[2]': -3, 'b1[1]': 5 }, false],
  ])('one number of the layer, and nothing else: %j', (changes, done) => {
    expect(goal('the-output-sum/one-number').reached(at(changes))).toBe(done);
  });

  it('terms add up to the score, each from where the last ended, on a ruler that holds them and 0', () => {
    const random = seeded(3);
    for (let n = 0; n < 100; n++) {
      const moment = momentOf(randomNetwork(random, [1, 3, 40][n % 3]));
      const terms = termsOf((id) => read(moment, id));
      expect(terms[0]?.from).toBe(0);
      for (const [i, { from, value, to }] of terms.entries()) {
        expectClose(from + value, to, 'end', 1e-9);
        expect(terms[i + 1]?.from ?? moment.z2).toBe(to);
      }
      const { axis, ticks } = rulerFor(terms);
      const room = (axis.max - axis.min) / 20;
      for (const { to } of terms) expect(to > axis.min + room && to < axis.max - 2 * room).toBe(true);
      expect(axis.min < 0 && axis.max > 0).toBe(true);
      expect(ticks).toContain(0);
      expect(ticks.length).toBeLessThan(9);
      expect(ticks.length).toBeGreaterThan(2);
    }
  });

  it('the ruler has one scale as long as it can, moves along first and halves its scale then', () => {
    const spanOf = (...ends: number[]) => {
      const { axis } = rulerFor(ends.map((to) => ({ to })));
      return [axis.min, axis.max - axis.min] as [number, number];
    };
    const [min, span] = spanOf(0.345, 0.345, 1.089, 1.289);
    // 0 at about a sixth, and 380 px for 1 where the lanes are as wide as on the widest stage.
    expectClose(min, -0.341, 'from', 1e-3);
    expectClose(span, 1.95, 'long', 1e-9);
    expect(spanOf(0, 0, 0, 0)).toEqual([min, span]);
    const [moved, same] = spanOf(-0.5, -0.5, 0.2, 0.4);
    expectClose(same, span, 'as long', 1e-9);
    expect(moved).toBeLessThan(-0.5);
    expectClose(spanOf(0.5, 0.5, 1.5, 2.2)[1], 2 * span, 'twice as long', 1e-9);
    expect(Number.isFinite(rulerFor([{ to: 1e308 }, { to: -1e308 }]).axis.at0)).toBe(true);
  });

  it('bars on their way stand end to end as well, and labels give way to those that matter more', () => {
    const moving = [
      { value: 0.3, weight: 0.5 },
      { value: -0.1, weight: -2 },
      { value: 0.4, weight: 0.8 },
    ];
    const [first, second, third] = endToEnd(moving);
    expect([first?.to, second?.from, second?.to]).toEqual([0.3, 0.3, third?.from]);
    expectClose(second?.reach ?? 0, -1.7, 'reach');
    expectClose(third?.to ?? 0, 0.6, 'end');
    const label = (at: number) => ({ at, before: 3, behind: 3 });
    const [a, b, c] = [label(50), label(54), label(60)];
    expect([...labelsWithRoom([a, b, c], 1)]).toEqual([a, c]);
    expect([...labelsWithRoom([a, b, c], 2)]).toEqual([a]);
  });
});

describe('sigmoid', () => {
  it('twice the score is 0.9294, not twice the answer', () => {
    expect(((EXERCISES.get('sigmoid/twice-the-score') as Prediction).answer(POST_MOMENT) as number).toFixed(4)).toBe('0.9294');
  });

  it.each([
    ['0.784', 'right'],
    ['78.4%', 'right'],
    ['0.78', 'right'],
    ['3.6298', /Divide by all the parts/],
    ['3.6292', /Those are the odds/],
    ['0.216', /other side of the bet/],
    ['1.2755', /all the parts together/],
    ['0.2755', /Those are the parts against/],
    ['0.7245', /not taken from 1/],
    ['0.82', /what the post prints/],
  ])('the answer of one part for and 0.2755 against: %s', (text, words) => {
    expect(said('sigmoid/by-hand', text)).toMatch(words);
  });

  it('an answer of 0.9 is reached by the output bias, from anywhere', () => {
    const { reached, solution } = goal('sigmoid/to-nine-tenths');
    expect(reached(at({ b2: 1.1 }))).toBe(true);
    expect([1.0538, 1.1652].map((b2) => reached(at({ b2 })))).toEqual([false, false]);
    expect(solution?.(POST_MOMENT)?.b2).toBe(1.1);
  });

  it('the bias that a wanted score needs gives that score', () => {
    const random = seeded(9);
    for (let n = 0; n < 100; n++) {
      const moment = momentOf(randomNetwork(random, 3));
      const wanted = nearestMark(SCORE, random() * 12 - 6);
      expectClose(at({ b2: biasFor(wanted, moment) }, moment).z2, wanted, 'score', 1e-9);
      expectClose(at({ b2: biasFor(scoreOf(0.82), moment) }, moment).a2, 0.82, 'answer', 1e-9);
    }
    expect(nearestMark(SCORE, 0.1 + 0.2)).toBe(0.3);
    expect(nearestMark(SCORE, -0.04)).toBe(0);
  });

  it('the bar has one part of the smaller side to so many of the larger, and its pieces fill the larger', () => {
    for (const score of [-12, -6, -1.289, -0.2, 0, 0.4, 1.289, 2.1972, 6, 12]) {
      const { share, many, more, part } = partsAt(score);
      expectClose(share, sigmoid(score), 'share');
      expectClose(many, Math.exp(Math.abs(score)), 'odds', 1e-6);
      expectClose(part, Math.min(sigmoid(score), sigmoid(-score)), 'part');
      expect(more).toBe(score < 0 ? 'against' : 'for');
      const pieces = namesOf(partsAt(score));
      expectClose(
        pieces.reduce((all, { size }) => all + size, 0),
        many,
        'pieces',
        1e-6,
      );
      for (const [n, { name, at, size }] of pieces.entries()) {
        expect(name).toBe(n + 1);
        expectClose(at * many, n + size / 2, 'middle', 1e-6);
      }
    }
    expect(namesOf(partsAt(1.289)).map(({ size }) => Math.round(size * 100) / 100)).toEqual([1, 1, 1, 0.63]);
  });
});
