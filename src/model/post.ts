import type { Example, Parameters, Vector } from './types';

/**
 * The starting point of the site: the numbers of the post "The Elegant Math Behind Neural Networks" (5 March 2025).
 * The post does not say which pixel is which; row by row (top-left, top-right, bottom-left, bottom-right) is our choice,
 * and so are the label and the learning rate, which the post leaves open.
 */
export const POST_PARAMETERS: Parameters = {
  W1: [
    [0.1, 0.2, -0.1, 0.1],
    [0.3, 0.1, -0.3, 0.2],
    [-0.2, 0.3, 0.4, 0.1],
  ],
  b1: [0.5, -0.3, 0.7],
  W2: [0.5, -0.3, 0.8],
  b2: 0.2,
};

/** The post's image, with the label that it assumes. */
export const POST_EXAMPLE: Example = { x: [0.2, 0.5, 0.1, 0.8], y: 1 };

/** The other image that the post mentions, in its section on ReLU. */
export const POST_SECOND_IMAGE: Vector = [0.3, 0.1, 0.5, 0.1];

export const POST_LEARNING_RATE = 0.5;
