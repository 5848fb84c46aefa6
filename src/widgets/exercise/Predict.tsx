/** A question before its answer is on the page: choose or type, then see the answer and the gap. Always skippable. */
import { useState } from 'preact/hooks';
import { readAnswer } from '../../exercises/check';
import { loadExercise } from '../../exercises/load';
import type { Prediction } from '../../exercises/types';
import { formatNumber } from '../../live-math/number';
import { moment } from '../../state/store';
import { useAnswered } from './answered';
import { Words } from './Words';

interface Props {
  id: string;
  choices?: readonly string[];
}

export default function Predict({ id, choices }: Props) {
  const { root, answered, answer, again } = useAnswered(id);
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState('');

  async function take(said: string, right: (exercise: Prediction) => boolean | undefined): Promise<void> {
    try {
      const was = right(await loadExercise<Prediction>(id));
      answer({ said, ...(was !== undefined && { right: was }) });
    } catch {
      setTrouble('The answer could not be fetched. Try again when you are online.');
    }
  }
  const choose = (at: number) => {
    take((choices as readonly string[])[at] as string, ({ answer: of }) => {
      const right = of(moment.peek());
      return right === undefined ? undefined : right === at;
    });
  };
  const submit = () => {
    const { value } = readAnswer(typed);
    if (Number.isNaN(value)) setTrouble(typed.trim() === '' ? 'Type a number, or skip.' : `“${typed.trim()}” is no number.`);
    else
      take('', () => undefined).then(async () => {
        const right = (await loadExercise<Prediction>(id)).answer(moment.peek()) as number;
        const [guess, truth, gap] = [value, right, Math.abs(value - right)].map(formatNumber) as [string, string, string];
        const exact = guess === truth;
        answer({
          said: exact ? `${guess}` : `${guess}; it is ${truth}, so you were ${gap} too ${value > right ? 'high' : 'low'}`,
          right: exact,
        });
      });
  };

  return (
    <div ref={root} class="exercise-controls">
      {answered ? (
        <p class="said" role="status">
          {answered.said && (
            <>
              You said <Words>{answered.said}</Words>.{' '}
              {answered.right !== undefined && (
                <b class={answered.right ? 'right' : 'wrong'}>{answered.right ? 'Right.' : 'Not so.'}</b>
              )}{' '}
            </>
          )}
          <button type="button" class="link" onClick={again}>
            Ask me again
          </button>
        </p>
      ) : (
        <div class="choices">
          {choices ? (
            choices.map((choice, at) => (
              <button key={choice} type="button" class="choice" onClick={() => choose(at)}>
                {choice}
              </button>
            ))
          ) : (
            <>
              <input
                type="text"
                inputMode="decimal"
                autocomplete="off"
                size={7}
                aria-label="Your guess"
                value={typed}
                onInput={({ currentTarget }) => setTyped(currentTarget.value)}
                onKeyDown={({ key }) => key === 'Enter' && submit()}
              />
              <button type="button" class="choice" onClick={submit}>
                Guess
              </button>
            </>
          )}
          <button type="button" class="link" onClick={() => answer({ said: '' })}>
            Skip
          </button>
        </div>
      )}
      {trouble && !answered && (
        <p class="said" role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
}
