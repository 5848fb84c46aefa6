/** A question with answers to choose from: a wrong one is told why, and another may be tried. */
import { useState } from 'preact/hooks';
import type { Card } from '../exercise/answered';
import { HelpButton, Hints } from '../exercise/Help';
import { Words } from '../exercise/Words';
import type { Problem } from './drawn';

interface Props {
  id: string;
  choices: readonly string[];
  card: Card;
  /** Fetches the problem; rejects when there is no connection. */
  load: () => Promise<Problem>;
}

export function Choices({ id, choices, card, load }: Props) {
  const { root, answered, answer, again, focusNext } = card;
  const [said, setSaid] = useState<{ at: number; kind: 'right' | 'slip' | ''; says: string }>();
  const [hints, setHints] = useState<readonly string[]>([]);

  async function fetched(use: (problem: Problem) => void): Promise<void> {
    try {
      use(await load());
    } catch {
      setSaid({ at: -1, kind: '', says: 'The answer could not be fetched. Try again when you are online.' });
    }
  }
  const choose = (at: number) =>
    answered ||
    fetched(({ right, says }) => {
      setSaid({ at, kind: at === right ? 'right' : 'slip', says: at === right ? 'Right.' : (says?.[at] ?? 'Not so.') });
      if (at === right) answer({ said: choices[at] ?? '', right: true });
    });
  const hint = () =>
    fetched((problem) => {
      focusNext('.buttons .text-button');
      setHints(problem.hints.slice(0, hints.length + 1));
    });
  const show = () =>
    fetched(({ right = -1 }) => {
      focusNext('.buttons .text-button');
      setSaid({ at: right, kind: '', says: '' });
      answer({ said: '' });
    });
  const restart = () => {
    setSaid(undefined);
    setHints([]);
    focusNext('button');
    again();
  };
  return (
    <div ref={root} class="exercise-controls answers">
      {choices.map((choice, at) => (
        <button
          key={choice}
          type="button"
          class="button"
          aria-pressed={said?.at === at}
          aria-disabled={answered !== undefined && said?.at !== at}
          aria-describedby={`says-${id}`}
          onClick={() => choose(at)}
        >
          <Words>{choice}</Words>
        </button>
      ))}
      <p id={`says-${id}`} class={`feedback ${said?.kind ?? ''}`} role="status">
        {said && <Words>{said.says}</Words>}
      </p>
      <p class="buttons">
        {answered ? (
          <button key="again" type="button" class="text-button" onClick={restart}>
            Start again
          </button>
        ) : (
          <HelpButton given={hints.length} hint={hint} show={show} />
        )}
      </p>
      <Hints texts={hints} />
    </div>
  );
}
