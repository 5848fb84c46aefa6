/** Which pixel: the image with one of its four corners filled. */
import { at } from '../../model';
import { CORNERS } from '../../quantities';

const SIDE = 11;

/** x, y: where its top left lies in a drawing. */
export function Corner({ pixel, x = 0, y = 0 }: { pixel: number; x?: number; y?: number }) {
  return (
    <g class="corner">
      {[0, 1, 2, 3].map((j) => (
        <rect
          key={j}
          class={j === pixel ? 'this' : ''}
          x={x + (j % 2) * (SIDE + 1.5)}
          y={y + (j >> 1) * (SIDE + 1.5)}
          width={SIDE}
          height={SIDE}
        />
      ))}
    </g>
  );
}

/** The same as a drawing of its own. */
export const CornerPicture = ({ pixel }: { pixel: number }) => (
  <svg class="corner-picture" viewBox="0 0 23.5 23.5" role="img" aria-label={at(CORNERS, pixel)}>
    <Corner pixel={pixel} />
  </svg>
);
