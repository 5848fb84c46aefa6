/** The landscape as a page is built with it: the ground of the post's network. */
import { POST_EXAMPLE, POST_LEARNING_RATE, POST_PARAMETERS } from '../../model';
import { reachFor } from './along';
import type { Batch } from './batch';
import { nextSquare, squareNear } from './frame';
import { type Ground, groundOf } from './ground';
import { type Place, type Plane, placeOf, slopesOf } from './plane';

/** With the post's next step on it. */
export function stillOf({ examples }: Pick<Batch, 'examples'>, plane: Plane): Ground {
  const parameters = POST_PARAMETERS;
  const slopes = slopesOf(parameters, examples);
  const ball = placeOf(parameters, plane);
  const after = (rate: number): Place => [
    ball[0] - rate * (slopes[plane.across] as number),
    ball[1] - rate * (slopes[plane.up] as number),
  ];
  const square = nextSquare(undefined, ball, after(POST_LEARNING_RATE), after(reachFor(POST_LEARNING_RATE)));
  return groundOf({ parameters, examples, plane, square });
}

/** Of the post's image, with no step. */
export const stillOfImage = (plane: Plane): Ground =>
  groundOf({
    parameters: POST_PARAMETERS,
    examples: [POST_EXAMPLE],
    plane,
    square: squareNear(undefined, placeOf(POST_PARAMETERS, plane)),
  });
