/** Fields for numbers worked out by hand. Checking names the slip, not only the error. */
import { useState } from 'preact/hooks';
import { check, type Verdict } from '../../exercises/check';
import { loadExercise } from '../../exercises/load';
import type { WorkItOut as Work } from '../../exercises/types';
import { formatNumber } from '../../live-math/number';
import { moment } from '../../state/store';
import { useAnswered } from './answered';
import { Words } from './Words';

const sentence = (verdict: Verdict): string => (verdict.kind === 'slip' ? verdict.says.join(' Or: ') : verdict.says);

export default function WorkItOut({ id, labels }: { id: string; labels: readonly string[] }) {
  const { root, answered, answer, again } = useAnswered(id);
  const [typed, setTyped] = useState<readonly string[]>(labels.map(() => ''));
  const [verdicts, setVerdicts] = useState<readonly (Verdict | undefined)[]>([]);
  const [trouble, setTrouble] = useState('');

  async function withExercise(use: (exercise: Work) => void): Promise<void> {
    try {
      use(await loadExercise<Work>(id));
      setTrouble('');
    } catch {
      setTrouble('The check could not be fetched. Try again when you are online.');
    }
  }
  const checkAll = () =>
    withExercise(({ fields }) => {
      const found = fields.map((field, at) => check(typed[at] ?? '', field, moment.peek()));
      setVerdicts(found);
      if (found.every(({ kind }) => kind === 'right')) answer({ said: typed.join(', '), right: true });
    });
  const show = () =>
    withExercise(({ fields }) => {
      setTyped(fields.map((field) => formatNumber(field.answer(moment.peek()))));
      setVerdicts([]);
      answer({ said: '' });
    });
  const type = (at: number, text: string) => {
    setTyped(typed.map((old, i) => (i === at ? text : old)));
    setVerdicts(verdicts.map((old, i) => (i === at ? undefined : old)));
  };

  return (
    <div ref={root} class="exercise-controls">
      <div class="answers">
        {labels.map((label, at) => (
          <label key={label} class={`answer-field ${verdicts[at]?.kind ?? ''}`}>
            <span>{label} =</span>
            <input
              type="text"
              inputMode="decimal"
              autocomplete="off"
              spellcheck={false}
              size={7}
              value={typed[at]}
              aria-invalid={verdicts[at] && verdicts[at]?.kind !== 'right' ? 'true' : undefined}
              onInput={({ currentTarget }) => type(at, currentTarget.value)}
              onKeyDown={({ key }) => key === 'Enter' && checkAll()}
            />
          </label>
        ))}
        <button type="button" class="choice" onClick={checkAll}>
          Check
        </button>
        {answered ? (
          <button
            type="button"
            class="link"
            onClick={() => {
              setTyped(labels.map(() => ''));
              setVerdicts([]);
              again();
            }}
          >
            Start again
          </button>
        ) : (
          <button type="button" class="link" onClick={show}>
            Show the answer
          </button>
        )}
      </div>
      <div class="feedback" role="status">
        {verdicts.map(
          (verdict, at) =>
            verdict && (
              <p key={labels[at]} class={verdict.kind}>
                {labels.length > 1 && `${labels[at]}: `}
                <Words>{sentence(verdict)}</Words>
              </p>
            ),
        )}
        {trouble && <p>{trouble}</p>}
      </div>
    </div>
  );
}
