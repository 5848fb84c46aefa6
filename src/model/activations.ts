/**
 * Each activation stands beside its derivative, so that the two can't drift apart.
 * Source of the formulas: Goodfellow, Bengio, Courville, Deep Learning (2016), sections 3.10 and 6.3.
 */

/** A sum this close to zero is zero: it is what rounding leaves of numbers that cancel. */
export const GATE_THRESHOLD = 1e-12;

/** ReLU′(z), the gate: 1 where z > 1e-12, else 0. ReLU has no slope at 0; the rule here is 0. */
export const reluSlope = (z: number): 0 | 1 => (z > GATE_THRESHOLD ? 1 : 0);

/** ReLU(z) = max(0, z), by the same gate as its slope. Returns 0 or more. */
export const relu = (z: number): number => (reluSlope(z) ? z : 0);

/** σ(z) = 1 / (1 + e^(−z)), in [0, 1]. The exponential is only taken of −|z|, so that it never overflows. */
export function sigmoid(z: number): number {
  const e = Math.exp(-Math.abs(z));
  return z >= 0 ? 1 / (1 + e) : e / (1 + e);
}

/** σ′(z) = σ(z)·(1 − σ(z)) = σ(z)·σ(−z), in [0, 1/4]: the second form keeps its digits where σ(z) is near 1. */
export const sigmoidSlope = (z: number): number => sigmoid(z) * sigmoid(-z);
