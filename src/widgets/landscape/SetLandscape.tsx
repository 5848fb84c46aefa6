/** The landscape of the training deck's set, with the trail of the walk up to the deck's step. */
import { useMemo } from 'preact/hooks';
import { deck } from '../../state/training/deck';
import type { SetName } from '../../state/training/position';
import { useDeck } from '../training/useDeck';
import type { Batch, Steps } from './batch';
import type { Ground } from './ground';
import { OVER_NEURON_3 } from './planes';
import { StepLandscape } from './StepLandscape';

const WORDS: Readonly<Record<SetName, string>> = { A: 'set A', B: 'set B', own: 'your images' };

/** Points of a trail that are drawn: of a long one every so many-th. */
const MOST = 80;

export default function SetLandscape({ still }: { still: Ground }) {
  const { position, examples, trail } = useDeck();
  const { t, set, mode, eta } = position;
  const batch = useMemo((): Batch => {
    const turn = examples[t % examples.length];
    return {
      examples,
      words: WORDS[set],
      height: 'mean loss',
      prefix: 'set.',
      ...(mode === 'single' && turn && { goesBy: [turn] }),
    };
  }, [examples, set, mode, mode === 'single' ? t : 0]);
  const points = useMemo(() => {
    const every = Math.ceil((t + 1) / MOST);
    const drawn = Array.from({ length: Math.floor(t / every) + 1 }, (_, n) => n * every);
    return [...drawn.filter((step) => step < t), t].map((step) => trail.parameters(Math.min(step, trail.last())));
  }, [trail, t]);
  const steps: Steps = {
    points,
    first: 0,
    now: t,
    // What one step has promised is told where each of them is on the trail.
    rate: points.length === t + 1 && t > 0 && mode === 'batch' ? eta : undefined,
    step: () => deck.moveTo(t + 1),
    back: t > 0 ? () => deck.moveTo(t - 1) : undefined,
  };
  return <StepLandscape batch={batch} steps={steps} plane={OVER_NEURON_3} still={still} />;
}
