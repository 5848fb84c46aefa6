/**
 * Live mathematics: typeset numbers that follow a state, signs that tell the truth about them, and numbers as handles. It
 * knows no network and no page of this site: whoever embeds it hands it a registry of quantities and a function that reads
 * their values. This file is all that the rest of the site sees of it.
 */

// What a number is, how it is shown, what may be typed, where a key or a drag takes it.

export { shownChange } from './change';
export { type Drags, followDrags } from './drag';
export { keyMove, valueAfterKey } from './keys';
export {
  addSteps,
  formatNumber,
  formatPercent,
  parsePlain,
  toAscii,
  twelveDigits,
  type Within,
} from './number';
export { refusal, type Scale, snapped, stepped, toMark, widened } from './range';
export type { Quantity, Range, Read, Registry } from './registry';
export { isUnfinished, noNumber, parseTyped, readNumber, readTyped, type Typed } from './typed';

// Marks, and arithmetic in the digits that are shown.

export { isMet } from './condition';
export { covers } from './covers';
export { parseShown, same, single } from './exact';
export { evaluate, idsIn } from './expression';
export {
  type Format,
  type Look,
  liveElement,
  liveProperties,
  type Numbers,
  relationSign,
  shownText,
  signOf,
  symbolSign,
} from './marks';

// When the site is built: Markdown with marks becomes KaTeX with marks, and mistakes stop it.

export { AuthorError } from './author-tex';
export { checkCondition } from './check-condition';
export { checkAttribute, checkWords } from './check-words';
export { KATEX_OPTIONS } from './katex-options';
export { checkId } from './names';
export { rehypeLive } from './rehype-live';
export { remarkLive } from './remark-live';

// In the page.

export { familiesOf, tieOf } from './attention';
export { type FittedEquations, fitEquations } from './fit-equations';
export { listenToHandles, STEP_PX } from './handles';
export { keepHeights } from './keep-heights';
export { followMarks } from './page-marks';
export { tint } from './tint';
