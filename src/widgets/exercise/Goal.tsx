/** A state to bring the network into, checked as the reader moves things; sometimes the right answer is that it can't be done. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Goal as Exercise } from '../../exercises/types';
import { momentOf } from '../../quantities';
import { moment, network, openedWith, setNetwork } from '../../state/store';
import { useAnswered, useExercise } from './answered';
import { Words } from './Words';

const IMPOSSIBLE = 'it cannot be done';

export default function Goal({ id }: { id: string }) {
  const { root, answered, answer, again } = useAnswered(id);
  const exercise = useExercise<Exercise>(id, true);
  const [reply, setReply] = useState<'right' | 'wrong' | 'try'>();
  /** Whether the reader has been anywhere else since the page opened: a page that opens at the goal is not solved by that. */
  const away = useRef<boolean>();
  const tried = useRef(false);
  const now = moment.value;
  const reached = exercise?.reached(now) ?? false;
  const possible = exercise?.possible(now) ?? true;
  if (exercise) away.current ??= !exercise.reached(momentOf(openedWith()));
  if (exercise && !reached) away.current = true;
  if (network.peek() !== openedWith()) tried.current = true;
  const earned = reached && (away.current === true || answered !== undefined);

  useEffect(() => {
    if (earned && !answered?.right && answered?.said !== '') answer({ said: 'done', right: true });
  }, [earned, answered]);
  // A reply holds for the numbers that it was given for.
  useEffect(() => setReply(undefined), [reached, possible]);

  const claim = () => {
    if (reached) return;
    if (exercise?.tryFirst && !tried.current) return setReply('try');
    setReply(possible ? 'wrong' : 'right');
    if (!possible) answer({ said: IMPOSSIBLE, right: true });
  };
  const show = () => {
    const solution = exercise?.solution?.(moment.peek());
    answer({ said: '' });
    if (solution) setNetwork(solution);
    else setReply(possible ? undefined : 'right');
  };
  const restart = () => {
    setReply(undefined);
    away.current = !reached;
    again();
  };

  const state = (): [string, string?] => {
    if (reply === 'wrong') return ['It can be done from here. Keep looking.', 'wrong'];
    if (reply === 'try') return ['Perhaps. Try a few first.', 'wrong'];
    if (earned) return answered?.said === '' ? ['Like this.'] : ['There you are.', 'right'];
    if (reached) return ['It is so already. Move away, and bring it back yourself.'];
    if (reply === 'right') return ['Right: it cannot be done.', 'right'];
    if (answered?.said === IMPOSSIBLE)
      return possible ? ['With the numbers as they are now, it can be done.'] : ['You found that it cannot be done.', 'right'];
    if (answered) return [answered.right ? 'Done before; not so at the moment.' : 'Shown before; not so at the moment.'];
    return ['Not yet.'];
  };
  const [words, verdict] = state();
  const status = exercise?.status?.(now);

  return (
    <div ref={root} class="exercise-controls">
      <p class="goal-state">
        <b class={verdict ?? 'plain'} role="status">
          {words}
        </b>{' '}
        {status && <Words>{status}</Words>}
      </p>
      <div class="choices">
        <button type="button" class="choice" disabled={!exercise} onClick={claim}>
          It cannot be done
        </button>
        <button type="button" class="link" disabled={!exercise} onClick={answered ? restart : show}>
          {answered ? 'Start again' : 'Show me'}
        </button>
      </div>
    </div>
  );
}
