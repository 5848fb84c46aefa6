/** A state to bring the network into, checked as the reader moves things; sometimes the right answer is that it can't be done. */
import { useEffect, useState } from 'preact/hooks';
import type { Goal as Exercise } from '../../exercises/types';
import { moment, setNetwork } from '../../state/store';
import { useAnswered, useExercise } from './answered';
import { Words } from './Words';

export default function Goal({ id }: { id: string }) {
  const { root, answered, answer, again } = useAnswered(id);
  const exercise = useExercise<Exercise>(id, true);
  const [claimed, setClaimed] = useState<boolean>();
  const reached = exercise?.reached(moment.value) ?? false;
  const possible = exercise?.possible(moment.value) ?? true;

  useEffect(() => {
    if (reached && !answered) answer({ said: 'done', right: true });
    if (reached) setClaimed(undefined);
  }, [reached, answered]);

  const claim = () => {
    setClaimed(!possible);
    if (!possible) answer({ said: 'it cannot be done', right: true });
  };
  const show = () => {
    const solution = exercise?.solution?.(moment.peek());
    if (solution) setNetwork(solution);
    else if (!possible) setClaimed(true);
    answer({ said: '' });
  };
  const status = exercise?.status?.(moment.value);

  return (
    <div ref={root} class="exercise-controls">
      <p class="goal-state" role="status">
        {reached ? (
          <b class="right">There you are.</b>
        ) : claimed === true ? (
          <b class="right">Right: it cannot be done.</b>
        ) : claimed === false ? (
          <b class="wrong">It can be done from here. Keep looking.</b>
        ) : answered ? (
          'Done before; not so at the moment.'
        ) : (
          'Not yet.'
        )}{' '}
        {status && <Words>{status}</Words>}
      </p>
      <div class="choices">
        <button type="button" class="choice" disabled={!exercise} onClick={claim}>
          It cannot be done
        </button>
        {answered ? (
          <button
            type="button"
            class="link"
            onClick={() => {
              setClaimed(undefined);
              again();
            }}
          >
            Start again
          </button>
        ) : (
          <button type="button" class="link" disabled={!exercise} onClick={show}>
            Show me
          </button>
        )}
      </div>
    </div>
  );
}
