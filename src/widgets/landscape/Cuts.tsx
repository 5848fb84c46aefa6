/** Beside the map: its ground cut along the line across and along the line up, with the slope at the ball. */
import { useRef } from 'preact/hooks';
import { useTravels } from '../../controls/motion/use-travel';
import { place } from '../../controls/plot/axis';
import { pathThrough, straightLine } from '../../controls/plot/curves';
import { Plot } from '../../controls/plot/Plot';
import { useFitted } from '../../controls/plot/use-fitted';
import { ShownText } from '../../controls/Shown';
import { textOf } from '../../controls/text-of';
import { useNetwork, useRead } from '../../controls/use-read';
import { quantity, withNumber } from '../../quantities';
import { AXES, type AxisOf, type Cut, cutFrame, cutOf, heightsOf } from './cuts';
import type { Square } from './frame';
import { Mark } from './Mark';
import { idOf, slopeId, symbolOf } from './names';
import type { Place, Plane } from './plane';
import { Under } from './Under';

interface Props {
  plane: Plane;
  square: Square;
  /** The questions of the page that ask for a slope. */
  questions: readonly string[];
}

/** As the ball rolls on the map. */
const ROLL_MS = 450;

export function Cuts({ plane, square, questions }: Props) {
  const network = useNetwork();
  const read = useRead();
  const stage = useRef<HTMLDivElement>(null);
  const now: Place = [read(idOf(plane.across)), read(idOf(plane.up))];
  const heights = useFitted(
    () => heightsOf(AXES.map((axis) => cutOf(network, plane, square, axis))),
    `${plane.across} ${plane.up}`,
  );
  const [p, q, left, bottom, side, low, high] = useTravels(
    [...now, square.left, square.bottom, square.side, heights.low, heights.high],
    stage,
    ROLL_MS,
  ) as [number, number, number, number, number, number, number];
  const moving = withNumber(withNumber(network, idOf(plane.across), p), idOf(plane.up), q);
  return (
    <div ref={stage} class="land-cuts">
      <p class="land-head">
        <b>Along each line, from the side</b>
      </p>
      <Under questions={questions} tag="div">
        {AXES.map((axis) => (
          <Side
            key={axis}
            axis={axis}
            n={plane[axis]}
            cut={cutOf(moving, plane, { left, bottom, side }, axis)}
            heights={{ low, high }}
          />
        ))}
      </Under>
    </div>
  );
}

interface SideProps {
  axis: AxisOf;
  n: number;
  cut: Cut;
  heights: { low: number; high: number };
}

function Side({ axis, n, cut: { id, value, stretch, points, loss, slope }, heights }: SideProps) {
  const read = useRead();
  const slopeName = slopeId(n);
  const frame = cutFrame(stretch, heights);
  const x = place(frame.x, value);
  const beside = frame.box.right + 10;
  const { role } = quantity(id);
  const label = `The loss along the line ${axis}, as only ${symbolOf(n)} moves, with the tangent at the ball. Its slope: ${textOf(slopeName, read)}`;
  return (
    <div class="land-cut">
      <Plot frame={frame} label={label}>
        <path class="straight" d={straightLine(frame, [value, loss], slope)} />
        <path class={`cut role-${role}`} d={pathThrough(frame, points)} />
        <Mark class="ball" frame={frame} x={x} value={loss} />
        <text class={`name role-${role}`} x={beside} y={frame.box.top + 30}>
          only {symbolOf(n)}
        </text>
        <text class="tick" x={beside} y={frame.box.top + 52}>
          slope
        </text>
        <ShownText id={slopeName} x={beside} y={frame.box.top + 68} anchor="start" room={8} />
      </Plot>
    </div>
  );
}
