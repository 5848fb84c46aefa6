/** What has a width in the drawing: what each line carries, and the biases on their stubs. */
import { EDGES } from './edges';

const BIASES = ['b1[0]', 'b1[1]', 'b1[2]', 'b2'] as const;
export const SIZED: readonly string[] = [...EDGES.map(({ product }) => product), ...BIASES];
