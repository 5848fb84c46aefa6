/** A question before its answer is on the page: choose or type, then see the answer and the gap. Always skippable. */
import { useState } from 'preact/hooks';
import { loadExercise } from '../../exercises/load';
import type { Prediction } from '../../exercises/types';
import { formatNumber, noNumber, parseTyped, readNumber } from '../../live-math';
import type { Answered } from '../../state/progress';
import { moment } from '../../state/store';
import { useAnswered } from './answered';
import { Words } from './Words';

interface Props {
  id: string;
  choices?: readonly string[];
}

/** What is said of an answer: whether it was right, else what would have been, and by how much a number was off. */
function outcome({ said, right, truth, told }: Answered): string {
  if (right === undefined) return '';
  if (right) return 'Right.';
  if (told) return told;
  const gap = parseTyped(said) - parseTyped(truth ?? '');
  if (Number.isNaN(gap)) return truth ? `Not so: ${truth}.` : 'Not so.';
  return `It is ${truth}, so you were ${formatNumber(Math.abs(gap))} too ${gap > 0 ? 'high' : 'low'}.`;
}

export default function Predict({ id, choices }: Props) {
  const { root, answered, answer, again, focusNext } = useAnswered(id);
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState('');

  const settle = (next: Answered) => {
    setTrouble('');
    focusNext('.text-button');
    answer(next);
  };
  async function guess(judge: (exercise: Prediction) => Promise<Answered | undefined> | Answered): Promise<void> {
    try {
      const next = await judge(await loadExercise<Prediction>(id));
      if (next) settle(next);
    } catch {
      setTrouble('The answer could not be fetched. Try again when you are online.');
    }
  }
  const choose = (said: string, at: number) =>
    guess((exercise) => {
      const right = exercise.answer(moment.peek());
      if (right === undefined) return { said };
      if (right === at) return { said, right: true };
      const told = exercise.says?.[at];
      return { said, right: false, truth: choices?.[right] ?? '', ...(told && { told }) };
    });
  const submit = () =>
    guess(async (exercise) => {
      const { impossible, isNumber } = await import('../../exercises/check');
      const mine = readNumber(typed);
      if (Number.isNaN(mine.value)) {
        setTrouble(typed.trim() === '' ? 'Type a number, or skip.' : noNumber(typed));
        return undefined;
      }
      const cannot = exercise.limits && impossible(mine.value, exercise.limits);
      if (cannot) {
        setTrouble(cannot);
        return undefined;
      }
      const said = formatNumber(mine.value);
      const right = exercise.answer(moment.peek());
      if (right === undefined) return { said };
      return isNumber(mine, right) ? { said, right: true } : { said, right: false, truth: formatNumber(right) };
    });
  const askAgain = () => {
    setTyped('');
    focusNext('input, button');
    again();
  };

  return (
    <div ref={root} class="exercise-controls choices">
      <p id={`said-${id}`.replace('/', '-')} class={trouble ? 'said trouble' : 'said'} role="status">
        {answered?.said && (
          <>
            You said <Words>{answered.said}</Words>.{' '}
            {answered.right !== undefined && (
              <b class={answered.right ? 'right' : 'wrong'}>
                <Words>{outcome(answered)}</Words>
              </b>
            )}
          </>
        )}
        {trouble && !answered && <Words>{trouble}</Words>}
      </p>
      {answered ? (
        <button key="again" type="button" class="text-button" onClick={askAgain}>
          Ask me again
        </button>
      ) : choices ? (
        choices.map((choice, at) => (
          <button key={choice} type="button" class="button" onClick={() => choose(choice, at)}>
            <Words>{choice}</Words>
          </button>
        ))
      ) : (
        <>
          <input
            type="text"
            autocomplete="off"
            maxLength={24}
            aria-label="Your guess"
            aria-invalid={trouble ? 'true' : undefined}
            aria-describedby={`said-${id}`.replace('/', '-')}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            onKeyDown={({ key }) => key === 'Enter' && submit()}
          />
          <button type="button" class="button" onClick={submit}>
            Guess
          </button>
        </>
      )}
      {!answered && (
        <button key="skip" type="button" class="text-button" onClick={() => settle({ said: '' })}>
          Skip
        </button>
      )}
    </div>
  );
}
