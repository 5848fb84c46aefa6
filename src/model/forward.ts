import { relu, reluSlope, sigmoid } from './activations';
import { at } from './at';
import { dot, products, sum, transpose } from './linear';
import { crossEntropy } from './loss';
import { checkShapes } from './shape';
import type { Example, Forward, Parameters } from './types';

/**
 * One forward pass: z1 = W1 x + b1, a1 = ReLU(z1), z2 = W2 a1 + b2, a2 = σ(z2), with every intermediate and the loss.
 * Source of the layout: M. Nielsen, Neural Networks and Deep Learning (2015), chapter 2 (z and a, weights left of inputs).
 * @throws {RangeError} when the shapes do not fit or a number is not finite.
 */
export function forward(parameters: Parameters, example: Example): Forward {
  checkShapes('forward', parameters, example);
  const { W1, b1, W2, b2 } = parameters;
  const { x, y } = example;

  const c1 = W1.map((row) => products(row, x));
  const z1 = c1.map((row, i) => sum([...row, at(b1, i)]));
  const a1 = z1.map(relu);
  const r1 = z1.map(reluSlope);
  const c2 = products(W2, a1);
  const z2 = sum([...c2, b2]);

  const columns = transpose(W1);
  const Wc = columns.map((column) => dot(W2, column));
  const bc = sum([...products(W2, b1), b2]);
  const open = products(W2, r1);
  const We = columns.map((column) => dot(open, column));
  const be = sum([...products(open, b1), b2]);

  return {
    c1,
    Wx: c1.map(sum),
    z1,
    a1,
    r1,
    c2,
    z2,
    exp2: Math.exp(-z2),
    odds2: Math.exp(z2),
    a2: sigmoid(z2),
    L: crossEntropy(z2, y),
    Wc,
    bc,
    zc: sum([...products(Wc, x), bc]),
    We,
    be,
  };
}
