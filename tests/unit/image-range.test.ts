import { expect, it } from 'vitest';
import { forward, POST_PARAMETERS, sigmoid } from '../../src/model';
import { corners, scoreOf, scoreRange, sumRange, wayOf } from '../../src/model/image-range';
import { expectClose, randomNetwork, seeded } from './support';

it('finds the post’s lowest and highest answers and their images', () => {
  const { low, high } = scoreRange(POST_PARAMETERS);
  expect(sigmoid(low.value).toFixed(4)).toBe('0.7109');
  expect(low.x).toEqual([1, 0, 0, 0]);
  expect(sigmoid(high.value).toFixed(4)).toBe('0.8520');
  expect(high.x).toEqual([0, 1, 1, 1]);
});

it('finds what each of the post’s neurons can reach', () => {
  const reach = POST_PARAMETERS.W1.map((row, i) => sumRange(row, POST_PARAMETERS.b1[i] as number));
  expect(reach.map(({ low, high }) => [low.value, high.value].map((value) => value.toFixed(1)))).toEqual([
    ['0.4', '0.9'],
    ['-0.6', '0.3'],
    ['0.5', '1.5'],
  ]);
});

it('holds every image between its extremes, for random networks', () => {
  const random = seeded(7);
  for (let n = 0; n < 60; n++) {
    const network = randomNetwork(random, 2);
    const { z1, a1, r1, z2 } = forward(network, network);
    expect(wayOf(network, network.x)).toEqual({ z1, a1, r1, z2 });
    expect(scoreOf(network, network.x)).toBe(z2);
    const { low, high } = scoreRange(network);
    expectClose(forward(network, { x: low.x, y: 1 }).z2, low.value, 'low');
    for (let k = 0; k < 300; k++) {
      const { z2 } = forward(network, { x: [0, 1, 2, 3].map(random), y: 1 });
      expect(z2).toBeGreaterThanOrEqual(low.value - 1e-9);
      expect(z2).toBeLessThanOrEqual(high.value + 1e-9);
    }
  }
});

it('has the sixteen corners of the cube among its corners', () => {
  expect(corners(POST_PARAMETERS).filter((x) => x.every((value) => value === 0 || value === 1)).length).toBeGreaterThanOrEqual(
    16,
  );
});
