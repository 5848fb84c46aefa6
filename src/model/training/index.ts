/** Training: sets of images, steps, and the trail of a run. */
export * from './datasets';
export * from './events';
export * from './lot';
export * from './pair';
export * from './trail';
export * from './train';
