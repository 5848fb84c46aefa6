/** What each number of the network is called, what it is, and how much it is. */
export * from './moment';
export { INPUT_IDS, quantity, rangeOf, registry } from './registry';
export { CORNERS } from './table';
