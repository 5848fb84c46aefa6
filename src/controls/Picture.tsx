import './picture.css';
import { formatNumber } from '../live-math';
import { grey } from './grey';

/** An image, two by two, too small to touch. @param x the pixels, 0 (black) to 1 (white), row by row. */
export function Picture({ x }: { x: readonly number[] }) {
  return (
    <svg
      class="picture"
      viewBox="0 0 2 2"
      shape-rendering="crispEdges"
      role="img"
      aria-label={`pixels ${x.map((value) => formatNumber(value)).join(', ')}`}
    >
      {x.map((value, j) => (
        <rect key={j} x={j % 2} y={j >> 1} width="1" height="1" fill={grey(value)} />
      ))}
    </svg>
  );
}
