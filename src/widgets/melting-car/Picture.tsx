/** The car at one stage, small: its squares, the numbers on those that have room, a frame around what is worked out by hand. */
import { at } from '../../model';
import { Numbers } from './Numbers';
import { SIDES } from './sides';

interface Props {
  src: string;
  stage: number;
  numbers: readonly number[] | undefined;
  /** The question that asks for the sum by hand. */
  asked: string | undefined;
}

const SIZE = 128;

export function Picture({ src, stage, numbers, asked }: Props) {
  const side = at(SIDES, stage);
  return (
    <span class="melting-picture">
      <img src={src} width={side} height={side} alt={`A car at night in ${side} by ${side} grey squares`} />
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="group" aria-label="its numbers">
        <Numbers side={side} numbers={numbers} size={SIZE} />
        {/* Four squares of the 8 by 8 picture, and the one that they become: the same place in both. */}
        {(side === 8 || side === 4) && (
          <g data-veil-of={asked}>
            <rect class="by-hand" x={SIZE / 2} y={(SIZE * 3) / 4} width={SIZE / 4} height={SIZE / 4} />
          </g>
        )}
      </svg>
    </span>
  );
}
