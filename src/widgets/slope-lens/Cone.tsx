/** From the ring on the plot to the lens beside it: both show the same round piece. */
import { place, sideOf } from '../../controls/plot/axis';
import { type Axes, PLOT } from './frame';
import { cone, LENS, seenOf } from './lens';

/** The field in drawing units, and where plot and lens begin in it; the sheet has the same places. */
export const FIELD = { width: 1128, height: 465, plot: { x: 54, y: 31 }, lens: { x: 800, y: 214 } } as const;
const PLOT_AT = { ...FIELD.plot, ...PLOT };

export function Cone({ axes: { x, y }, value, loss, times }: { axes: Axes; value: number; loss: number; times: number }) {
  if (sideOf(y, loss) !== 0) return null;
  const from = [FIELD.plot.x + place(x, value), FIELD.plot.y + place(y, loss)] as const;
  return (
    <svg class="slope-cone" viewBox={`0 0 ${FIELD.width} ${FIELD.height}`} preserveAspectRatio="none" aria-hidden="true">
      {/* At h = 1 the ring is as large as the lens, and more than the plot. */}
      <path d={cone(seenOf(from, LENS.r / times, PLOT_AT), [FIELD.lens.x, FIELD.lens.y], LENS.r)} />
    </svg>
  );
}
