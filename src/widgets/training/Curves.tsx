/** Loss and right answers over the steps of the run; what lies ahead of the reader's step is pale. */
import { useMemo } from 'preact/hooks';
import { type Frame, Plot, place } from '../../controls/plot/Plot';
import { formatNumber } from '../../live-math';
import type { Trail } from '../../model/training';
import { frame, path, samples } from './frame';
import type { DeckView } from './useDeck';

const LOSS = { width: 400, height: 196, left: 42, bottom: 10, top: 24 };
const RIGHT = { width: 400, height: 100, left: 42, bottom: 34, top: 22 };

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
  const drawn = useMemo(() => {
    const steps = samples(Math.min(last, reach));
    const loss = frame(LOSS, [0, reach], [0, highest(trail, steps)], { xTicks: 0, yLabel: 'mean loss' });
    const right = frame(RIGHT, [0, reach], [0, examples.length], { yTicks: 2, yLabel: 'right', xLabel: 'step' });
    const ends = {
      ...right.y,
      max: examples.length,
      ticks: [0, examples.length].map((at) => ({ at: right.y.at0 + at * right.y.perUnit, label: String(at) })),
    };
    return {
      loss,
      right: { ...right, y: ends },
      lossPath: path(steps, loss.x, loss.y, trail.loss),
      rightPath: path(steps, right.x, right.y, trail.correct),
    };
  }, [trail, last, reach, examples]);
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
