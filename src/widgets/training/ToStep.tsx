/** A button in the text that opens a step of the run from the post's numbers: set A, full batch, η as the post's reader begins. */
import type { ComponentChildren } from 'preact';
import { deck } from '../../state/training/deck';
import { FIRST_POSITION, sameRun } from '../../state/training/position';
import { useDeck } from './useDeck';

export default function ToStep({ t, children }: { t: number; children?: ComponentChildren }) {
  const { position } = useDeck();
  const there = position.t === t && sameRun(position, FIRST_POSITION);
  const { own: _, ...first } = FIRST_POSITION;
  return (
    <button type="button" class="button to-step" aria-pressed={there} onClick={() => deck.visit({ ...first, t })}>
      {children}
    </button>
  );
}
