/** The sentence beneath a landscape without a step: how the loss slopes along each of the two lines, and which way it falls. */
import { Shown } from '../../controls/Shown';
import { slopeId, symbolOf } from './names';
import type { Plane } from './plane';

interface Props {
  plane: Plane;
  /** At the two of the plane. */
  slopes: readonly [across: number, up: number];
  /** At the ball a gate opens or shuts that the two have to do with. */
  bends: boolean;
  /** A slope of the two answers an open question. */
  veiled: boolean;
  /** The open question that asks which way. */
  veilOf?: string | undefined;
}

export function SlopesSay({ plane, slopes, bends, veiled, veilOf }: Props) {
  const [across, up] = [plane.across, plane.up].map(symbolOf) as [string, string];
  const [a, b] = slopes;
  return (
    <span data-veil-of={veilOf}>
      {a === 0 && b === 0 ? (
        <span data-covered={veiled ? '' : undefined}>
          The ground is level here: the slope is 0 at {across}, and 0 at {up}.
        </span>
      ) : (
        <>
          Here the loss slopes by <Shown id={slopeId(plane.across)} /> for each 1 across and by <Shown id={slopeId(plane.up)} />{' '}
          for each 1 up: <span data-covered={veiled ? '' : undefined}>{falls(across, up, a, b)}.</span>
        </>
      )}
      {bends && ' At a bend the page counts the shut gate as flat.'}
    </span>
  );
}

/** Which way of each the loss falls: against its slope. */
function falls(across: string, up: string, a: number, b: number): string {
  const way = (slope: number) => (slope < 0 ? 'rises' : 'sinks');
  if (a === 0) return `it falls as ${up} ${way(b)}, and is level across`;
  if (b === 0) return `it falls as ${across} ${way(a)}, and is level up and down`;
  return way(a) === way(b) ? `it falls as either of them ${way(a)}` : `it falls as ${across} ${way(a)}, and as ${up} ${way(b)}`;
}
