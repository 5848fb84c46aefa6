/** The network: pure functions that know no page, no framework and no storage. */
export * from './activations';
export { backward } from './backward';
export { forward } from './forward';
export { crossEntropy, crossEntropySlope, crossEntropySlopeAtAnswer } from './loss';
export * from './post';
export { step } from './step';
export type * from './types';
