/** The pixel that lies across: its greys from black to white, the one that it has, and the slider over all of the field. */
import { grey, isLight } from '../../controls/grey';
import { Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { ValueSlider } from '../../controls/ValueSlider';
import { formatNumber } from '../../live-math';
import { acrossAt, CELLS } from './frame';

const look = (value: number) => ({ 'data-light': isLight(value) ? '' : undefined });

/** now: where it is drawn, on its way to where it is. */
export function Strip({ j, now }: { j: number; now: number }) {
  const value = useRead()(`x[${j}]`);
  return (
    <>
      <div class="bend-cells" aria-hidden="true">
        <b>pixel {j + 1}</b>
        {CELLS.map((cell) => (
          <span key={cell} data-grey="" style={`background:${grey(cell)}`} {...look(cell)} data-quoted="">
            {formatNumber(cell)}
          </span>
        ))}
        <i data-grey="" style={`left:${acrossAt(now)}%;background:${grey(value)}`} {...look(value)}>
          <Shown id={`x[${j}]`} format="short" />
        </i>
      </div>
      <ValueSlider id={`x[${j}]`} bare />
    </>
  );
}
