import { forward, type Gradients, step } from '../../model';
import type { Network } from '../../quantities';

/** The loss after a step of each of the given sizes, all from the same slopes; 0 is no step at all. */
export function lossesAlong(network: Network, slopes: Gradients, sizes: readonly number[]): number[] {
  return sizes.map((size) => forward(size > 0 ? step(network, slopes, size) : network, network).L);
}
