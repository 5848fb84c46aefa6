/** The network: pure functions that know no page, no framework and no storage. */
export * from './activations';
export { at } from './at';
export { backward } from './backward';
export { forward } from './forward';
export { crossEntropy, crossEntropySlope, crossEntropySlopeAtAnswer, squaredError, squaredErrorSlope } from './loss';
export * from './parameters';
export * from './post';
export { squaredLength, step, straightLoss } from './step';
export type * from './types';
export { isCar } from './verdict';
