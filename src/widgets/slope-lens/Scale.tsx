/** h, from 1 to a thousandth, and what the lens has shown at four of its stops. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
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
  const small = useRef<HTMLDivElement>(null);
  const latest = useRef(stops);
  latest.current = stops;
  // For hands; keys and voices have the scale itself.
  useLayoutEffect(() => {
    const go = ({ target }: Event) => {
      const stop = (target as Element).closest('[data-stop]')?.getAttribute('data-stop');
      if (stop) latest.current.go(Number(stop));
    };
    const element = small.current;
    element?.addEventListener('click', go);
    return () => element?.removeEventListener('click', go);
  }, []);
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
          <div ref={small} aria-hidden="true">
            {SMALL.map((k) => (
              <span
                key={k}
                class={visited.includes(k) ? 'small' : 'small unseen'}
                aria-current={k === stops.stop ? 'step' : undefined}
                data-stop={k}
                style={`--k:${k / (STEPS.length - 1)}`}
              >
                <svg viewBox={`${-LENS.r - 4} ${-LENS.r - 4} ${2 * LENS.r + 8} ${2 * LENS.r + 8}`} aria-hidden="true">
                  <circle class="small-glass" r={LENS.r} />
                  <Small id={id} axes={axes} h={at(STEPS, k)} />
                </svg>
                <span>{timesText(at(STEPS, k))}</span>
              </span>
            ))}
          </div>
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
    <g class="small-seen" clip-path="url(#slope-glass)">
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
