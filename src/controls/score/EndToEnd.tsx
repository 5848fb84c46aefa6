/**
 * What the score is made of, end to end: all but the bias, then the bias, which is what the handles move. A bias that runs back
 * has a lane of its own; one below zero is hatched.
 */
import './end-to-end.css';
import { sum } from '../../model/linear';
import { type Axis, place, sideOf } from '../plot/axis';
import { useRead } from '../use-read';

/** All of the score but the bias. */
export const restOf = ({ z2, b2 }: { z2: number; b2: number }): number => sum([z2, -b2]);

interface Props {
  /** In percent: across, or upwards. */
  axis: Axis;
  upright?: boolean;
  /** Where on the axis it begins and ends: as far apart as the score, or as it is on its way. */
  from?: number;
  to: number;
}

export function EndToEnd({ axis, upright = false, from = 0, to }: Props) {
  const read = useRead();
  const b2 = read('b2');
  const rest = restOf({ z2: read('z2'), b2 });
  const [begins, middle, ends] = [from, from + rest, to].map((at) => place(axis, at)) as [number, number, number];
  const stretch = (a: number, b: number) =>
    `${upright ? 'top' : 'left'}:${Math.min(a, b)}%;${upright ? 'height' : 'width'}:${Math.abs(a - b)}%`;
  const back = rest < 0 ? b2 > 0 : b2 < 0;
  return (
    <div class={upright ? 'end-to-end upright' : 'end-to-end'} aria-hidden="true">
      <i class="rest" style={stretch(begins, middle)} data-beyond={sideOf(axis, from + rest) || undefined} />
      <i
        class={`bias${b2 < 0 ? ' negative' : ''}${back ? ' back' : ''}`}
        style={stretch(middle, ends)}
        data-points="b2"
        data-beyond={sideOf(axis, from + rest + b2) || undefined}
      />
    </div>
  );
}
