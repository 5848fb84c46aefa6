/** One start of the hundred, in words, and a button that opens it in the deck: step 0 on set B, one step of undo. */
import type { Ground, Outcome } from '../../model/training';
import { deck } from '../../state/training/deck';
import { FIRST_POSITION, sameRun } from '../../state/training/position';
import { useDeck } from '../training/useDeck';
import { wordsOf } from './words';

interface Props {
  outcome: Outcome | undefined;
  /** Which it is, from 0. */
  n: number | undefined;
  ground: Ground;
}

export function Chosen({ outcome, n = 0, ground }: Props) {
  const { position } = useDeck();
  const there = outcome && ({ ...FIRST_POSITION, start: outcome.start, set: 'B', eta: ground.eta, t: 0 } as const);
  return (
    <div class="starts-chosen">
      <p>{outcome ? wordsOf(outcome, n, ground) : 'Press a mark that is filled or hollow, and its start can be opened.'}</p>
      {there && (
        <span class="toolbar">
          <button
            type="button"
            aria-pressed={sameRun(position, there) && position.t === 0}
            onClick={() => {
              const { own: _, ...next } = there;
              deck.visit(next);
            }}
          >
            Open start {n + 1} in the deck
          </button>
        </span>
      )}
    </div>
  );
}
