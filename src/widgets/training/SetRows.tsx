/** The images of the set, each with its label and what the network says to it now. */

import { Other } from '../../controls/other-state/Other';
import { Picture } from '../../controls/Picture';
import type { Example } from '../../model';
import { isRight } from '../../model/training';
import { network, setNetwork } from '../../state/store';
import { relabelImage, removeImage } from '../../state/training/own';
import type { DeckView } from './useDeck';

/** Letters of an answer beside its bar. */
const ROOM = 6;

const word = ({ y }: Example): string => (y === 1 ? 'car' : 'not');
const fullWord = ({ y }: Example): string => (y === 1 ? 'car' : 'not a car');

export const isInView = ({ x, y }: Example, now: DeckView['network']): boolean =>
  now.y === y && now.x.every((grey, j) => grey === x[j]);

export function SetRows({
  position: { set },
  examples,
  assessment,
  network: now,
  onChoose,
}: DeckView & { onChoose: (n: number) => void }) {
  const own = set === 'own';
  return (
    <ol class={own ? 'deck-set own' : 'deck-set'} aria-label="The images of the set">
      {examples.map((example, n) => {
        const { z2, a2 } = assessment.passes[n] as { z2: number; a2: number };
        const right = isRight(z2, example);
        return (
          <li key={n} data-wrong={right ? undefined : ''}>
            <button
              type="button"
              class="deck-row"
              aria-pressed={isInView(example, now)}
              onClick={() => {
                onChoose(n);
                setNetwork({ ...network.peek(), ...example });
              }}
            >
              <span class="visually-hidden">Image </span>
              <span class="deck-number">
                {n + 1}
                <span class="visually-hidden">: </span>
              </span>
              <Picture x={example.x} />
              <span class="deck-bar" style={`--share:${a2.toFixed(3)}`} />
              <Other id={`set[${n}].a2`} like="a2" value={a2} room={ROOM} />
              {!own && <span class="deck-label">{word(example)}</span>}
              <span class="visually-hidden">{right ? ', right' : ', wrong'}</span>
            </button>
            {own && (
              <>
                <button
                  type="button"
                  class="button deck-label"
                  aria-label={`Image ${n + 1} is ${fullWord(example)}: change its label`}
                  onClick={() => relabelImage(n)}
                >
                  {word(example)}
                </button>
                <button
                  type="button"
                  class="close"
                  aria-label={`Remove image ${n + 1}`}
                  aria-disabled={examples.length === 1}
                  onClick={() => removeImage(n)}
                >
                  ×
                </button>
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}
