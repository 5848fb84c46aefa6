/** Four squares that touch, and the one that they become at the next stop. */
import { useEffect, useState } from 'preact/hooks';
import { grey, isLight } from '../../controls/grey';
import { OtherText } from '../../controls/other-state/Other';
import { at } from '../../model';
import { nameOf } from './Picture';
import type { Greys } from './stages';

/** Which four: counted in fours from the top left. */
export interface Group {
  row: number;
  column: number;
}

/** A square of a stage, drawn large. Its grey to three decimals: more can't be seen. */
function Square({ greys, row, column, x, y, size }: { greys: Greys; x: number; y: number; size: number } & Group) {
  const value = at(at(greys, row), column);
  return (
    <g class={isLight(value) ? 'on-light' : ''}>
      <rect x={x} y={y} width={size} height={size} fill={grey(value)} />
      <OtherText
        id={nameOf(greys.length, row * greys.length + column)}
        value={Math.round(value * 1000) / 1000}
        like="x[0]"
        room={5}
        x={x + size / 2}
        y={y + size / 2}
      />
    </g>
  );
}

export function Lens({ stage, group }: { stage: number; group: Group | undefined }) {
  const [stages, setStages] = useState<readonly Greys[]>();
  const wanted = group !== undefined;
  useEffect(() => {
    if (wanted)
      import('./stages').then(
        ({ STAGES }) => setStages(STAGES),
        () => {},
      );
  }, [wanted]);
  const greys = stages?.[stage];
  const next = stages?.[stage + 1];
  if (!group || !greys) return <p class="melting-lens hint">Point at the picture, and see which four squares become one.</p>;
  const { row, column } = group;
  return (
    <svg class="melting-lens" viewBox="0 0 136 300" role="group" aria-label="Four squares, and what they become">
      {[0, 1, 2, 3].map((k) => {
        const [down, right] = [k >> 1, k & 1];
        return (
          <Square key={k} greys={greys} row={2 * row + down} column={2 * column + right} x={right * 69} y={down * 69} size={67} />
        );
      })}
      {next && (
        <>
          <path class="melts" d="M68 142 V166 M62 160 l6 7 6 -7" />
          <Square greys={next} row={row} column={column} x={18} y={176} size={100} />
          <text class="lens-words" x={68} y={292} text-anchor="middle">
            a quarter of their sum
          </text>
        </>
      )}
    </svg>
  );
}
