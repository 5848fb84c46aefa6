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
  /** Whether there is one to pick. */
  any: boolean;
  ground: Ground;
}

export function Chosen({ outcome, n = 0, any, ground }: Props) {
  const { position } = useDeck();
  const there = outcome && ({ ...FIRST_POSITION, start: outcome.start, set: 'B', eta: ground.eta, t: 0 } as const);
  return (
    <div class="starts-chosen">
      <p>{outcome ? wordsOf(outcome, n, ground) : any ? 'Press a mark, and its start is named here.' : ''}</p>
      <span class="toolbar">
        <button
          type="button"
          aria-disabled={!there}
          aria-pressed={there !== undefined && position.t === 0 && sameRun(position, there)}
          onClick={() => {
            if (!there) return;
            const { own: _, ...next } = there;
            deck.visit(next);
          }}
        >
          {there ? `Open start ${n + 1} in the deck` : 'Open it in the deck'}
        </button>
      </span>
    </div>
  );
}
