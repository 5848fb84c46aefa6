/** The fields of an exercise, its checks, its hints and its answer, whoever keeps them. Checking names the slip, not only the error. */
import { Fragment } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Verdict } from '../../exercises/check';
import type { WorkItOut as Work } from '../../exercises/types';
import { formatNumber } from '../../live-math';
import { type Moment, POST_MOMENT } from '../../quantities';
import { moment } from '../../state/store';
import type { Card } from './answered';
import { HelpButton, Hints } from './Help';
import { Words } from './Words';

/** The numbers that an exercise is about: the reader's, or the post's. */
const momentFor = ({ numbers }: Work, mine: Moment): Moment => (numbers === 'post' ? POST_MOMENT : mine);
const answersAt = ({ fields }: Work, at: Moment): string[] => fields.map(({ answer }) => formatNumber(answer(at)));

/** What was checked, or asked for: the exercise, the right answers of that moment, and what was said to each field. */
interface Standing {
  work: Work;
  answers: readonly string[];
  /** Undefined where the reader asked to be shown the answers. */
  verdicts?: readonly (Verdict | undefined)[];
}

interface Props {
  /** Tells its elements from those of others on the page. */
  id: string;
  labels: readonly string[];
  /** Two hints are to be had before the answer is. */
  hinted: boolean;
  card: Card;
  /** Fetches the exercise; rejects when there is no connection. */
  load: () => Promise<Work>;
  /** Whether one may go on without it: where something waits for the answer. */
  skippable?: boolean;
}

export function Answers({ id, labels, hinted, card, load, skippable = false }: Props) {
  const { root, answered, answer, again, focusNext, takeFocus } = card;
  // The card may be another component's, which is not drawn again with what is here.
  useLayoutEffect(takeFocus);
  const [typed, setTyped] = useState<readonly string[]>(labels.map(() => ''));
  const [standing, setStanding] = useState<Standing>();
  const [trouble, setTrouble] = useState('');
  const [hints, setHints] = useState<readonly string[]>([]);

  const answers = standing && answersAt(standing.work, momentFor(standing.work, moment.value));
  const shown = standing && !standing.verdicts ? answers : undefined;
  const moved = standing?.verdicts !== undefined && answers?.join() !== standing.answers.join();
  const verdicts = moved ? [] : (standing?.verdicts ?? []);

  async function fetched(use: (work: Work) => Promise<void> | void): Promise<void> {
    try {
      await use(await load());
      setTrouble('');
    } catch {
      setTrouble('The check could not be fetched. Try again when you are online.');
    }
  }
  const checkAll = () =>
    fetched(async (work) => {
      const { check } = await import('../../exercises/check');
      const now = momentFor(work, moment.peek());
      const found = work.fields.map((field, at) => check((shown ?? typed)[at] ?? '', field, now));
      if (shown) return;
      setStanding({ work, answers: answersAt(work, now), verdicts: found });
      if (found.every(({ kind }) => kind === 'right')) answer({ said: typed.join(', '), right: true });
    });
  const show = () =>
    fetched((work) => {
      setStanding({ work, answers: answersAt(work, momentFor(work, moment.peek())) });
      focusNext('.buttons .text-button');
      answer({ said: '' });
    });
  const hint = () =>
    fetched((work) => {
      // The last hint takes its button along.
      focusNext('.buttons .text-button');
      setHints(work.hints?.(momentFor(work, moment.peek())).slice(0, hints.length + 1) ?? []);
    });
  // From what is there at that moment: several fields may be filled at once.
  const type = (at: number, text: string) => {
    setTyped((old) => (shown ?? old).map((other, i) => (i === at ? text : other)));
    setStanding((old) => old?.verdicts && { ...old, verdicts: old.verdicts.map((other, i) => (i === at ? undefined : other)) });
  };
  const restart = () => {
    setTyped(labels.map(() => ''));
    setStanding(undefined);
    setHints([]);
    focusNext('input');
    again();
  };
  const several = labels.length > 1;
  const remark =
    trouble ||
    (moved && 'The numbers have changed since then: check again.') ||
    (shown && standing?.work.numbers !== 'post' && 'This follows the numbers on the page.') ||
    (answered?.said && !standing && <Words>{`Solved before, with ${answered.said}.`}</Words>);

  return (
    <div ref={root} class={`exercise-controls answers${several ? ' many' : ''}`}>
      {labels.map((label, at) => {
        const verdict = verdicts[at];
        const saysId = `says-${id}-${at}`.replace('/', '-');
        return (
          <Fragment key={label}>
            <label class={`answer-field ${verdict?.kind ?? ''}`}>
              <span>
                <Words>{`${label} =`}</Words>
              </span>
              <input
                type="text"
                autocomplete="off"
                spellcheck={false}
                maxLength={24}
                value={shown?.[at] ?? typed[at]}
                aria-invalid={verdict && verdict.kind !== 'right' ? 'true' : undefined}
                aria-describedby={saysId}
                onInput={({ currentTarget }) => type(at, currentTarget.value)}
                onKeyDown={({ key }) => key === 'Enter' && checkAll()}
              />
            </label>
            <p id={saysId} class={`feedback ${verdict?.kind ?? ''}`} role="status">
              {verdict ? <Words>{verdict.says}</Words> : !several && remark}
            </p>
          </Fragment>
        );
      })}
      <p class="buttons">
        <button type="button" class="button" onClick={checkAll}>
          Check
        </button>{' '}
        {answered ? (
          <button key="again" type="button" class="text-button" onClick={restart}>
            Start again
          </button>
        ) : (
          <HelpButton given={hinted ? hints.length : undefined} hint={hint} show={show} />
        )}{' '}
        {skippable && !answered && (
          <button key="skip" type="button" class="text-button" onClick={() => answer({ said: '' })}>
            Skip
          </button>
        )}
      </p>
      {hinted && <Hints texts={hints} />}
      {several && (
        <p class="remark" role="status">
          {remark}
        </p>
      )}
    </div>
  );
}
