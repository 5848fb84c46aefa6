/** The deck's transport, with runs to a step, and the slider over every step. */
import { Slider } from '../../controls/Slider';
import { Transport } from '../../controls/transport/Transport';
import { beginGesture, endGesture } from '../../state/store';
import { deck, play } from '../../state/training/deck';
import { LAST_STEP } from '../../state/training/position';
import type { DeckView } from './useDeck';

const RUNS = [100, 500, 10_000];

export function StepSlider({ position: { t }, reach }: DeckView) {
  return (
    <Slider
      scale={{ min: 0, max: reach, step: 1 }}
      value={t}
      text={`step ${t} of ${reach}`}
      name="Step"
      colour="loss"
      onBegin={() => beginGesture()}
      onEnd={endGesture}
      onValue={deck.moveTo}
    />
  );
}

export function RunTransport({ position: { t }, busy, playing }: DeckView) {
  return (
    <Transport
      name="Training"
      back={t === 0 ? undefined : () => deck.moveTo(t - 1)}
      step={t >= LAST_STEP ? undefined : () => deck.moveTo(t + 1)}
      playing={playing}
      working={busy}
      play={play}
      pause={deck.stop}
    >
      <span class="toolbar" role="group" aria-label="Run to a step">
        to{' '}
        {RUNS.map((end) => (
          <button
            key={end}
            type="button"
            aria-disabled={t === end}
            aria-label={`Run to step ${end}`}
            onClick={() => deck.moveTo(end)}
          >
            {end}
          </button>
        ))}
      </span>
    </Transport>
  );
}
