/** From the ring on the plot to the lens beside it: both show the same round piece. */
import { place, sideOf } from '../../controls/plot/axis';
import { type Axes, PLOT } from './frame';
import { cone, LENS } from './lens';

/** The field in drawing units, and where plot and lens begin in it; the sheet has the same places. */
export const FIELD = { width: 1128, height: 465, plot: { x: 54, y: 31 }, lens: { x: 800, y: 214 } } as const;

export function Cone({ axes: { x, y }, value, loss, times }: { axes: Axes; value: number; loss: number; times: number }) {
  if (sideOf(y, loss) !== 0) return null;
  const ring = LENS.r / times;
  const from = [FIELD.plot.x + place(x, value), FIELD.plot.y + place(y, loss)] as const;
  return (
    <svg class="slope-cone" viewBox={`0 0 ${FIELD.width} ${FIELD.height}`} preserveAspectRatio="none" aria-hidden="true">
      {/* At h = 1 the ring is as large as the lens, and more than the plot. */}
      <clipPath id="slope-cone-room">
        <rect {...PLOT_AT} />
        <path d={ROOM} />
      </clipPath>
      <path d={cone(from, ring, [FIELD.lens.x, FIELD.lens.y], LENS.r)} clip-path="url(#slope-cone-room)" />
    </svg>
  );
}

const PLOT_AT = { ...FIELD.plot, ...PLOT };
const [right, bottom] = [FIELD.plot.x + PLOT.width, FIELD.plot.y + PLOT.height];
const ROOM = `M${right} ${FIELD.plot.y}L${FIELD.lens.x} ${FIELD.lens.y - LENS.r}V${FIELD.lens.y + LENS.r}L${right} ${bottom}Z`;
