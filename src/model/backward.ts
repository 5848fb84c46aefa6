import { sigmoidSlope } from './activations';
import { dot, multiply, products, transpose } from './linear';
import { crossEntropySlope, crossEntropySlopeAtAnswer } from './loss';
import type { Example, Forward, Gradients, Parameters } from './types';

/** What the backward pass takes from the forward pass. */
export type Passed = Pick<Forward, 'z2' | 'a1' | 'r1'>;

/**
 * The slopes of L for one example by backpropagation, from a forward pass of the same parameters and example:
 * dz2 = a2 − y, dW2 = dz2 a1ᵀ, da1 = W2ᵀ dz2, dz1 = da1 ⊙ r1, dW1 = dz1 xᵀ, dx = W1ᵀ dz1.
 * Source: M. Nielsen, Neural Networks and Deep Learning (2015), chapter 2, equations BP1 to BP4.
 */
export function backward({ W1, W2 }: Parameters, { x, y }: Example, { z2, a1, r1 }: Passed): Gradients {
  const dz2 = crossEntropySlope(z2, y);
  const da1 = W2.map((weight) => multiply(weight, dz2));
  const dz1 = products(da1, r1);
  return {
    da2: crossEntropySlopeAtAnswer(z2, y),
    r2: sigmoidSlope(z2),
    dz2,
    dW2: a1.map((activation) => multiply(activation, dz2)),
    db2: dz2,
    da1,
    dz1,
    dW1: dz1.map((slope) => x.map((pixel) => multiply(slope, pixel))),
    db1: dz1,
    dx: transpose(W1).map((column) => dot(column, dz1)),
  };
}
