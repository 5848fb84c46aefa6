/**
 * Live mathematics: typeset numbers that follow a state, signs that tell the truth about them, and numbers as handles. It
 * knows no network and no page of this site: whoever embeds it hands it a registry of quantities and a function that reads
 * their values. This file is all that the rest of the site sees of it.
 */
// What a number is, how it is shown, what may be typed.

// In the page.
export { linksOf, tieOf } from './attention';
// When the site is built.
export { AuthorError } from './author-tex';
export { checkCondition } from './check-condition';
export { checkAttribute, checkWords } from './check-words';
export { holds } from './condition';
export { type Drags, followDrags } from './drag';
export { parseShown, same, single } from './exact';
export { evaluate, idsIn } from './expression';
export { listenToHandles } from './handles';
export { holdHeights, isLaidOut, onLaidOut } from './hold';
export { KATEX_OPTIONS } from './katex-options';
export { type Key, type KeyMove, keyMove, valueAfterKey } from './keys';
// Marks, and arithmetic in the digits that are shown.
export { liveElement, liveProperties, type Numbers, relationSign, shownText } from './marks';
export { checkId } from './names';
export { addSteps, formatNumber, formatPercent, isUnfinished, parsePlain, parseTyped, toAscii } from './number';
export { followMarks } from './page-marks';
export { readTyped, refusal, type Scale, snapped, stepped, widened } from './range';
export type { Quantity, Range, Read, Registry } from './registry';
export { rehypeLive } from './rehype-live';
export { remarkLive } from './remark-live';
