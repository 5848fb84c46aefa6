import { crossEntropySlope, sigmoid } from '../../model';

/** ∂(a − y)²/∂z = 2 (a − y) a (1 − a) at a = σ(z): how the squared error is tilted over the score. */
export const squaredSlope = (z: number, y: number): number => 2 * crossEntropySlope(z, y) * sigmoid(z) * sigmoid(-z);
