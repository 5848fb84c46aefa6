/** The walk backwards through the circuit: where it stops, and what is known from there on. */

import type { Read } from '../../live-math';
import { slopeId } from '../../quantities/nudge';
import { PARAMETER_IDS } from '../../quantities/parameters';
import { indicesOf, pathsOf } from './paths';

/** The slopes that are found at each stop, by the names of their arrays. At the first, L itself, there is none yet. */
const FINDS: readonly (readonly string[])[] = [
  [],
  ['da2'],
  ['dz2'],
  ['db2'],
  ['dW2'],
  ['da1'],
  ['dz1'],
  ['db1'],
  ['dW1'],
  ['dx'],
];
export const LAST = FINDS.length - 1;

/** The stop at which a slope is found. */
export const foundAt = (slope: string): number => FINDS.findIndex((found) => found.includes(slope.replace(/\[.*/, '')));

/** How many of the nineteen are found at a stop. */
export const countAt = (stop: number): number => PARAMETER_IDS.filter((id) => foundAt(slopeId(id)) <= stop).length;

/**
 * What has been multiplied so far along the path of a number, after each of its factors: the slope that holds it, and the
 * stop at which it is there.
 */
export function soFar(id: string): readonly { slope: string; stop: number }[] {
  const [i = 0] = indicesOf(id);
  const name = id.replace(/\[.*/, '');
  const slopes = ['W2', 'b2'].includes(name) ? ['dz2', slopeId(id)] : ['dz2', `da1[${i}]`, `dz1[${i}]`, slopeId(id)];
  return slopes.map((slope) => ({ slope, stop: foundAt(slope) }));
}

/** The factors of a pixel’s three paths have been passed at the same stops. */
export const factorsPassed = (id: string, stop: number): number => soFar(id).filter((part) => part.stop <= stop).length;

/** What can be said of the paths of a number, in every state. */
export function pathSays(id: string, read: Read): string {
  const [i = 0] = indicesOf(id);
  if (id === 'b2') return 'The bias is added to the score as it is, so the slope at the score is the bias’s own.';
  if (id.startsWith('x')) {
    const shut = pathsOf(id).filter((_, neuron) => read(`r1[${neuron}]`) === 0).length;
    const stopped = shut === 0 ? '' : shut === 1 ? ' A shut gate stops one of them.' : ` Shut gates stop ${shut} of them.`;
    return `Three paths lead from pixel ${i + 1} to L, one through each neuron, and their products add up.${stopped}`;
  }
  const open = read(`r1[${i}]`) === 1;
  if (id.startsWith('W2'))
    return open
      ? `This weight multiplies the activation of neuron ${i + 1}, so that is what a nudge of it is multiplied by.`
      : `Neuron ${i + 1} is silent. This weight multiplies 0, so for this image L does not feel it.`;
  return open
    ? `One path leads to L, through the open gate of neuron ${i + 1}. Its factors make the slope.`
    : `Neuron ${i + 1} is silent. Its gate is 0, and one 0 makes the whole product 0: for this image L does not feel this number.`;
}
