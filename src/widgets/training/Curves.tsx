/** Loss and right answers over the steps that the reader has seen; of those, what lies ahead of the step is pale. */
import { useMemo, useRef } from 'preact/hooks';
import { type Frame, place } from '../../controls/plot/axis';
import { plotFrame } from '../../controls/plot/frame';
import { Plot } from '../../controls/plot/Plot';
import { formatNumber } from '../../live-math';
import type { Trail } from '../../model/training';
import { pathAlong, samples } from './along';
import type { DeckView } from './useDeck';

const LOSS = { width: 400, height: 196, margin: { left: 42, bottom: 10, top: 24, right: 12 }, nice: true };
const RIGHT = { width: 400, height: 100, margin: { left: 42, bottom: 34, top: 22, right: 12 }, nice: true };

/** The loss axis shows what training is about; a loss that runs away leaves it. */
const HIGHEST_SHARE = 2.5;
function highest(trail: Trail, steps: readonly number[]): number {
  const most = Math.max(trail.loss(0), Math.LN2) * HIGHEST_SHARE;
  return Math.min(
    most,
    steps.reduce((high, t) => Math.max(high, trail.loss(t)), 0.1),
  );
}

function Now({ of, t, value }: { of: Frame; t: number; value: number }) {
  const x = place(of.x, t);
  return (
    <>
      <rect
        class="ahead"
        x={x}
        y={of.box.top - 4}
        width={Math.max(0, of.box.right + 4 - x)}
        height={of.box.bottom - of.box.top + 3}
      />
      <line class="now" x1={x} x2={x} y1={of.box.top} y2={of.box.bottom} />
      <circle class="dot" cx={x} cy={place(of.y, value)} r="5" />
    </>
  );
}

export function Curves({ position: { t }, trail, last, reach, assessment, examples }: DeckView) {
  // The future is not drawn: only steps of this run that were on screen.
  const seen = useRef({ trail, t });
  if (seen.current.trail !== trail) seen.current = { trail, t };
  seen.current.t = Math.max(seen.current.t, t);
  const written = Math.min(seen.current.t, last);
  const drawn = useMemo(() => {
    const steps = samples(written);
    const x = [0, reach] as const;
    const loss = plotFrame({ ...LOSS, x, y: [0, highest(trail, steps)], xTicks: 0, yTicks: 4, yLabel: 'mean loss' });
    const all = examples.length;
    const right = plotFrame({ ...RIGHT, x, y: [0, all], xTicks: 5, yTicks: [0, all], xLabel: 'step', yLabel: 'right' });
    return {
      loss,
      right,
      lossPath: pathAlong(steps, loss, trail.loss),
      rightPath: pathAlong(steps, right, trail.correct),
    };
  }, [trail, written, reach, examples]);
  const { loss, correct } = assessment;
  return (
    <div class="deck-curves">
      <Plot frame={drawn.loss} label={`Mean loss over the steps; at step ${t} it is ${formatNumber(loss)}`}>
        <path class="curve" d={drawn.lossPath} />
        <Now of={drawn.loss} t={t} value={loss} />
      </Plot>
      <Plot frame={drawn.right} label={`Right answers over the steps; at step ${t}, ${correct} of ${examples.length}`}>
        <path class="curve" d={drawn.rightPath} />
        <Now of={drawn.right} t={t} value={correct} />
      </Plot>
    </div>
  );
}
