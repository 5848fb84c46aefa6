/**
 * How wide a formula is, from the widths of its glyphs: worked out when the site is built, as an expression in which the
 * page puts the numbers of the moment (live-math/width.ts). So whether a formula fits needs no layout.
 */
import type { Element, ElementContent } from 'hast';
import metrics from 'katex/src/fontMetricsData.js';
import { type Format, signOf } from '../live-math';
import { classesOf } from './classes.ts';

/** A row of boxes: the sum of what never changes, in em, and the parts that depend on numbers. */
interface Row {
  em: number;
  parts: string[];
}

type Font = keyof typeof metrics;
/** The place of a glyph's width in KaTeX's metrics: depth, height, italic, skew, width. */
const WIDTH = 4;

const FONTS: readonly [string, Font][] = [
  ['mathnormal', 'Math-Italic'],
  ['mathit', 'Main-Italic'],
  ['mathbf', 'Main-Bold'],
  ['boldsymbol', 'Math-BoldItalic'],
  ['amsrm', 'AMS-Regular'],
  ['mathbb', 'AMS-Regular'],
  ['mathcal', 'Caligraphic-Regular'],
  ['textrm', 'Main-Regular'],
  ['mathrm', 'Main-Regular'],
  ['small-op', 'Size1-Regular'],
  ['large-op', 'Size2-Regular'],
  ['delim-size1', 'Size1-Regular'],
  ['delim-size4', 'Size4-Regular'],
];
/** KaTeX's sizes 1 to 11, in em of the sixth. */
const SIZES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488];
/** Boxes that take no room along the line. A label centred over nothing (clap) counts: it must not leave the column either. */
const NO_WIDTH = ['pstrut', 'katex-strut', 'vlist-s', 'llap', 'rlap', 'accent-body', 'frac-line'];
/** Set by KaTeX's style sheet. */
const NULL_DELIMITER = 0.12;

/** A length of an inline style, in em; 0 where there is none. */
function styled({ properties }: Element, name: string): number {
  const match = new RegExp(`(?:^|;)\\s*${name}:\\s*(-?[\\d.]+)em`).exec(String(properties.style ?? ''));
  return match ? Number(match[1]) : 0;
}

const glyphsOf = (text: string, font: Font): number =>
  [...text].reduce((sum, glyph) => {
    const code = String(glyph.codePointAt(0));
    // A zero-width space has no entry; a space is a no-break one.
    if (glyph === '\u200b') return sum;
    const width = (of: Font) =>
      (metrics[of] as Readonly<Record<string, readonly number[]>>)[code === '160' ? '32' : code]?.[WIDTH];
    return sum + (width(font) ?? width('Main-Regular') ?? 0.5);
  }, 0);

const nothing: Row = { em: 0, parts: [] };
const add = (a: Row, b: Row): Row => ({ em: a.em + b.em, parts: [...a.parts, ...b.parts] });
const written = ({ em, parts }: Row): string => [...(em ? [String(Number(em.toFixed(3)))] : []), ...parts].join(' ');

/** The widest of several rows, one above the other. */
function widest(rows: Row[]): Row {
  const fixed = Math.max(0, ...rows.filter(({ parts }) => parts.length === 0).map(({ em }) => em));
  const moving = rows.filter(({ parts }) => parts.length > 0);
  const [only, ...others] = moving;
  if (!only) return { em: fixed, parts: [] };
  if (others.length === 0 && fixed <= only.em) return only;
  // What a number beside it is sure to exceed needs no mention.
  const alternatives = [...moving, ...(moving.every(({ em }) => em < fixed) ? [{ em: fixed, parts: [] }] : [])];
  return { em: 0, parts: [`{${[...new Set(alternatives.map(written))].join('|')}}`] };
}

function scaled(row: Row, by: number): Row {
  if (by === 1) return row;
  return row.parts.length === 0 ? { em: row.em * by, parts: [] } : { em: 0, parts: [`${by}{${written(row)}}`] };
}

