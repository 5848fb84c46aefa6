/** A state to bring the network into, checked as the reader moves things; sometimes the right answer is that it can't be done. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { loadExercise } from '../../exercises/load';
import type { Goal as Exercise } from '../../exercises/types';
import { momentOf, type Network } from '../../quantities';
import { sameNetwork } from '../../state/link';
import { pageNumbers } from '../../state/page-numbers';
import { inGesture, moment, network, openedWith, setNetwork } from '../../state/store';
import { useAnswered, useExercise } from './answered';
import { Words } from './Words';

const IMPOSSIBLE = 'it cannot be done';

/** What was said to a press. It holds while things stand as they stood then. */
interface Reply {
  kind: 'right' | 'wrong' | 'try' | 'offline';
  standing: string;
}

/** The heading that an exercise stands under: it may be far from what the reader is at. */
const headingOf = (card: Element | null): string =>
  [...document.querySelectorAll('main :is(h1, h2, h3)')].findLast(
    (heading) => card && heading.compareDocumentPosition(card) & Node.DOCUMENT_POSITION_FOLLOWING,
  )?.textContent ?? '';

/** told: it says how close the reader is, and needs room for that. */
export default function Goal({ id, told }: { id: string; told: boolean }) {
  const { root, answered, answer, again } = useAnswered(id);
  const exercise = useExercise<Exercise>(id, true);
  const [said, setSaid] = useState<Reply>();
  /** Whether the reader has been anywhere else since the page opened: a page that opens at the goal is not solved by that. */
  const away = useRef<boolean>();
  const tried = useRef(false);
  /** The reader's numbers before they were shown how. */
  const before = useRef<Network>();
  const wentBack = useRef(false);
  const now = moment.value;
  const page = pageNumbers.value;
  const reached = exercise?.reached(now, page) ?? false;
  const possible = exercise?.possible(now) ?? true;
  if (exercise) away.current ??= !exercise.reached(momentOf(openedWith()), page);
  if (exercise && !reached) away.current = true;
  if (reached) wentBack.current = false;
  if (network.peek() !== openedWith()) tried.current = true;
  const standingOf = (of: Exercise) => [of.reached(now, page), of.possible(now), tried.current].join();
  const reply = exercise && said?.standing !== standingOf(exercise) ? undefined : said?.kind;
  const earned = reached && (away.current === true || answered !== undefined);

  // In the middle of a drag the page keeps still: what follows opens when the hand lets go.
  const settled = earned && !inGesture.value;
  useEffect(() => {
    if (!settled) return;
    if (!answered?.right && answered?.said !== '') answer({ said: 'done', right: true });
    setSaid(undefined);
  }, [settled, answered]);

  // A press may come before the exercise does.
  async function withExercise(use: (loaded: Exercise) => void): Promise<void> {
    try {
      use(exercise ?? (await loadExercise<Exercise>(id)));
    } catch {
      setSaid({ kind: 'offline', standing: '' });
    }
  }
  const claim = () =>
    withExercise((loaded) => {
      const at = moment.peek();
      if (loaded.reached(at, page)) return;
      const say = (kind: Reply['kind']) => setSaid({ kind, standing: standingOf(loaded) });
      if (loaded.tryFirst && !tried.current) return say('try');
      const impossible = !loaded.possible(at);
      say(impossible ? 'right' : 'wrong');
      if (impossible) answer({ said: IMPOSSIBLE, right: true });
    });
  const show = () =>
    withExercise((loaded) => {
      const solution = loaded.solution?.(moment.peek());
      answer({ said: '' });
      if (solution) {
        before.current = network.peek();
        setNetwork(solution);
      } else if (!loaded.possible(moment.peek())) setSaid({ kind: 'right', standing: standingOf(loaded) });
    });
  /** Reading goes on from the numbers that were there before the exercise moved them. */
  const mine = before.current ?? openedWith();
  const putBack = () => {
    wentBack.current = true;
    setNetwork(mine);
  };
  const restart = () => {
    setSaid(undefined);
    away.current = !reached;
    again();
  };

  const state = (): [string, string?] => {
    if (reply === 'wrong') return ['It can be done from here. Keep looking.', 'wrong'];
    if (reply === 'offline') return ['This could not be fetched. Try again when you are online.'];
    if (reply === 'try') return ['Perhaps. Try it first.', 'wrong'];
    if (earned) return answered?.said === '' ? ['Like this.'] : ['There you are.', 'right'];
    if (reached) return ['It is so already. Move away, and bring it back yourself.'];
    if (reply === 'right') return ['Right: it cannot be done.', 'right'];
    if (answered?.said === IMPOSSIBLE)
      return possible ? ['With the numbers as they are now, it can be done.'] : ['You found that it cannot be done.', 'right'];
    if (answered && wentBack.current) return ['Your numbers are back.'];
    if (answered) return [answered.right ? 'Done before; not so at the moment.' : 'Shown before; not so at the moment.'];
    return ['Not yet.'];
  };
  const [words, verdict] = state();
  const status = exercise?.status?.(now, page);

  return (
    <div ref={root} class="exercise-controls">
      <p class={told ? 'goal-state told' : 'goal-state'}>
        <b class={verdict ?? 'plain'} role="status">
          <span class="visually-hidden">{earned ? `Goal under “${headingOf(root.current)}”: ` : ''}</span>
          {words}
        </b>{' '}
        {status && <Words>{status}</Words>}
      </p>
      <div class="choices">
        {settled && !sameNetwork(network.value, mine) ? (
          <button type="button" class="button" onClick={putBack}>
            Put my numbers back
          </button>
        ) : (
          <button type="button" class="button" onClick={claim}>
            It cannot be done
          </button>
        )}
        <button type="button" class="text-button" onClick={answered ? restart : show}>
          {answered ? 'Start again' : 'Show me'}
        </button>
      </div>
    </div>
  );
}
