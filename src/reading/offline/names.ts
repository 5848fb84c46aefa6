/** The names under which a device keeps pages, and the files that they need. */
export const PAGES_KEPT = 'four-pixels-pages';
export const FILES_KEPT = 'four-pixels-files';
