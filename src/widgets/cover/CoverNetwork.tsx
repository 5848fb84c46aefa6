/** The cover's picture: the whole network with its nineteen numbers at hand, and a light that shows one way through it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ChangeNumbers } from '../../controls/ChangeNumbers';
import { mayMove } from '../../controls/motion/may-move';
import { useTravel } from '../../controls/motion/use-travel';
import { ChosenLine } from '../../controls/whole-network/ChosenLine';
import { ALL_IDS, WholeNetwork } from '../../controls/whole-network/WholeNetwork';
import { watched } from './watch';

/** The light sets out after a pause, once. */
const PAUSE_MS = 1400;
const WAY_MS = 4200;

export default function CoverNetwork() {
  const field = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState('W1[0][1]');
  const [goal, setGoal] = useState(0);
  const at = useTravel(goal, field, WAY_MS);
  useEffect(() => {
    if (!mayMove()) return undefined;
    const timer = setTimeout(() => setGoal(1), PAUSE_MS);
    return () => clearTimeout(timer);
  }, []);
  const running = watched.value?.running ?? false;
  // The button may stand so far above that on a small screen nothing would be seen of it.
  useEffect(() => {
    const below = field.current?.parentElement?.nextElementSibling ?? field.current;
    if (running && (below?.getBoundingClientRect().bottom ?? 0) > innerHeight)
      field.current?.scrollIntoView({ behavior: mayMove() ? 'smooth' : 'instant' });
  }, [running]);
  return (
    <div ref={field} class="hero-field">
      <ChosenLine id={chosen} onChoose={choose} />
      <WholeNetwork chosen={chosen} onChoose={choose} light={at > 0 && at < 1 ? at : undefined} verdict field={field} />
      <p class="hint">
        Drag any number with dots under it. <ChangeNumbers ids={ALL_IDS} title="The numbers of the network" />
      </p>
    </div>
  );
}
