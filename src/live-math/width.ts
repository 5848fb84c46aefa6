/** How wide a formula is at these numbers: the page's half of what the build writes into data-width. */
import { FORMAT_SIGNS, type Numbers, shownText } from './marks';
import { MINUS } from './number';

/** Widths of KaTeX_Main's glyphs, in em, as far as numbers need them. */
export const GLYPHS: Readonly<Record<string, number>> = {
  '.': 0.27778,
  '(': 0.38889,
  ')': 0.38889,
  '%': 0.83334,
  '<': 0.77778,
  '>': 0.77778,
  [MINUS]: 0.77778,
};
const DIGIT = 0.5;

const widthOfText = (text: string): number => {
  let em = 0;
  for (const glyph of text) em += GLYPHS[glyph] ?? DIGIT;
  return em;
};

/** The width of a number by its id; the same for every formula of one moment, so it is worked out once. */
export function widthsOf({ registry, read }: Numbers): (mark: string) => number {
  const known = new Map<string, number>();
  return (mark) => {
    const found = known.get(mark);
    if (found !== undefined) return found;
    const [, open, id = '', sign = ''] = /^(\(?)([^()%~^]+)\)?([%~^]?)$/.exec(mark) ?? [];
    const quantity = registry.quantity(id);
    const look = { brackets: open === '(', format: FORMAT_SIGNS[sign] };
    const width = quantity ? widthOfText(shownText(quantity, read(id), look)) : 0;
    known.set(mark, width);
    return width;
  };
}

/**
 * Works out a width: what stands side by side is added up, `{a|b}` is the wider of the two, and what stands before a brace
 * is the size of the type inside.
 */
export function widthAt(expression: string, widthOf: (mark: string) => number): number {
  const tokens = expression.match(/[\d.]*\{|[|}]|[^\s{}|]+/g) ?? [];
  let at = 0;
  const row = (): number => {
    let em = 0;
    for (; at < tokens.length; at++) {
      const token = tokens[at] as string;
      if (token === '|' || token === '}') break;
      if (token.endsWith('{')) em += group(token);
      else em += /^-?[\d.]+$/.test(token) ? Number(token) : widthOf(token);
    }
    return em;
  };
  const group = (opening: string): number => {
    let most = 0;
    do {
      at++;
      most = Math.max(most, row());
    } while (tokens[at] === '|');
    return most * (opening === '{' ? 1 : Number(opening.slice(0, -1)));
  };
  return row();
}
