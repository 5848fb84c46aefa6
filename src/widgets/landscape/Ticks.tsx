/** What stands at the edges of the map: the values along its sides, and the names of the two. */
import { formatNumber } from '../../live-math';
import { quantity } from '../../quantities';
import { idOf, symbolOf } from './names';

interface Props {
  along: 'across' | 'up';
  ticks: { values: readonly number[]; long: boolean };
  /** In percent. */
  at: (value: number) => number;
}

/** The values along a side; long ones of the upright side stand in the frame. */
export const Ticks = ({ along, ticks: { values, long }, at }: Props) => (
  <div class={`land-ticks ${along}`} aria-hidden="true" data-long={long ? '' : undefined}>
    {values.map((value) => (
      <span key={value} style={`${along === 'across' ? 'left' : 'top'}:${at(value).toFixed(2)}%`} data-quoted="">
        {formatNumber(value)}
      </span>
    ))}
  </div>
);

export const AxisName = ({ n, along }: { n: number; along: 'across' | 'up' }) => (
  <i class={`land-axis ${along} role-${quantity(idOf(n)).role}`} data-points={idOf(n)}>
    {symbolOf(n)}
  </i>
);
