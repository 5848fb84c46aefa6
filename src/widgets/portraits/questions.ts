/** The questions of the chapter that the figure would answer: what they ask for is covered while they are open. */
export const GUESS = 'what-layers-do/largest-for-neuron-3';
export const BY_HAND = 'what-layers-do/sum-of-the-favourite';
export const GOAL = 'what-layers-do/favourite-of-neuron-2';
