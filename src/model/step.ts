import { at } from './at';
import { multiply, sum } from './linear';
import type { Gradients, Parameters, Vector } from './types';

/** The slopes that a step needs: those of the parameters, and no others. */
export type ParameterSlopes = Pick<Gradients, 'dW1' | 'db1' | 'dW2' | 'db2'>;

/**
 * One step of gradient descent: each parameter p becomes p − η·∂L/∂p, all of them from the same slopes.
 * eta: the learning rate, above 0. Returns new parameters; nothing is changed in place.
 * @throws {RangeError} when eta is not above 0.
 */
export function step({ W1, b1, W2, b2 }: Parameters, { dW1, db1, dW2, db2 }: ParameterSlopes, eta: number): Parameters {
  if (!(eta > 0 && Number.isFinite(eta)))
    throw new RangeError(`step: eta is ${eta}; a learning rate is a finite number above 0.`);
  const move = (value: number, slope: number) => sum([value, -multiply(eta, slope)]);
  const moveAll = (values: Vector, slopes: Vector) => values.map((value, i) => move(value, at(slopes, i)));
  return {
    W1: W1.map((row, i) => moveAll(row, at(dW1, i))),
    b1: moveAll(b1, db1),
    W2: moveAll(W2, dW2),
    b2: move(b2, db2),
  };
}

/** ‖∇L‖²: the squares of the slopes of all parameters, added up. */
export const squaredLength = ({ dW1, db1, dW2, db2 }: Gradients): number =>
  sum([...dW1.flat(), ...db1, ...dW2, db2].map((slope) => multiply(slope, slope)));

/** What L would be after a step of size eta if it went on as steeply as it starts: L − η‖∇L‖², its first-order expansion. */
export const straightLoss = (loss: number, slopes: Gradients, eta: number): number =>
  sum([loss, -multiply(eta, squaredLength(slopes))]);
