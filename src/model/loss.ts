import { sigmoid } from './activations';

/**
 * Binary cross-entropy of the score z against the label y (0 or 1), in nats, 0 or more:
 * L = −[y ln σ(z) + (1 − y) ln(1 − σ(z))] = max(z, 0) − z·y + ln(1 + e^(−|z|)).
 * The second form is finite for every finite z, where the first gives ln 0 from |z| = 37 on.
 * Source: TensorFlow, documentation of tf.nn.sigmoid_cross_entropy_with_logits.
 */
export const crossEntropy = (z: number, y: number): number => Math.max(z, 0) - z * y + Math.log1p(Math.exp(-Math.abs(z)));

/** ∂L/∂z = σ(z) − y, in [−1, 1]; for y = 1 as −σ(−z), which keeps its digits where σ(z) is near 1. */
export const crossEntropySlope = (z: number, y: number): number => (y === 1 ? -sigmoid(-z) : sigmoid(z));

/** ∂L/∂a at a = σ(z): −1/a for y = 1, 1/(1 − a) for y = 0. From z, since a may have rounded to 0 or 1. Finite. */
export const crossEntropySlopeAtAnswer = (z: number, y: number): number =>
  y === 1 ? -Math.min(1 + Math.exp(-z), Number.MAX_VALUE) : Math.min(1 + Math.exp(z), Number.MAX_VALUE);

/** The squared error (σ(z) − y)², in [0, 1]: for contrast; nothing here learns from it. From z, so that it keeps its digits. */
export const squaredError = (z: number, y: number): number => crossEntropySlope(z, y) ** 2;

/** ∂(a − y)²/∂z = 2 (a − y) a (1 − a) at a = σ(z), in [−8/27, 8/27]. */
export const squaredErrorSlope = (z: number, y: number): number => 2 * crossEntropySlope(z, y) * sigmoid(z) * sigmoid(-z);
