/** A state to bring the network, or a widget, into, checked as the reader moves things; sometimes it can't be done. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { loadExercise } from '../../exercises/load';
import { changedBeside } from '../../exercises/nothing-else';
import type { Goal as Exercise, Gauge as GaugeValues } from '../../exercises/types';
import { momentOf, type Network } from '../../quantities';
import { sameNetwork } from '../../state/link';
import { ownState, pageNumbers } from '../../state/page-numbers';
import { inGesture, moment, network, openedWith, setNetwork } from '../../state/store';
import { useAnswered, useExercise } from './answered';
import { Gauge } from './Gauge';
import { Words } from './Words';

const IMPOSSIBLE = 'it can’t be done';

/** What was said to a press. It holds while things stand as they stood then. */
interface Reply {
  kind: 'impossible' | 'wrong' | 'offline';
  standing: string;
}

/** The heading that an exercise stands under: it may be far from what the reader is at. */
const headingOf = (card: Element | null): string =>
  [...document.querySelectorAll('main :is(h1, h2, h3)')].findLast(
    (heading) => card && heading.compareDocumentPosition(card) & Node.DOCUMENT_POSITION_FOLLOWING,
  )?.textContent ?? '';

interface Props {
  id: string;
  /** It says how close the reader is, and shows it; room is kept for that. */
  told: boolean;
  measured: boolean;
  /** What it says and shows until the exercise has been fetched. */
  start: { status?: string | undefined; gauge?: GaugeValues | undefined };
  /** The question whose answer it says. */
  veilOf?: string | undefined;
}

export default function Goal({ id, told, measured, start, veilOf }: Props) {
  const { root, answered, answer, again } = useAnswered(id);
  const exercise = useExercise<Exercise>(id, true);
  const [said, setSaid] = useState<Reply>();
  /** Whether the reader has been anywhere else since the page opened: a page that opens at the goal is not solved by that. */
  const away = useRef<boolean>();
  const tried = useRef(false);
  /** The numbers before the reader was shown how, and those that were shown: what was put there is not judged. */
  const before = useRef<Network>();
  const shown = useRef<Network>();
  const wentBack = useRef(false);
  const now = moment.value;
  const page = pageNumbers.value;
  const own = exercise?.own === undefined ? undefined : ownState(exercise.own);
  const besides = exercise?.only ? changedBeside(exercise.only, network.value, openedWith()) : [];
  const isThere = exercise?.reached(now, page) ?? false;
  const reached = isThere && besides.length === 0;
  const possible = exercise?.possible(now) ?? true;
  if (exercise) away.current ??= exercise.own !== undefined || !exercise.reached(momentOf(openedWith()), page);
  if (exercise && !reached) away.current = true;
  if (reached) wentBack.current = false;
  if (exercise?.own ? own?.touched?.() : network.value !== openedWith()) tried.current = true;
  const standing = [reached, possible, tried.current].join();
  const reply = said?.standing === standing || said?.kind === 'offline' ? said.kind : undefined;
  const wasShown =
    answered?.said === '' && shown.current !== undefined && (exercise?.own !== undefined || network.value === shown.current);
  const earned = reached && !wasShown && (away.current === true || answered?.right === true);

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
  const claim = () => {
    setSaid({ kind: possible ? 'wrong' : 'impossible', standing });
    if (!possible) answer({ said: IMPOSSIBLE, right: true });
  };
  const show = () =>
    withExercise((loaded) => {
      const solution = loaded.solution?.(moment.peek());
      before.current = network.peek();
      if (solution) setNetwork(solution);
      shown.current = network.peek();
      if (loaded.own) ownState(loaded.own)?.solve?.();
      answer({ said: '' });
    });
  /** Reading goes on from the numbers that were there before the exercise moved them. */
  const mine = before.current ?? openedWith();
  const putBack = () => {
    wentBack.current = true;
    if (exercise?.own) own?.reset?.();
    else setNetwork(mine);
  };
  const moved = exercise?.own ? own?.touched?.() === true && own.reset !== undefined : !sameNetwork(network.value, mine);
  const restart = () => {
    setSaid(undefined);
    away.current = !reached;
    again();
  };

  const state = (): [string, string?] => {
    if (reply === 'wrong') return ['It can be done from here. Keep looking.', 'wrong'];
    if (reply === 'offline') return ['This could not be fetched. Try again when you are online.'];
    if (wasShown) return [possible ? 'Like this.' : 'With these numbers it can’t be done.'];
    if (earned) return ['There you are.', 'right'];
    if (isThere && besides.length > 0) return [`There, but something else was changed too: ${besides.join(', ')}.`, 'wrong'];
    if (reached) return ['It is so already. Move away, and bring it back yourself.'];
    if (reply === 'impossible') return ['Right: it can’t be done.', 'right'];
    if (answered?.said === IMPOSSIBLE)
      return possible ? ['With the numbers as they are now, it can be done.'] : ['You found that it can’t be done.', 'right'];
    if (answered && wentBack.current) return ['Your numbers are back.'];
    if (answered?.right) return ['Done before; not so at the moment.'];
    if (besides.length > 0) return [`Changed besides: ${besides.join(', ')}.`, 'wrong'];
    return answered ? [''] : ['Not there.'];
  };
  const [words, verdict] = state();
  const status = exercise ? exercise.status?.(now, page) : start.status;
  const gauge = exercise ? exercise.gauge?.(now, page) : start.gauge;

  return (
    <div ref={root} class="exercise-controls">
      {measured && <div class="gauge-room">{gauge && <Gauge {...gauge} />}</div>}
      <p class={told ? 'goal-state told' : 'goal-state'}>
        <b class={verdict ?? 'plain'} role="status">
          <span class="visually-hidden">{earned ? `Goal under “${headingOf(root.current)}”: ` : ''}</span>
          <Words>{words}</Words>
        </b>{' '}
        {status && (
          <span data-veil-of={veilOf}>
            <Words>{status}</Words>
          </span>
        )}
      </p>
      <div class="choices">
        {(settled || wasShown) && moved && (
          <button key="back" type="button" class="button" onClick={putBack}>
            Put my numbers back
          </button>
        )}
        {tried.current && !reached && answered?.said !== IMPOSSIBLE && (
          <button key="claim" type="button" class="text-button" onClick={claim}>
            It can’t be done
          </button>
        )}
        {answered ? (
          <button key="again" type="button" class="text-button" onClick={restart}>
            Start again
          </button>
        ) : (
          <button key="show" type="button" class="text-button" onClick={show}>
            Show me
          </button>
        )}
        {!answered && (
          <button key="skip" type="button" class="text-button" onClick={() => answer({ said: '' })}>
            Skip
          </button>
        )}
      </div>
    </div>
  );
}
