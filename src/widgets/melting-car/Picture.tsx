/** The car at one stage: its squares, the numbers on those that have room, and a frame around four of them. */
import { isLight } from '../../controls/grey';
import { OtherText } from '../../controls/other-state/Other';
import type { Group } from './Lens';

interface Props {
  src: string;
  side: number;
  numbers: readonly number[] | undefined;
  /** Its side in drawing units, which the size of its type is measured in. */
  size: number;
  group?: Group | undefined;
}

/** The square that is worked out by hand: while that is an open question, its number is veiled. */
const BY_HAND = { side: 4, square: 14 };

/** What the grey of a square is called; squares are counted row by row. */
export const nameOf = (side: number, square: number): string =>
  side === BY_HAND.side && square === BY_HAND.square ? 'melted.grey' : `melted.by${side}[${square}]`;

export function Picture({ src, side, numbers, size, group }: Props) {
  const square = size / side;
  return (
    <span class="melting-picture">
      <img src={src} width={side} height={side} alt={`A car at night in ${side} by ${side} grey squares`} />
      <svg viewBox={`0 0 ${size} ${size}`} role="group" aria-label="its numbers">
        {numbers?.map((value, i) => (
          <g key={i} class={isLight(value) ? 'on-light' : ''}>
            <OtherText
              id={nameOf(side, i)}
              value={value}
              like="x[0]"
              x={((i % side) + 0.5) * square}
              y={(Math.floor(i / side) + 0.5) * square}
            />
          </g>
        ))}
        {group && (
          <rect class="four" x={group.column * square * 2} y={group.row * square * 2} width={square * 2} height={square * 2} />
        )}
      </svg>
    </span>
  );
}
