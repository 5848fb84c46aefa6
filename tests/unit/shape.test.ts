/** Wrong input is refused with words that say what was expected and what was found. */
import { describe, expect, it } from 'vitest';
import { backward, forward, POST_EXAMPLE, POST_PARAMETERS, step } from '../../src/model';
import { momentOf, POST_NETWORK, read, withNumber } from '../../src/quantities';

const parameters = (change: object) => () => forward({ ...POST_PARAMETERS, ...change }, POST_EXAMPLE);
const example = (change: object) => () => forward(POST_PARAMETERS, { ...POST_EXAMPLE, ...change });
const row = [0, 0, 0, 0];

describe('forward refuses', () => {
  it.each([
    ['a short image', example({ x: [0.1, 0.2, 0.3] }), 'forward: x has 3 entries, needs 4 (W1 is 3 × 4).'],
    ['a long image', example({ x: [0, 0, 0, 0, 0] }), 'forward: x has 5 entries, needs 4 (W1 is 3 × 4).'],
    ['no image', example({ x: [] }), 'forward: x has 0 entries, needs 4 (W1 is 3 × 4).'],
    ['a missing bias', parameters({ b1: [0.5] }), 'forward: b1 has 1 entry, needs 3 (W1 is 3 × 4).'],
    ['a missing weight', parameters({ W2: [0.5, 0.5] }), 'forward: W2 has 2 entries, needs 3 (W1 is 3 × 4).'],
    ['a missing neuron', parameters({ W1: [row, row] }), 'forward: b1 has 3 entries, needs 2 (W1 is 2 × 4).'],
    ['a ragged matrix', parameters({ W1: [row, row, [0, 0]] }), 'forward: row 2 of W1 has 2 entries, row 0 has 4.'],
    ['an empty matrix', parameters({ W1: [] }), 'forward: W1 is empty; it needs a row for each neuron.'],
    ['NaN in the image', example({ x: [0, Number.NaN, 0, 0] }), 'forward: x holds NaN; only finite numbers can be used.'],
    ['an infinite weight', parameters({ W2: [1, Infinity, 1] }), 'forward: W2 holds Infinity; only finite numbers can be used.'],
    [
      'NaN in the matrix',
      parameters({ W1: [row, row, [0, Number.NaN, 0, 0]] }),
      'forward: W1 holds NaN; only finite numbers can be used.',
    ],
    ['an infinite bias', parameters({ b2: -Infinity }), 'forward: b2 holds -Infinity; only finite numbers can be used.'],
    ['half a label', example({ y: 0.5 }), 'forward: y is 0.5; a label is 0 or 1.'],
    ['a label of 2', example({ y: 2 }), 'forward: y is 2; a label is 0 or 1.'],
    ['no label', example({ y: Number.NaN }), 'forward: y is NaN; a label is 0 or 1.'],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(new RangeError(message));
  });

  it('nothing of another size that fits together', () => {
    const small = { W1: [[1, 2]], b1: [0.5], W2: [2], b2: 1 };
    expect(forward(small, { x: [0.5, 0.25], y: 0 }).z2).toBe(4);
  });
});

describe('step refuses', () => {
  const slopes = backward(POST_PARAMETERS, POST_EXAMPLE, forward(POST_PARAMETERS, POST_EXAMPLE));

  it.each([0, -0.5, Number.NaN])('a learning rate of %s', (eta) => {
    expect(() => step(POST_PARAMETERS, slopes, eta)).toThrow(`step: eta is ${eta}; a learning rate is a finite number above 0.`);
  });

  it('an infinite learning rate', () => {
    expect(() => step(POST_PARAMETERS, slopes, Number.POSITIVE_INFINITY)).toThrow(/^step: eta is Infinity/);
  });
});

describe('reading by id', () => {
  it.each(['z3', 'W1', 'W1[3][0]', 'x[4]', 'next.z9', '', 'constructor'])('refuses "%s"', (id) => {
    expect(() => read(momentOf(POST_NETWORK), id)).toThrow(`read: there is no number called "${id}".`);
  });

  it('gives the post’s own numbers whatever the reader has changed', () => {
    const changed = momentOf(withNumber(POST_NETWORK, 'W1[0][1]', -1));
    expect(read(changed, 'W1[0][1]')).toBe(-1);
    expect(read(changed, 'post.W1[0][1]')).toBe(0.2);
    expect(read(changed, 'post.z1[0]')).toBeCloseTo(0.69, 12);
  });

  it('changes one number and leaves every other, and the network itself, as they were', () => {
    const changed = withNumber(POST_NETWORK, 'W1[2][3]', 9);
    expect(changed.W1).toEqual([POST_NETWORK.W1[0], POST_NETWORK.W1[1], [-0.2, 0.3, 0.4, 9]]);
    expect({ ...changed, W1: POST_NETWORK.W1 }).toEqual(POST_NETWORK);
    expect(POST_NETWORK.W1[2]?.[3]).toBe(0.1);
    expect(withNumber(POST_NETWORK, 'b2', 3).b2).toBe(3);
    expect(withNumber(POST_NETWORK, 'x[0]', 1).x).toEqual([1, 0.5, 0.1, 0.8]);
  });
});
