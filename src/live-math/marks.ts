/** The marks of a number in the page as built: their attributes and text. The page's script finds them by these. */
import { idsIn, relationOfExpression, relationOfSymbols } from './expression';
import { bracketed, formatFine, formatNumber, formatPercent, formatShort, isShownInFull, toAscii } from './number';
import type { Quantity, Read, Registry } from './registry';

/** A registry and the values of one moment: the starting values when the site is built, the reader's in the page. */
export interface Numbers {
  registry: Registry;
  read: Read;
  /** The values to begin with: a number that the reader can change keeps a mark while it has another. */
  start?: Read;
}

type Properties = Record<string, string | string[] | boolean>;

/** How a number is shown where it is not shown in its digits. */
const formats = { percent: formatPercent, short: formatShort, fine: formatFine };
export type Format = keyof typeof formats;
export const isFormat = (name: string): name is Format => Object.hasOwn(formats, name);
/** What stands for a format in the template of a formula's TeX and in its width. */
export const FORMAT_SIGNS: Readonly<Record<string, Format>> = { '%': 'percent', '~': 'short', '^': 'fine' };
export const signOf = (format: Format | undefined): string =>
  Object.keys(FORMAT_SIGNS).find((sign) => FORMAT_SIGNS[sign] === format) ?? '';

export interface Look {
  format?: Format | undefined;
  brackets?: boolean | undefined;
}

/** The text of a number as it is shown. */
export function shownText({ within }: Quantity, value: number, { format, brackets }: Look = {}): string {
  const shown = (format ? formats[format] : formatNumber)(value, within);
  return brackets ? bracketed(shown) : shown;
}

export function liveProperties(
  id: string,
  { registry }: Numbers,
  { format, brackets, handle = true }: Look & { handle?: boolean } = {},
): Properties {
  const quantity = registry.quantity(id) as Quantity;
  return {
    className: ['num', `role-${quantity.role}`],
    'data-live': id,
    ...(format && { 'data-format': format }),
    ...(brackets && { 'data-brackets': '' }),
    ...(handle && quantity.range && { 'data-handle': id }),
    translate: 'no',
  };
}

export function liveElement(id: string, numbers: Numbers, options: Look = {}) {
  const quantity = numbers.registry.quantity(id) as Quantity;
  return {
    tagName: 'span',
    properties: liveProperties(id, numbers, options),
    text: shownText(quantity, numbers.read(id), options),
  };
}

export const quotedElement = (text: string) => ({
  tagName: 'span',
  properties: { 'data-quoted': '' },
  text: text.replaceAll('-', '\u2212').replaceAll('\\%', '%'),
});

/** The sign between symbols and numbers: `=` where all of these, single or whole arrays, are shown in full. */
export const symbolSign = (ids: readonly string[], { registry, read }: Numbers): '=' | '≈' =>
  relationOfSymbols(ids, registry, (entry) => isShownInFull(read(entry), registry.quantity(entry)?.within));

/** The sign before `id` as the page shows it, from its left side in prefix form if that is arithmetic. */
export function relationSign(id: string, expression: string | undefined, numbers: Numbers): '=' | '≈' {
  if (expression === undefined) return symbolSign([id], numbers);
  const { registry, read } = numbers;
  return relationOfExpression(expression, id, registry, (entry) => shownText(registry.quantity(entry) as Quantity, read(entry)));
}

export const relationProperties = (id: string, expression: string | undefined): Properties => ({
  'data-rel': id,
  ...(expression !== undefined && { 'data-rel-from': idsIn(expression).join(' '), 'data-expression': expression }),
});

export const symbolSignProperties = (ids: readonly string[]): Properties => ({ 'data-rel-full': ids.join(' ') });

const texSign = (sign: '=' | '≈') => (sign === '=' ? '=' : '\\approx ');

/** TeX with the numbers of the moment, from a template that names them: `\\live{z1[0]}`, `\\rel{z1|+ * W1 x b1}`, `\\full{W1 x b1}`. */
export const fillTex = (template: string, numbers: Numbers): string =>
  template.replace(/\\(live|rel|full)([%~^]?)((?:\(\))?)\{([^}|]*)\|?([^}]*)\}/g, (_, kind, sign, brackets, id, expression) => {
    if (kind === 'full') return texSign(symbolSign(id.split(' '), numbers));
    if (kind === 'rel') return texSign(relationSign(id, expression || undefined, numbers));
    const { text } = liveElement(id, numbers, { format: FORMAT_SIGNS[sign], brackets: brackets !== '' });
    return toAscii(text).replace('%', '\\%');
  });
