/** What a chapter may meet: the post's numbers and their corner cases, 200 seeded states, and steps of both training sets. */
import { POST_PARAMETERS, POST_SECOND_IMAGE } from '../../src/model';
import { SET_A, SET_B, trained } from '../../src/model/training';
import { type Moment, momentOf, POST_MOMENT, POST_NETWORK } from '../../src/quantities';
import { randomNetwork, seeded } from './support';

const random = seeded(11);

export const MOMENTS: readonly Moment[] = [
  POST_MOMENT,
  momentOf({ ...POST_NETWORK, x: POST_SECOND_IMAGE, y: 0 }),
  momentOf({ ...POST_NETWORK, x: [0, 1, 0, 1] }),
  momentOf({ ...POST_NETWORK, x: [0, 0, 0, 0], W2: [0, 0, 0] }),
  momentOf({ ...POST_NETWORK, b2: -1.089 }),
  ...Array.from({ length: 200 }, (_, at) => momentOf(randomNetwork(random, at % 2 ? 1 : 30))),
  ...[SET_A, SET_B].flatMap(({ examples }) =>
    [1, 5, 7, 20, 50, 100, 162, 500].flatMap((steps) => {
      const parameters = trained({ start: POST_PARAMETERS, examples, eta: 0.5, mode: 'batch' }, steps);
      return [POST_NETWORK.x, POST_SECOND_IMAGE].map((x) => momentOf({ ...POST_NETWORK, ...parameters, x }));
    }),
  ),
];
