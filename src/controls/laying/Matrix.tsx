/** A matrix in its brackets, with the row lit that is at work. */
import type { ComponentChildren } from 'preact';
import { Shown } from '../Shown';
import { useRead } from '../use-read';
import { fitOf, ROOM } from './long';

interface Props {
  name: ComponentChildren;
  /** What it is called by ear. */
  label: string;
  /** Ids, row by row. */
  rows: readonly (readonly string[])[];
  lit?: number | undefined;
}

const AS_ROW = { role: 'row' } as const;
const AS_CELL = { role: 'cell' } as const;

export function Matrix({ name, label, rows, lit }: Props) {
  const read = useRead();
  return (
    <div role="table" class="matrix" aria-label={label} style={`--n:${rows[0]?.length ?? 0}`}>
      <span class="matrix-name" aria-hidden="true">
        {name} =
      </span>
      {rows.map((ids, i) => (
        <div {...AS_ROW} key={ids[0]} class={i === lit ? 'matrix-row lit' : 'matrix-row'}>
          {ids.map((id) => (
            <span {...AS_CELL} key={id} class={fitOf(id, read).trim() || undefined}>
              <Shown id={id} room={ROOM} handle />
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
