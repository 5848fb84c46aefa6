/** The parameters as one list: one order, and the same one for numbers, slopes, names and links. */
import { describe, expect, it } from 'vitest';
import {
  flatten,
  flattenSlopes,
  PARAMETER_NAMES,
  type Parameters,
  parametersOf,
  sameParameters,
  unflatten,
} from '../../src/model';
import { momentOf, POST_NETWORK, read, withNumber } from '../../src/quantities';
import { slopeId } from '../../src/quantities/nudge';
import { networkOf, PARAMETER_IDS } from '../../src/quantities/parameters';
import { toQuery } from '../../src/state/link';
import { randomNetwork, seeded } from './support';

const moment = momentOf(randomNetwork(seeded(3)));

describe('the parameters as a list', () => {
  it('are the weights of the hidden layer row by row, its biases, the output weights and the output bias', () => {
    const counted: Parameters = {
      W1: [
        [1, 2, 3],
        [4, 5, 6],
      ],
      b1: [7, 8],
      W2: [9, 10],
      b2: 11,
    };
    expect(flatten(counted)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(unflatten(flatten(counted), counted)).toEqual(counted);
  });

  it('are 19 at the post’s sizes, and their ids and slopes have the same order', () => {
    expect(PARAMETER_IDS).toHaveLength(19);
    expect(flatten(moment)).toEqual(PARAMETER_IDS.map((id) => read(moment, id)));
    expect(flattenSlopes(moment)).toEqual(PARAMETER_IDS.map((id) => read(moment, slopeId(id))));
  });

  it('stand in a link in that order', () => {
    const all = PARAMETER_IDS.reduce((network, id, place) => withNumber(network, id, place + 20), POST_NETWORK);
    const query = new URLSearchParams(toQuery(all));
    expect([...query.keys()]).toEqual([...PARAMETER_NAMES]);
    expect([...query.values()].join().split(',').map(Number)).toEqual(flatten(all));
  });

  it('are told apart by any one of them, and by nothing else', () => {
    expect(sameParameters(moment, unflatten(flatten(moment), moment))).toBe(true);
    expect(sameParameters(moment, withNumber(withNumber(moment, 'x[1]', 0), 'y', 1 - moment.y))).toBe(true);
    for (const id of PARAMETER_IDS)
      expect(sameParameters(moment, withNumber(moment, id, read(moment, id) + 1e-15)), id).toBe(false);
  });
});

it('what a reader can set is taken out of a moment, and nothing that follows from it', () => {
  expect(Object.keys(parametersOf(moment))).toEqual([...PARAMETER_NAMES]);
  expect(Object.keys(networkOf(moment)).sort()).toEqual(Object.keys(POST_NETWORK).sort());
  expect(momentOf(networkOf(moment)).L).toBe(moment.L);
});
