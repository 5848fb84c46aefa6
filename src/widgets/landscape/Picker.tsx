/** Which two of the nineteen are the axes: a map of them all, and which axis a press on it is for. */
import { useState } from 'preact/hooks';
import { OneOf } from '../../controls/one-of/OneOf';
import { Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { quantity } from '../../quantities';
import { PARAMETER_IDS } from '../../quantities/parameters';
import type { Plane } from './plane';

type Axis = keyof Plane;
const MARK = { across: '→', up: '↑' } as const;

interface Props {
  plane: Plane;
  onChoose: (plane: Plane) => void;
}

/** The rows of the first layer's weights with their biases, then the last neuron's. */
const CELLS = PARAMETER_IDS.map((id, n) => {
  const [, name = '', i = '0', j = '0'] = /^(\w\d)(?:\[(\d)\])?(?:\[(\d)\])?/.exec(id) ?? [];
  const row = name === 'W1' || name === 'b1' ? Number(i) + 2 : 6;
  const column = name === 'W1' ? Number(j) + 1 : name === 'W2' ? Number(i) + 1 : 5;
  return { id, n, style: `grid-area:${row}/${column}` };
});
const HEADS = [
  ['W₁', '1/1', 'weight'],
  ['b₁', '1/5', 'bias'],
  ['W₂', '5/1', 'weight'],
  ['b₂', '5/5', 'bias'],
] as const;

export function Picker({ plane, onChoose }: Props) {
  const read = useRead();
  const [axis, setAxis] = useState<Axis>('across');
  const other: Axis = axis === 'across' ? 'up' : 'across';
  const choose = (n: number) => {
    // What is on the other axis already changes places.
    const next = { ...plane, [axis]: n };
    onChoose(plane[other] === n ? { ...next, [other]: plane[axis] } : next);
  };
  return (
    <div class="land-picker">
      <p class="land-head">
        <b>Any two of the nineteen</b>
        <OneOf
          name="Which axis is chosen"
          choices={(['across', 'up'] as const).map((one) => ({
            name: `${MARK[one]} ${one}`,
            chosen: axis === one,
            choose: () => setAxis(one),
          }))}
        />
      </p>
      <div class="land-nineteen" role="radiogroup" aria-label={axis === 'across' ? 'What lies across' : 'What goes up'}>
        {HEADS.map(([name, area, role]) => (
          <i key={name} class={`role-${role}`} style={`grid-area:${area}`} aria-hidden="true">
            {name}
          </i>
        ))}
        {CELLS.map(({ id, n, style }) => {
          const on = plane.across === n ? 'across' : plane.up === n ? 'up' : undefined;
          const { symbol, name, role } = quantity(id);
          return (
            <label key={id} class={`role-${role}`} style={style} data-on={on} data-points={id}>
              <input
                type="radio"
                name="land-axis"
                autocomplete="off"
                checked={plane[axis] === n}
                aria-label={`${symbol}, ${name}: ${formatNumber(read(id))}`}
                onChange={({ currentTarget }) => {
                  // Astro tells every input of a change as its island wakes.
                  if (currentTarget.checked && plane[axis] !== n) choose(n);
                }}
              />
              {on && <span aria-hidden="true">{MARK[on]}</span>}
              <Shown id={id} format="short" />
            </label>
          );
        })}
      </div>
    </div>
  );
}
