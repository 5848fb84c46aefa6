/** What widgets on the two images read: the network as it is before both of them, and one step of the rate as it is later. */
import { useMemo } from 'preact/hooks';
import { useNetwork } from '../../controls/use-read';
import { parametersOf } from '../../model';
import { pairOf, pairStep } from '../../model/training/pair';

export function usePair() {
  const network = useNetwork();
  const now = useMemo(() => pairOf(parametersOf(network)), [network]);
  const next = useMemo(() => pairStep(network, network.eta, now), [network, now]);
  return { network, now, next };
}