/** How much larger the type is inside an element than around it. */
function sizeOf(classes: string[]): number {
  const from = classes.find((name) => /^reset-size\d+$/.test(name))?.slice('reset-size'.length);
  const to = classes.find((name) => /^size\d+$/.test(name))?.slice('size'.length);
  return from && to ? (SIZES[Number(to) - 1] ?? 1) / (SIZES[Number(from) - 1] ?? 1) : 1;
}

function fontOf(classes: string[], around: Font): Font {
  if (classes.includes('delimsizing')) {
    const size = classes.find((name) => /^size\d$/.test(name));
    if (size) return `Size${size.slice(-1)}-Regular` as Font;
  }
  return FONTS.find(([name]) => classes.includes(name))?.[1] ?? around;
}

const rowOf = (children: ElementContent[], font: Font): Row =>
  children.reduce((row, child) => {
    if (child.type === 'text') return add(row, { em: glyphsOf(child.value, font), parts: [] });
    return child.type === 'element' ? add(row, boxOf(child, font)) : row;
  }, nothing);

/** The lines of a `.vlist-t`: what stands in the first of its rows. */
const linesOf = (element: Element): Element[] => {
  const inside = (of: Element, name: string) =>
    of.children.find((child): child is Element => child.type === 'element' && classesOf(child).includes(name));
  const first = inside(element, 'vlist-r');
  const list = first && inside(first, 'vlist');
  return (list?.children ?? []).filter((child): child is Element => child.type === 'element');
};

function boxOf(element: Element, around: Font): Row {
  const classes = classesOf(element);
  if (classes.some((name) => NO_WIDTH.includes(name)) || element.tagName === 'svg') return nothing;
  if (classes.includes('nulldelimiter')) return { em: NULL_DELIMITER, parts: [] };
  const margins = styled(element, 'margin-left') + styled(element, 'margin-right') + styled(element, 'padding-left');
  const own = Math.max(styled(element, 'width'), styled(element, 'min-width'));
  const inner = (): Row => {
    const id = element.properties['data-live'];
    if (typeof id === 'string') {
      const sign = signOf(element.properties['data-format'] as Format | undefined);
      return { em: 0, parts: ['data-brackets' in element.properties ? `(${id})${sign}` : `${id}${sign}`] };
    }
    const font = fontOf(classes, around);
    if (!classes.includes('vlist-t')) return rowOf(element.children, font);
    return widest(linesOf(element).map((line) => boxOf(line, font)));
  };
  const row = widest([inner(), { em: own, parts: [] }]);
  return scaled(add(row, { em: margins, parts: [] }), sizeOf(classes));
}

/** Long numbers, in em: what a formula in a line of text may have to hold. */
const LONG_NUMBER = 6;

/**
 * The width of the widest part of a formula that a line of text does not break, if that may be too much for a narrow column
 * (in em); undefined where it never is.
 */
export function unbreakableWidth(html: Element, column: number): string | undefined {
  const parts = html.children.flatMap((base) => (base.type === 'element' ? [rowOf(base.children, 'Main-Regular')] : []));
  const long = parts.filter((row) => row.em + LONG_NUMBER * row.parts.join(' ').split(/[ |]/).length > column);
  return long.some((row) => row.parts.length > 0) ? written(widest(long)) : undefined;
}

/** The width of a formula as KaTeX has set it, marks included: `3.25 W1[0][0] {x[0]|x[1]} 0.7{z2}`. See width.ts. */
export const equationWidth = (html: Element): string => written(rowOf(html.children, 'Main-Regular'));

/** A line of plain letters, in em, as browsers set it. */
const LINE = 1.3;

/** The height of a formula in em: of its tallest part above the line, and of its deepest below it. */
export function equationHeight(html: Element): number {
  const struts = html.children.flatMap((base) =>
    base.type === 'element' ? base.children.filter((child): child is Element => child.type === 'element').slice(0, 1) : [],
  );
  const below = struts.map((strut) => -styled(strut, 'vertical-align'));
  const above = struts.map((strut, at) => styled(strut, 'height') - (below[at] ?? 0));
  return Math.max(LINE, Math.max(0, ...above) + Math.max(0, ...below));
}
