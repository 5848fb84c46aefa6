/** A step that can be taken and taken back: the network before and after it. */
import { useState } from 'preact/hooks';
import { useNetwork } from '../../controls/use-read';
import { type Parameters, parametersOf, sameParameters } from '../../model';
import type { Network } from '../../quantities';
import { network, setNetwork } from '../../state/store';

export interface Step {
  taken: boolean;
  /** Before it. */
  start: Network;
  /** After it; while it is not taken, after the one that would be. */
  after: Parameters;
  /** Takes it, or takes it back. */
  press: () => void;
}

/** stepped: the parameters one step after those of a network. */
export function useStep(stepped: (start: Network) => Parameters): Step {
  const now = useNetwork();
  const [last, setLast] = useState<{ before: Network; after: Parameters }>();
  const taken = last !== undefined && sameParameters(now, last.after);
  const start = taken ? last.before : now;
  const after = taken ? last.after : stepped(start);
  const press = () => {
    if (taken) return setNetwork({ ...network.peek(), ...parametersOf(last.before) });
    const before = network.peek();
    const next = stepped(before);
    setLast({ before, after: next });
    setNetwork({ ...before, ...next });
  };
  return { taken, start, after, press };
}
