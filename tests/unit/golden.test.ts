/** Every number of the golden file, which was worked out with fractions and 50 digits by another program. */
import { describe, expect, it } from 'vitest';
import { AFTER, FORWARD, SLOPES } from '../../src/checks/golden';
import {
  backward,
  forward,
  type Parameters,
  POST_EXAMPLE,
  POST_PARAMETERS,
  POST_SECOND_IMAGE,
  sigmoid,
  step,
} from '../../src/model';
import { momentOf, POST_NETWORK, read } from '../../src/quantities';
import golden from '../golden/golden.json';
import { entries, expectClose, type Nested } from './support';

const PARAMETERS = ['W1', 'b1', 'W2', 'b2'] as const;

const fraction = (text: string) =>
  text
    .split('/')
    .map(Number)
    .reduce((n, d) => n / d);

/** Compares what `values` has under each id with the golden number of the same place. */
function expectAll(names: Record<string, string>, expected: object, value: (id: string) => number): void {
  for (const [name, id] of Object.entries(names))
    for (const [entry, number] of entries(id, (expected as Record<string, Nested>)[name] as Nested))
      expectClose(value(entry), number, entry);
}

/** Reads `z1[0]` from what a function of the model returned. */
const of = (result: object) => (id: string) =>
  new Map(Object.entries(result).flatMap(([name, value]) => entries(name, value as Nested))).get(id) as number;

const images = Object.entries(golden.images);
const cases = images.flatMap(([name, image]) =>
  Object.entries(image.labels).map(([label, results]) => ({
    name,
    label,
    image,
    results,
    x: image.x.map(Number),
    y: Number(label),
  })),
);
const steps = cases.flatMap((one) =>
  Object.entries(one.results.sgd).map(([key, after]) => ({ ...one, key, eta: Number(key.slice(3)), after })),
);

it('starts with the parameters, the image and the second image of the golden file', () => {
  expectAll({ W1: 'W1', b1: 'b1', W2: 'W2', b2: 'b2' }, golden.params, of(POST_PARAMETERS));
  expect(POST_EXAMPLE.x).toEqual(golden.images.image1.x.map(Number));
  expect(POST_SECOND_IMAGE).toEqual(golden.images.image2.x.map(Number));
});

describe.each(cases)('$name with label $label', ({ image, results, x, y }) => {
  const pass = forward(POST_PARAMETERS, { x, y });
  const slopes = backward(POST_PARAMETERS, { x, y }, pass);
  const moment = momentOf({ ...POST_NETWORK, x, y });
  const byId = (id: string) => read(moment, id);

  it('has no golden number that this test leaves out', () => {
    const compared = [...Object.keys(FORWARD), 'x', 'labels', 'z1_exact', 'a1_exact', 'z2_exact'];
    expect(Object.keys(image).filter((key) => !compared.includes(key))).toEqual([]);
    expect(Object.keys(results.grad).filter((key) => !(key in SLOPES))).toEqual([]);
  });

  it('computes every value of the forward pass', () => {
    expectAll(FORWARD, image, of(pass));
    expectAll(FORWARD, image, byId);
    image.W1x.forEach((sum, i) => {
      expectClose(pass.c1[i]?.reduce((a, b) => a + b) as number, Number(sum), `sum of c1[${i}]`);
    });
  });

  it('agrees with the exact fractions', () => {
    expectAll(
      { z1: 'z1', a1: 'a1', z2: 'z2' },
      { z1: image.z1_exact.map(fraction), a1: image.a1_exact.map(fraction), z2: fraction(image.z2_exact) },
      byId,
    );
  });

  it('computes the loss', () => {
    expectClose(pass.L, Number(results.loss), 'L');
    expectClose(byId('L'), Number(results.loss), 'L');
    expectClose((byId('a2') - y) ** 2 / 2, Number(results.loss_squared_half), '(a2 − y)²/2');
  });

  it('computes every slope', () => {
    expectAll(SLOPES, results.grad, of({ ...pass, ...slopes }));
    expectAll(SLOPES, results.grad, byId);
  });
});

describe.each(steps)('one step on $name with label $label and $key', ({ x, y, eta, after }) => {
  const example = { x, y };
  const before = forward(POST_PARAMETERS, example);
  const slopes = backward(POST_PARAMETERS, example, before);

  it('moves every parameter, and everything after it', () => {
    const moved = step(POST_PARAMETERS, slopes, eta);
    expectAll(AFTER, after, of({ ...moved, ...forward(moved, example) }));
    const moment = momentOf({ ...POST_NETWORK, x, y, eta });
    expectAll(AFTER, after, (id) => read(moment, `next.${id}`));
  });

  it('lowers the loss, by less than the slopes alone promise', () => {
    const moment = momentOf({ ...POST_NETWORK, x, y, eta });
    expectClose(read(moment, 'next.L') - read(moment, 'L'), Number(after.loss_change), 'change of L');
    const squares = PARAMETERS.flatMap((name) => entries(name, slopes[`d${name}`])).map(([, slope]) => slope ** 2);
    expectClose(-eta * squares.reduce((a, b) => a + b), Number(after.first_order_predicted_change), 'first-order change');
    expect(Object.keys(after).filter((key) => !(key in AFTER) && !/change$/.test(key))).toEqual([]);
  });
});

