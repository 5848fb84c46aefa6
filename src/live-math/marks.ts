/** The marks of a number in the page as built: their attributes and text. The page's script finds them by these. */
import { idsIn, relationOfExpression, relationOfSymbol } from './expression';
import { bracketed, formatNumber, formatPercent, isShownInFull, toAscii } from './number';
import type { Quantity, Read, Registry } from './registry';

/** A registry and the values of one moment: the starting values when the site is built, the reader's in the page. */
export interface Numbers {
  registry: Registry;
  read: Read;
}

type Properties = Record<string, string | string[] | boolean>;

/** The text of a number as it is shown. */
export function shownText(quantity: Quantity, value: number, { percent = false, brackets = false } = {}): string {
  const shown = percent ? formatPercent(value, quantity.open) : formatNumber(value);
  return brackets ? bracketed(shown) : shown;
}

export function liveProperties(
  id: string,
  { registry }: Numbers,
  { percent = false, brackets = false, handle = true } = {},
): Properties {
  const quantity = registry.quantity(id) as Quantity;
  return {
    className: ['num', `role-${quantity.role}`],
    'data-live': id,
    ...(percent && { 'data-format': 'percent' }),
    ...(brackets && { 'data-brackets': '' }),
    ...(handle && quantity.range && { 'data-handle': id }),
  };
}

export function liveElement(id: string, numbers: Numbers, options: { percent?: boolean; brackets?: boolean } = {}) {
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

/** The sign before `id` as the page shows it, from its left side in prefix form if that is arithmetic. */
export function relationSign(id: string, expression: string | undefined, { registry, read }: Numbers): '=' | '≈' {
  if (expression === undefined) return relationOfSymbol(id, registry, (entry) => isShownInFull(read(entry)));
  return relationOfExpression(expression, id, registry, (entry) => formatNumber(read(entry)));
}

export const relationProperties = (id: string, expression: string | undefined): Properties => ({
  'data-rel': id,
  ...(expression !== undefined && { 'data-rel-from': idsIn(expression).join(' '), 'data-expression': expression }),
});

/** TeX with the numbers of the moment, from a template that names them: `\\live{z1[0]}`, `\\rel{z1|+ * W1 x b1}`. */
export const fillTex = (template: string, numbers: Numbers): string =>
  template.replace(/\\(live|rel)(%?)((?:\(\))?)\{([^}|]*)\|?([^}]*)\}/g, (_, kind, percent, brackets, id, expression) => {
    if (kind === 'rel') return relationSign(id, expression || undefined, numbers) === '=' ? '=' : '\\approx ';
    const { text } = liveElement(id, numbers, { percent: percent !== '', brackets: brackets !== '' });
    return toAscii(text).replace('%', '\\%');
  });
