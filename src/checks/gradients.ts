/**
 * Backpropagation against the definition of a slope: how much L changes when one number is moved a little both ways, for
 * every weight, bias and pixel of networks by lot.
 */
import { backward, forward } from '../model';
import { INPUT_IDS, type Network, read, withNumber } from '../quantities';
import { randomNetwork } from './random-network';
import { Count, type Tally } from './tally';

/** How far to each side: a smaller move loses digits to rounding, a larger one to the curve. */
const MOVE = 1e-5;
/**
 * L is about 1 and kept to 16 digits, so a difference over two moves carries about 1e-11 of rounding; the central difference
 * itself is off by MOVE²/6 of the third slope, about 1e-11 of its size. Ten times that is what an honest comparison can ask.
 */
const RELATIVE = 1e-7;
const ABSOLUTE = 1e-10;

/** The numbers that have a slope: 19 parameters and 4 pixels. */
export const SLOPED: readonly string[] = INPUT_IDS.filter((id) => id !== 'y' && id !== 'eta');

/** The functions under check. */
export interface Passes {
  readonly forward: typeof forward;
  readonly backward: typeof backward;
}

/**
 * Yields what was found after each network. Left out is what has a corner within reach: where a gate opens or shuts between
 * the two moves, L has no one slope.
 */
export function* checkGradients(
  networks: number,
  random: () => number,
  passes: Passes = { forward, backward },
): Generator<Tally> {
  const count = new Count();
  for (let n = 0; n < networks; n++) {
    const network = randomNetwork(random, 2);
    const slopes = passes.backward(network, network, passes.forward(network, network));
    const passAt = (moved: Network) => passes.forward(moved, moved);
    for (const id of SLOPED) {
      const value = read(network, id);
      const above = passAt(withNumber(network, id, value + MOVE));
      const below = passAt(withNumber(network, id, value - MOVE));
      if (above.r1.some((gate, i) => gate !== below.r1[i])) {
        count.leaveOut();
        continue;
      }
      const measured = (above.L - below.L) / (value + MOVE - (value - MOVE));
      const slope = read(slopes as never, `d${id}`);
      count.compare(`∂L/∂${id} of network ${n + 1}`, slope, measured, RELATIVE * Math.abs(measured) + ABSOLUTE);
    }
    yield count.now;
  }
}
