/** What the training page adds to an address, and where a tab keeps what it knows of training. */
export const TRAINING_KEYS: readonly string[] = ['t', 'set', 'mode', 'data'];
export const TRAINING_MEMORY = 'four-pixels-training';
