/** One of the network's numbers to point out, from a list; sometimes the right answer is that there is none. */
import { useState } from 'preact/hooks';
import { loadExercise } from '../../exercises/load';
import type { Pick as Exercise } from '../../exercises/types';
import { quantity } from '../../quantities';
import { moment } from '../../state/store';
import { useAnswered } from './answered';
import { Words } from './Words';

interface Reply {
  right: boolean;
  says: string;
}

export default function Pick({ id, from }: { id: string; from: readonly string[] }) {
  const { root, answered, answer, again, focusNext } = useAnswered(id);
  const [chosen, setChosen] = useState(from[0] as string);
  const [reply, setReply] = useState<Reply>();

  async function judge(use: (exercise: Exercise) => void): Promise<void> {
    try {
      use(await loadExercise<Exercise>(id));
    } catch {
      setReply({ right: false, says: 'The check could not be fetched. Try again when you are online.' });
    }
  }
  const settle = (right: boolean, said: string, says: string) => {
    setReply({ right, says });
    if (right) answer({ said, right });
  };
  const check = () =>
    judge(({ right, says }) => {
      const now = moment.peek();
      if (right(now, chosen)) settle(true, quantity(chosen).symbol, `Right: ${quantity(chosen).symbol}.`);
      else settle(false, '', says(now, chosen));
    });
  const none = () =>
    judge(({ right }) => {
      const now = moment.peek();
      if (from.some((one) => right(now, one))) settle(false, '', 'There is one. Keep looking.');
      else settle(true, 'there is none', 'Right: there is none, with the numbers as they are.');
    });
  const show = () =>
    judge(({ right }) => {
      const found = from.find((one) => right(moment.peek(), one));
      if (found) setChosen(found);
      setReply({
        right: true,
        says: found ? `${quantity(found).symbol}, for one.` : 'There is none, with the numbers as they are.',
      });
      answer({ said: '' });
    });
  const restart = () => {
    setReply(undefined);
    focusNext('select');
    again();
  };

  return (
    <div ref={root} class="exercise-controls answers">
      <select
        aria-label="Which number"
        value={chosen}
        onChange={({ currentTarget }) => {
          setChosen(currentTarget.value);
          setReply(undefined);
        }}
      >
        {from.map((one) => (
          <option key={one} value={one}>
            {`${quantity(one).symbol} · ${quantity(one).name}`}
          </option>
        ))}
      </select>
      <button type="button" class="button" onClick={check}>
        Check
      </button>
      <button type="button" class="button" onClick={none}>
        There is none
      </button>
      <button type="button" class="text-button" onClick={answered ? restart : show}>
        {answered ? 'Start again' : 'Show me'}
      </button>
      <p class={`feedback ${reply ? (reply.right ? 'right' : 'wrong') : ''}`} role="status">
        {reply ? <Words>{reply.says}</Words> : answered?.said ? `Solved before: ${answered.said}.` : ''}
      </p>
    </div>
  );
}
