/** Told on the document when the companion has made room for a stage, or has come back. */
export const MADE_ROOM = 'four-pixels-made-room';
