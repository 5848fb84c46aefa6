/** The cover's picture: the whole network with its nineteen numbers at hand, a light that shows one way through it, and the network learning. */
import './cover-network.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ChangeNumbers } from '../../controls/ChangeNumbers';
import { mayMove } from '../../controls/motion/may-move';
import { useTravel } from '../../controls/motion/use-travel';
import { useNetwork } from '../../controls/use-read';
import { ChosenLine } from '../../controls/whole-network/ChosenLine';
import { ALL_IDS, WholeNetwork } from '../../controls/whole-network/WholeNetwork';
import { network } from '../../state/store';
import { Camps } from './Camps';
import { assessed, EXAMPLES, leaveWithout, putBack, watched } from './watch';

/** The light sets out after a pause, once. */
const PAUSE_MS = 1400;
const WAY_MS = 4200;

/** What there is of each, and where in the drawing, in percent across. */
const COUNTS = [
  [12.2, 'pixel', '4 pixels in'],
  [49.6, 'weight', '12 weights'],
  [54.8, '', '+'],
  [59.8, 'bias', '3 biases'],
  [66, '', '+'],
  [73.5, 'weight', '3 weights'],
  [84, '', '+'],
  [91, 'bias', '1 bias'],
] as const;

interface Props {
  /** Where all of it is explained. */
  learns: string;
  /** The whole network on one line. */
  children?: ComponentChildren;
}

export default function CoverNetwork({ learns, children }: Props) {
  const field = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState('W1[0][1]');
  const [goal, setGoal] = useState(0);
  const at = useTravel(goal, field, WAY_MS);
  useEffect(() => {
    if (!mayMove()) return undefined;
    const timer = setTimeout(() => setGoal(1), PAUSE_MS);
    return () => clearTimeout(timer);
  }, []);
  useEffect(leaveWithout, []);
  const below = useRef<HTMLDivElement>(null);
  const running = watched.value?.running ?? false;
  // The button may stand so far above that on a small screen nothing would be seen of it.
  useEffect(() => {
    if (running && (below.current?.getBoundingClientRect().bottom ?? 0) > innerHeight)
      field.current?.scrollIntoView({ behavior: mayMove() ? 'smooth' : 'instant' });
  }, [running]);
  const now = useNetwork();
  const run = watched.value;
  // Somebody else's numbers: what was watched is over.
  const seen = run && network.value === run.last ? run : undefined;
  return (
    <section class="hero" aria-label="The whole network">
      <div ref={field} class="hero-field">
        <ChosenLine id={chosen} />
        <WholeNetwork chosen={chosen} onChoose={choose} light={at > 0 && at < 1 ? at : undefined} verdict field={field} />
        <p class="hint">
          Drag any number with dots under it. <ChangeNumbers ids={ALL_IDS} title="The numbers of the network" />
        </p>
      </div>
      <div ref={below} class="hero-below">
        <div class={seen ? 'hero-line away' : 'hero-line'}>
          <p class="hero-count" aria-hidden="true">
            {COUNTS.map(([at, role, words]) => (
              <b key={at} class={role && `role-${role}`} style={`--at:${at}%`}>
                {words}
              </b>
            ))}
          </p>
          <div class="hero-formula">
            <p>
              <b>= 19 numbers</b>, and the whole network on one line:
            </p>
            {children}
          </div>
        </div>
        {seen && (
          <div class="hero-camps">
            <Camps network={now} />
            <p role={seen.running ? undefined : 'status'}>
              {seen.running ? (
                <>Step {seen.t}: </>
              ) : (
                <>
                  {seen.t} {seen.t === 1 ? 'step' : 'steps'}, and{' '}
                </>
              )}
              {assessed(now).correct} of {EXAMPLES.length} images are on their own side.{' '}
              {!seen.running && (
                <>
                  Every number of it is in the book: <a href={learns}>how it learns</a>.{' '}
                  <button type="button" class="text-button" onClick={putBack}>
                    Put the numbers back
                  </button>
                </>
              )}
            </p>
          </div>
        )}
      </div>
    </section>
  );
}
