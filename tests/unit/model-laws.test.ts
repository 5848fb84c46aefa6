/** What must hold for every network: identities, the rule of the gate, and results that stay finite. */
import { describe, expect, it } from 'vitest';
import * as model from '../../src/model';
import {
  crossEntropy,
  crossEntropySlope,
  crossEntropySlopeAtAnswer,
  forward,
  relu,
  reluSlope,
  sigmoid,
  sigmoidSlope,
} from '../../src/model';
import { momentOf, POST_NETWORK, read, registry } from '../../src/quantities';
import { expectClose, randomNetwork, seeded } from './support';

const scores = Array.from({ length: 4001 }, (_, i) => (i - 2000) / 2);

it('exports these functions and numbers, and no others', () => {
  expect(Object.keys(model).sort()).toEqual([
    'GATE_THRESHOLD',
    'PARAMETER_NAMES',
    'POST_EXAMPLE',
    'POST_LEARNING_RATE',
    'POST_PARAMETERS',
    'POST_SECOND_IMAGE',
    'at',
    'backward',
    'crossEntropy',
    'crossEntropySlope',
    'crossEntropySlopeAtAnswer',
    'flatten',
    'flattenSlopes',
    'forward',
    'isCar',
    'movedParameters',
    'parametersOf',
    'relu',
    'reluSlope',
    'sameParameters',
    'sigmoid',
    'sigmoidSlope',
    'squaredError',
    'squaredErrorSlope',
    'squaredLength',
    'step',
    'straightLoss',
    'unflatten',
  ]);
});

describe('sigmoid and loss', () => {
  it('have σ(−z) = 1 − σ(z)', () => {
    for (const z of scores) expectClose(sigmoid(-z), 1 - sigmoid(z), `σ(${-z})`, 1e-15);
    expect(sigmoid(0)).toBe(0.5);
  });

  it('have L(y = 0) − L(y = 1) = z', () => {
    for (const z of scores) expectClose(crossEntropy(z, 0) - crossEntropy(z, 1), z, `difference at ${z}`, 1e-12);
  });

  it('have the slopes that follow from each other: ∂L/∂z = ∂L/∂a · σ′(z) = σ(z) − y', () => {
    for (const z of scores.filter((score) => Math.abs(score) < 700))
      for (const y of [0, 1]) {
        const slope = crossEntropySlope(z, y);
        expectClose(slope, sigmoid(z) - y, `slope at ${z}`, 1e-15);
        const chained = crossEntropySlopeAtAnswer(z, y) * sigmoidSlope(z);
        expectClose(chained / slope, 1, `chain at ${z}, label ${y}`, 1e-12);
      }
  });

  it('keep the loss where e^−z is far below the precision of 1', () => {
    expect(crossEntropy(40, 0)).toBe(40);
    expectClose(crossEntropy(40, 1) / Math.exp(-40), 1, 'L(40) over e^−40');
    expectClose(crossEntropySlope(40, 1) / -Math.exp(-40), 1, '∂L/∂z over −e^−40');
  });

  it('are finite up to a score of ±1000, and the loss is never negative', () => {
    for (const z of scores)
      for (const y of [0, 1]) {
        const all = [sigmoid(z), sigmoidSlope(z), crossEntropy(z, y), crossEntropySlope(z, y), crossEntropySlopeAtAnswer(z, y)];
        expect(all.every(Number.isFinite), `${z}, label ${y}: ${all}`).toBe(true);
        expect(crossEntropy(z, y)).toBeGreaterThanOrEqual(0);
      }
  });
});

describe('the gate', () => {
  it('opens above 1e-12 and not at it, forward and backward alike', () => {
    const above = 1.0000000000000002e-12;
    for (const z of [-1, -1e-12, -0, 0, 5e-324, 5.6e-17, 1e-12]) expect([relu(z), reluSlope(z)], `at ${z}`).toEqual([0, 0]);
    for (const z of [above, 1e-11, 0.5, 1e308]) expect([relu(z), reluSlope(z)], `at ${z}`).toEqual([z, 1]);
  });

  it.each([[[0, 1, 0, 1]], [[1, 1, 1, 1]], [[1, 0, 0, 0]]])('is shut on %j, whose second sum is 0', (x) => {
    for (const y of [0, 1]) {
      const moment = momentOf({ ...POST_NETWORK, x, y });
      // Fixed by the numbers: 3/10 + 1/10 − 3/10 + 2/10 − 3/10 = 0 on [1,1,1,1], and so on.
      expect([moment.z1[1], moment.a1[1], moment.r1[1]]).toEqual([0, 0, 0]);
      expect(moment.dW1[1]?.every((slope) => Math.abs(slope) === 0)).toBe(true);
      expect(moment.next.W1[1]).toEqual(POST_NETWORK.W1[1]);
    }
  });

  it('would not be shut there by plain doubles', () => {
    expect(0.1 + 0.2 - 0.3).toBeGreaterThan(0);
  });

  it('leaves a neuron shut where its sum is above 0 by less than the threshold', () => {
    const network = { ...POST_NETWORK, W1: POST_NETWORK.W1.map((row) => row.map(() => 0)), b1: [1e-13, 1e-12, 2e-12] };
    const { z1, a1, r1, z2 } = momentOf(network);
    expect(z1).toEqual([1e-13, 1e-12, 2e-12]);
    expect(r1).toEqual([0, 0, 1]);
    expect(a1).toEqual([0, 0, 2e-12]);
    expectClose(z2, 0.2 + 0.8 * 2e-12, 'z2', 1e-16);
  });
});

