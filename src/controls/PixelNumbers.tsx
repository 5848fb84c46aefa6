import './pixel-numbers.css';
import { formatNumber } from '../live-math';
import { grey, isLight } from './grey';

/** A fixed image, two by two, with its numbers on it. @param x the pixels, row by row; name: what it is, for those who do not see it. */
export function PixelNumbers({ x, name }: { x: readonly number[]; name: string }) {
  return (
    <svg class="pixel-numbers" viewBox="0 0 112 112" role="group" aria-label={name}>
      {x.map((value, j) => {
        const [left, top] = [(j % 2) * 57, (j >> 1) * 57];
        return (
          <g key={j} class={isLight(value) ? 'on-light' : ''}>
            <rect x={left} y={top} width="55" height="55" fill={grey(value)} />
            <text x={left + 27.5} y={top + 27.5} text-anchor="middle" dominant-baseline="central" data-quoted="">
              {formatNumber(value)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
