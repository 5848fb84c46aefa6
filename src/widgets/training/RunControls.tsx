/** The deck's transport, with runs to a step, and how far a long one has come. */
import { Transport } from '../../controls/transport/Transport';
import { deck, play } from '../../state/training/deck';
import { LAST_STEP } from '../../state/training/position';
import type { DeckView } from './useDeck';

const RUNS = [100, 500, 10_000];

export function RunTransport({ position: { t }, busy, playing, goal }: DeckView) {
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
      <span class="toolbar runs" role="group" aria-label="Run to a step">
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
      {goal !== undefined && <progress class="run-progress" max={goal} value={t} aria-label={`On the way to step ${goal}`} />}
    </Transport>
  );
}