describe('a random network', () => {
  const random = seeded(7);
  const networks = Array.from({ length: 2000 }, () => randomNetwork(random, 3));

  it('is one row of weights while its gates stay: We·x + be = z2', () => {
    for (const network of networks) {
      const { We, be, z2 } = momentOf(network);
      expectClose(
        We.reduce((sum, weight, j) => sum + weight * (network.x[j] as number), be),
        z2,
        'We·x + be',
      );
    }
  });

  it('is one row of weights without its ReLU: Wc·x + bc = W2·z1 + b2', () => {
    for (const network of networks) {
      const { Wc, bc, zc, z1, W2, b2 } = momentOf(network);
      const through = z1.reduce((sum, z, i) => sum + z * (W2[i] as number), b2);
      expectClose(zc, through, 'zc');
      expectClose(
        Wc.reduce((sum, weight, j) => sum + weight * (network.x[j] as number), bc),
        through,
        'Wc·x + bc',
      );
    }
  });

  it('has one and the same row with and without ReLU when every gate is open', () => {
    const open = networks.filter((network) => momentOf(network).r1.every((gate) => gate === 1));
    expect(open.length).toBeGreaterThan(50);
    for (const network of open) {
      const { We, be, Wc, bc } = momentOf(network);
      expect([We, be]).toEqual([Wc, bc]);
    }
  });

  it('has products and slopes that belong together', () => {
    for (const network of networks) {
      const m = momentOf(network);
      expect(m.db2).toBe(m.dz2);
      expect(m.db1).toEqual(m.dz1);
      for (const i of [0, 1, 2])
        for (const j of [0, 1, 2, 3]) {
          expectClose(m.c1[i]?.[j] as number, (m.W1[i]?.[j] as number) * (m.x[j] as number), 'c1');
          expectClose(m.dW1[i]?.[j] as number, (m.dz1[i] as number) * (m.x[j] as number), 'dW1');
        }
    }
  });

  it('is not changed by what is worked out from it', () => {
    const network = randomNetwork(seeded(1));
    const before = JSON.stringify(network);
    expect(momentOf(network).next.next.L).toBeTypeOf('number');
    expect(JSON.stringify(network)).toBe(before);
  });
});

describe('numbers at the edge of doubles', () => {
  const edges = [1e308, -1e308, 1.7e308, 1e200, 5e-324, 0];
  const random = seeded(308);
  const pick = () => edges[Math.floor(random() * edges.length)] as number;
  const networks = Array.from({ length: 300 }, (_, n) => ({
    ...POST_NETWORK,
    W1: POST_NETWORK.W1.map((row) => row.map(pick)),
    b1: POST_NETWORK.b1.map(pick),
    W2: POST_NETWORK.W2.map(pick),
    b2: pick(),
    x: [1, random(), 0, 1],
    y: n % 2,
    eta: [1e-300, 0.5, 100][n % 3] as number,
  }));
  const all = (value: number) =>
    ({ ...networks[0], W1: POST_NETWORK.W1.map((row) => row.map(() => value)), W2: [value, value, value] }) as never;

  it('make no NaN anywhere, one step later included', () => {
    const ids = registry.ids.filter((id) => registry.quantity(id) && !id.startsWith('post.'));
    expect(ids.length).toBeGreaterThan(150);
    for (const network of [...networks, all(1e308), all(-1e308)]) {
      const moment = momentOf(network);
      const broken = ids.filter((id) => Number.isNaN(read(moment, id)));
      expect(broken, JSON.stringify(network)).toEqual([]);
    }
  });

  it('give the sums their sign: large weights on bright pixels open the gate', () => {
    const W1 = POST_NETWORK.W1.map((row) => row.map(() => 1e308));
    const { z1, r1, z2 } = forward({ ...POST_NETWORK, W1 }, { x: [1, 1, 1, 1], y: 1 });
    expect(r1).toEqual([1, 1, 1]);
    for (const sum of z1) expect(sum).toBeGreaterThanOrEqual(1e308);
    expect(z2).toBeGreaterThan(1e307);
  });
});
