/** Where "and nothing else" was asked: what else was changed. */
import { covers } from '../live-math';
import { INPUT_IDS, type Network, POST_NETWORK, quantity, read } from '../quantities';

/**
 * The symbols of the numbers that differ and are not among `only` (ids, or names of arrays): from the network that the reader
 * began with, or from the post's where that is nearer, as after a Reset.
 */
export function changedBeside(only: readonly string[], network: Network, began: Network): string[] {
  const differing = (from: Network) => INPUT_IDS.filter((id) => !covers(only, id) && read(network, id) !== read(from, id));
  const [nearest = []] = [differing(began), differing(POST_NETWORK)].sort((a, b) => a.length - b.length);
  return nearest.map((id) => quantity(id).symbol);
}
