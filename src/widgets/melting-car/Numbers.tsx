/** The numbers of the squares, where they have room for one. */
import { isLight } from '../../controls/grey';
import { OtherText } from '../../controls/other-state/Other';

/** The square that is worked out by hand: while that is an open question, its number is veiled. */
const BY_HAND = { side: 4, square: 14 };

/** What the grey of a square is called; squares are counted row by row. */
export const nameOf = (side: number, square: number): string =>
  side === BY_HAND.side && square === BY_HAND.square ? 'melted.grey' : `melted.by${side}[${square}]`;

/** size: the side of the picture in drawing units. */
export function Numbers({ side, numbers, size }: { side: number; numbers: readonly number[] | undefined; size: number }) {
  const square = size / side;
  return (
    <>
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
    </>
  );
}
