/** The sentence beneath a landscape without a step: how the loss slopes along each of the two lines, and which way it falls. */
import { Shown } from '../../controls/Shown';
import { slopeId, symbolOf } from './names';
import type { Plane } from './plane';
import { Under } from './Under';

interface Props {
  plane: Plane;
  /** At the two of the plane. */
  slopes: readonly [across: number, up: number];
  /** At the ball a gate opens or shuts that the two have to do with. */
  bends: boolean;
  /** The questions of the page that ask for any of this. */
  questions: readonly string[];
}

export function SlopesSay({ plane, slopes, bends, questions }: Props) {
  const [across, up] = [plane.across, plane.up].map(symbolOf) as [string, string];
  const [a, b] = slopes;
  return (
    <Under questions={questions} tag="span">
      {a === 0 && b === 0 ? (
        <>
          The ground is level here: the slope is 0 at {across}, and 0 at {up}.
        </>
      ) : (
        <>
          Here the loss slopes by <Shown id={slopeId(plane.across)} /> for each 1 across and by <Shown id={slopeId(plane.up)} />{' '}
          for each 1 up: {falls(across, up, a, b)}.
        </>
      )}
      {bends && ' At a bend the page counts the shut gate as flat.'}
    </Under>
  );
}

/** Which way of each the loss falls: against its slope. */
function falls(across: string, up: string, a: number, b: number): string {
  const way = (slope: number) => (slope < 0 ? 'rises' : 'sinks');
  if (a === 0) return `it falls as ${up} ${way(b)}, and is level across`;
  if (b === 0) return `it falls as ${across} ${way(a)}, and is level up and down`;
  return way(a) === way(b) ? `it falls as either of them ${way(a)}` : `it falls as ${across} ${way(a)}, and as ${up} ${way(b)}`;
}
