/** Steps of all nineteen on a batch, as they are taken here: the trail is kept as long as the network stands on it. */
import { useState } from 'preact/hooks';
import { useNetwork } from '../../controls/use-read';
import { type Parameters, parametersOf, sameParameters, step } from '../../model';
import { assess, meanSlopes } from '../../model/training/train';
import { network, setNetwork } from '../../state/store';
import type { Batch, Steps } from './batch';

/** Longer trails forget where they began. */
const MOST = 400;

interface Taken {
  points: readonly Parameters[];
  /** Of the steps that have led to each. */
  rates: readonly number[];
  first: number;
}

const stepped = (from: Parameters, { examples }: Batch, eta: number): Parameters =>
  step(from, meanSlopes(from, examples, assess(from, examples).passes), eta);

export function useOwnSteps(batch: Batch): Steps {
  const now = useNetwork();
  const [taken, take] = useState<Taken>({ points: [], rates: [], first: 0 });
  const at = taken.points.findLastIndex((point) => sameParameters(point, now));
  const here: Taken =
    at < 0
      ? { points: [parametersOf(now)], rates: [0], first: 0 }
      : { ...taken, points: taken.points.slice(0, at + 1), rates: taken.rates.slice(0, at + 1) };
  const next = stepped(parametersOf(now), batch, now.eta);
  const before = here.points.at(-2);
  return {
    points: here.points,
    first: here.first,
    now: here.first + here.points.length - 1,
    rate: before && here.rates.at(-1),
    step: sameParameters(next, now)
      ? undefined
      : () => {
          const points = [...here.points, next];
          const late = Math.max(0, points.length - MOST);
          take({ points: points.slice(late), rates: [...here.rates, now.eta].slice(late), first: here.first + late });
          setNetwork({ ...network.peek(), ...next });
        },
    back: before && (() => setNetwork({ ...network.peek(), ...before })),
  };
}
