/** Backpropagation against the definition of a slope: how much L changes when one number is moved a little both ways. */
import { expect, it } from 'vitest';
import { checkGradients, SLOPED } from '../../src/checks/gradients';
import { NOTHING, type Tally } from '../../src/checks/tally';
import { seeded } from './support';

const NETWORKS = 10_000;

it(`agrees with central differences for every number of ${NETWORKS} random networks`, { timeout: 60_000 }, () => {
  let found: Tally = NOTHING;
  for (const tally of checkGradients(NETWORKS, seeded(20250305))) found = tally;
  const { made, failed, failures, left } = found;
  expect(failures).toEqual([]);
  expect(failed).toBe(0);
  expect(SLOPED).toHaveLength(23);
  expect(made + left).toBe(NETWORKS * 23);
  expect(left, 'entries with a kink in reach').toBeLessThan(20);
});