describe('the batch of both images', () => {
  const batch = golden.batch_image1_label1_image2_label0;
  const examples = [
    { x: golden.images.image1.x.map(Number), y: 1 },
    { x: golden.images.image2.x.map(Number), y: 0 },
  ];
  const meanLoss = (parameters: Parameters) => examples.reduce((sum, example) => sum + forward(parameters, example).L, 0) / 2;
  const [first, second] = examples.map((example) => backward(POST_PARAMETERS, example, forward(POST_PARAMETERS, example)));
  const mean = (a: Nested, b: Nested): Nested =>
    typeof a === 'object' ? a.map((entry, i) => mean(entry, (b as Nested[])[i] as Nested)) : (Number(a) + Number(b)) / 2;
  const slopes = {
    ...first,
    ...Object.fromEntries(
      PARAMETERS.map((name) => [`d${name}`, mean(first?.[`d${name}`] as Nested, second?.[`d${name}`] as Nested)]),
    ),
  } as NonNullable<typeof first>;

  it('has the mean loss and the mean slopes', () => {
    expectClose(meanLoss(POST_PARAMETERS), Number(batch.mean_loss), 'mean loss');
    expectAll({ dL_dW1: 'dW1', dL_db1: 'db1', dL_dW2: 'dW2', dL_db2: 'db2' }, batch.mean_grad, of(slopes));
  });

  it.each(Object.entries(batch.sgd))('takes one step with %s', (key, after) => {
    const moved = step(POST_PARAMETERS, slopes, Number(key.slice(3)));
    expectAll({ W1: 'W1', b1: 'b1', W2: 'W2', b2: 'b2' }, after, of(moved));
    expectClose(meanLoss(moved), Number(after.mean_loss_after), 'mean loss after the step');
  });
});

describe('the untrained network', () => {
  const corners = Object.entries(golden.all_binary_images).map(([bits, expected]) => ({
    bits,
    expected,
    x: [...bits].map(Number),
  }));
  const answer = (x: readonly number[]) => momentOf({ ...POST_NETWORK, x });

  it('answers all sixteen black-and-white images as the golden file does', () => {
    expect(new Set(corners.map(({ bits }) => bits)).size).toBe(16);
    for (const { x, expected } of corners) {
      expectAll({ z1: 'z1', z2: 'z2', a2: 'a2' }, expected, (id) => read(answer(x), id));
      expectAll({ z1: 'z1', z2: 'z2', a2: 'a2' }, expected, of(forward(POST_PARAMETERS, { x, y: 1 })));
    }
  });

  it('reaches its lowest and highest answers at the corners that the golden file names', () => {
    const reach = golden.untrained_reach_on_unit_cube;
    const at = (corner: readonly (string | number)[]) => answer(corner.map(Number));
    const scores = corners.map(({ x }) => answer(x).z2);
    expectClose(Math.min(...scores), Number(reach.z2_min), 'lowest score');
    expectClose(Math.max(...scores), Number(reach.z2_max), 'highest score');
    expectClose(at(reach.argmin).z2, Number(reach.z2_min), 'score at the lowest corner');
    expectClose(at(reach.argmax).z2, Number(reach.z2_max), 'score at the highest corner');
    expectClose(at(reach.argmin).a2, Number(reach.a2_min), 'answer at the lowest corner');
    expectClose(at(reach.argmax).a2, Number(reach.a2_max), 'answer at the highest corner');
  });

  it('has hidden sums that stay within the golden ranges', () => {
    golden.untrained_reach_on_unit_cube.z1_range.forEach(([low, high], i) => {
      const sums = corners.map(({ x }) => answer(x).z1[i] as number);
      expectClose(Math.min(...sums), Number(low), `lowest z1[${i}]`);
      expectClose(Math.max(...sums), Number(high), `highest z1[${i}]`);
    });
  });
});

it('knows the right answers to the sums that the post got wrong', () => {
  const errata = golden.post_errata;
  expectClose(sigmoid(1.51), Number(errata['sigmoid_of_printed_1.51']), 'σ(1.51)');
  expectClose(sigmoid(1.71), Number(errata['sigmoid_of_1.71']), 'σ(1.71)');
  expectClose(sigmoid(1.289), Number(errata['sigmoid_of_correct_1.289']), 'σ(1.289)');
  // The post's own activations through an output neuron of the post's: 1.71, where it prints 1.51.
  const printed = { W1: [[0.62], [0], [1.5]], b1: [0, 0, 0], W2: POST_PARAMETERS.W2, b2: POST_PARAMETERS.b2 };
  expectClose(forward(printed, { x: [1], y: 1 }).z2, fraction(errata.post_z2_expression_with_its_own_inputs), 'z2');
});
