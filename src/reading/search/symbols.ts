/** Symbols as readers see them, W₁ and not W1: the search index holds them so, whatever a reader types. */
export const lowered = (digits: string): string => digits.replace(/\d/g, (digit) => String.fromCodePoint(0x2080 + Number(digit)));

/** `W1` and `z2` as W₁ and z₂; other words stay as they are. */
export const asSymbols = (query: string): string =>
  query.replace(/(?<![\w.])([A-Za-z])(\d)(?![\w.])/g, (_, letter: string, digit: string) => letter + lowered(digit));
