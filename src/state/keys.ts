/** The names under which things are kept. They stay as they are, so that what was kept before is found again. */

/** On the device: the reader's network, whether it goes along from page to page, and what was answered. */
export const DEVICE_KEY = 'four-pixels';
export const ALONG_KEY = 'four-pixels-along';
export const PROGRESS_KEY = 'four-pixels-progress';
/** On the device: the address of the chapter that was open last. */
export const PLACE_KEY = 'four-pixels-place';
/** On the device: `off` where the reader wants nothing veiled. The page's head reads it too (page/first.js). */
export const VEILS_KEY = 'four-pixels-veils';
/** On the device: `off` where the reader wants no page kept for reading offline. */
export const OFFLINE_KEY = 'four-pixels-offline';
/** In the tab: its history, and what it knows of training. */
export const TAB_KEY = 'four-pixels-tab';
export const TRAINING_MEMORY = 'four-pixels-training';
export const TRIAL_KEY = 'four-pixels-trial';

/** In an address: what a moment of training adds to the network. */
export const TRAINING_KEYS: readonly string[] = ['t', 'set', 'mode', 'data'];
