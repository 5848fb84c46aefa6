import type { Example, Parameters } from './types';

/**
 * Checks that the sizes fit together; everything follows from W1 (hidden, inputs).
 * @throws {RangeError} with what was expected and what was found.
 */
export function checkShapes(caller: string, { W1, b1, W2, b2 }: Parameters, { x, y }: Example): void {
  const hidden = W1.length;
  const inputs = W1[0]?.length ?? 0;
  if (hidden === 0 || inputs === 0) throw new RangeError(`${caller}: W1 is empty; it needs a row for each neuron.`);
  W1.forEach((row, i) => {
    if (row.length !== inputs) throw new RangeError(`${caller}: row ${i} of W1 has ${row.length} entries, row 0 has ${inputs}.`);
  });
  const shape = `(W1 is ${hidden} × ${inputs})`;
  const lengths = { x: [x.length, inputs], b1: [b1.length, hidden], W2: [W2.length, hidden] } as const;
  for (const [name, [found, expected]] of Object.entries(lengths))
    if (found !== expected)
      throw new RangeError(`${caller}: ${name} has ${found} ${found === 1 ? 'entry' : 'entries'}, needs ${expected} ${shape}.`);
  const numbers = { x, W1: W1.flat(), b1, W2, b2: [b2] };
  for (const [name, values] of Object.entries(numbers))
    for (const value of values)
      if (!Number.isFinite(value)) throw new RangeError(`${caller}: ${name} holds ${value}; only finite numbers can be used.`);
  if (y !== 0 && y !== 1) throw new RangeError(`${caller}: y is ${y}; a label is 0 or 1.`);
}
