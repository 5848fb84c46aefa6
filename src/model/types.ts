/** A column of numbers. */
export type Vector = readonly number[];
/** Rows of numbers, all of one length. */
export type Matrix = readonly Vector[];

/**
 * What the network has learned, or was given: 19 numbers at the post's sizes (3·4 + 3 + 3 + 1).
 * Vectors are columns and a weight matrix stands left of its input: z1 = W1 x + b1. All numbers are finite.
 */
export interface Parameters {
  /** (hidden, inputs): a row is a neuron, a column is a pixel. */
  readonly W1: Matrix;
  /** (hidden) */
  readonly b1: Vector;
  /** (hidden): the one row of the output neuron. */
  readonly W2: Vector;
  readonly b2: number;
}

/** One image with its label. */
export interface Example {
  /** (inputs): greys from 0 (black) to 1 (white), row by row. */
  readonly x: Vector;
  /** 1 car, 0 not a car. */
  readonly y: number;
}

/** Everything one forward pass computes, by the names of the equations. Probabilities are in [0, 1], L is in nats. */
export interface Forward {
  /** (hidden, inputs): the products W1[i][j]·x[j]. */
  readonly c1: Matrix;
  /** (hidden): the products of each row added up, W1 x; the bias is still to come. */
  readonly Wx: Vector;
  /** (hidden): weighted sums. */
  readonly z1: Vector;
  /** (hidden): after ReLU, 0 or more. */
  readonly a1: Vector;
  /** (hidden): 1 where the gate of z1 is open, else 0. */
  readonly r1: Vector;
  /** (hidden): the products W2[i]·a1[i]. */
  readonly c2: Vector;
  /** The score. */
  readonly z2: number;
  /** e^(−z2); Infinity where a double can't hold it. */
  readonly exp2: number;
  /** e^(z2), the odds for a car: parts for, to one part against; Infinity where a double can't hold it. */
  readonly odds2: number;
  /** The probability of "car". */
  readonly a2: number;
  /** Cross-entropy of a2 against y, in nats. */
  readonly L: number;
  /** (inputs), scalar, scalar: the network with its ReLU left out is one row of weights, Wc x + bc = zc. */
  readonly Wc: Vector;
  readonly bc: number;
  readonly zc: number;
  /** (inputs), scalar: the same with the gates as they are now, z2 = We x + be. */
  readonly We: Vector;
  readonly be: number;
}

/** The slopes of L. `dQ` stands for ∂L/∂Q and has the shape of Q. */
export interface Gradients {
  readonly da2: number;
  /** σ′(z2), the sigmoid's own slope, in (0, 1/4]. */
  readonly r2: number;
  readonly dz2: number;
  readonly dW2: Vector;
  readonly db2: number;
  readonly da1: Vector;
  readonly dz1: Vector;
  readonly dW1: Matrix;
  readonly db1: Vector;
  readonly dx: Vector;
}
