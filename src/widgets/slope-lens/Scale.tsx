/** h, from 1 to a thousandth, and what the lens has shown at four of its stops. */
import { useMemo } from 'preact/hooks';
import { StopTrack } from '../../controls/stops/StopTrack';
import { useNetwork, useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { at } from '../../model';
import { Covered } from './Covered';
import { type Axes, curveNear } from './frame';
import { timesText } from './Glass';
import { LENS, lensOf, pathOf } from './lens';
import { rungOf, STEPS } from './rungs';
import type { Distance } from './use-distance';

/** The stops that have a small lens: each shows ten times as large as the one before it. */
const SMALL = [0, 2, 4, 6];
const SAMPLES = 16;

interface Props {
  id: string;
  axes: Axes;
  distance: Distance;
  /** As in Covered. */
  asked: string | undefined;
  cover: '' | undefined;
}

export function Scale({ id, axes, distance, asked, cover }: Props) {
  const { stops, h, visited } = distance;
  return (
    <div class="slope-scale">
      <i class="scale-name" aria-hidden="true">
        h
      </i>
      <div class="scale-track">
        <StopTrack
          name="h, how far each of the two points is from the number"
          text={formatNumber(h)}
          last={STEPS.length - 1}
          stops={stops}
        />
        <ol class="scale-stops" aria-hidden="true">
          {STEPS.map((step, k) => (
            <li key={step} aria-current={k === stops.stop ? 'step' : undefined}>
              <span data-quoted="">{formatNumber(step)}</span>
            </li>
          ))}
        </ol>
        <Covered asked={asked} cover={cover} class="small-lenses">
          {SMALL.map((k) => (
            <button
              key={k}
              type="button"
              tabIndex={-1}
              aria-hidden="true"
              class={visited.includes(k) ? '' : 'unseen'}
              aria-current={k === stops.stop ? 'step' : undefined}
              style={`--k:${k / (STEPS.length - 1)}`}
              onClick={() => stops.go(k)}
            >
              <svg viewBox={`${-LENS.r - 4} ${-LENS.r - 4} ${2 * LENS.r + 8} ${2 * LENS.r + 8}`} aria-hidden="true">
                <circle class="small-glass" r={LENS.r} />
                {visited.includes(k) && <Small id={id} axes={axes} h={at(STEPS, k)} />}
              </svg>
              <span>{timesText(at(STEPS, k))}</span>
            </button>
          ))}
        </Covered>
      </div>
    </div>
  );
}

/** What the lens shows at a distance, small. */
function Small({ id, axes, h }: { id: string; axes: Axes; h: number }) {
  const network = useNetwork();
  const read = useRead();
  const L = read('L');
  const perLoss = axes.y.perUnit;
  const drawn = useMemo(() => {
    const { plus, minus, slope } = rungOf(network, id, h);
    const lens = lensOf(axes, { h, L, plus, minus });
    const seen = curveNear(network, id, -lens.reach, lens.reach, SAMPLES).map(([move, loss]) => lens.at(move, loss));
    return {
      curve: pathOf(seen),
      secant: lens.line([0, (plus + minus) / 2], slope),
      ends: [lens.at(-h, minus), lens.at(h, plus)],
    };
  }, [network, id, h, perLoss]);
  return (
    <g clip-path="url(#slope-glass)">
      <path class="curve" d={drawn.curve} />
      <path class="secant" d={drawn.secant} />
      {drawn.ends.map(([x, y], n) => (
        <g key={n}>
          <path class="small-end" d={`M${x} ${y}h0`} />
          <path class="hole" d={`M${x} ${y}h0`} />
        </g>
      ))}
    </g>
  );
}
