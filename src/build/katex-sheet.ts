/**
 * KaTeX's style sheet, cut to what the built pages use: a rule stays where each part of its selector fits an element of a
 * formula. The rest of a page's sheet is left alone, but for faces of KaTeX's that no rule that stays asks for.
 */
import type { Element, Root } from 'hast';
import postcss, { type Container, type Rule } from 'postcss';
import { SKIP, visit } from 'unist-util-visit';
import { classesOf } from './classes.ts';

/** An element of a formula: its name and its classes. */
export type Kind = `${string}.${string}`;

const isOfKatex = (element: Element): boolean => classesOf(element).some((name) => /^katex(-|$)/.test(name));

/** Every kind of element that stands in the formulas of a page. */
export function kindsIn(tree: Root | Element): Set<Kind> {
  const kinds = new Set<Kind>();
  visit(tree, 'element', (formula) => {
    if (!isOfKatex(formula)) return undefined;
    visit(formula, 'element', (element) => {
      kinds.add(`${element.tagName}.${classesOf(element).join('.')}`);
    });
    return SKIP;
  });
  return kinds;
}

/** Whether an element of one of these kinds fits one part of a selector: `svg`, `.vlist-t.vlist-t2`, `*`. */
function fits(part: string, kinds: Iterable<Kind>): boolean {
  const bare = part.replace(/::?[a-z-]+(\([^)]*\))?|\[[^\]]*\]/g, '');
  const tag = /^[a-z][a-z0-9]*/.exec(bare)?.[0];
  const classes = [...bare.matchAll(/\.([\w-]+)/g)].map(([, name]) => name as string);
  for (const kind of kinds) {
    const [name, ...own] = kind.split('.');
    if ((!tag || tag === name) && classes.every((one) => own.includes(one))) return true;
  }
  return false;
}

/** Whether a selector can fit: each of its parts fits some element. */
export const canFit = (selector: string, kinds: Iterable<Kind>): boolean =>
  selector
    .split(/[\s>+~]+/)
    .filter(Boolean)
    .every((part) => fits(part, kinds));

/**
 * @param css a page's sheet
 * @param known the selectors of KaTeX's own sheet, of its formulas alone
 * @param kinds what stands in the formulas
 */
export function cutKatex(css: string, known: ReadonlySet<string>, kinds: ReadonlySet<Kind>): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((one) => !known.has(plain(one)) || canFit(one, kinds));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  // For browsers that read none of the rest, and for numbered equations, of which there are none.
  root.walkDecls(/^(-ms-high-contrast-adjust|-webkit-clip-path|counter-reset)$/, (declaration) => {
    if (/katex/i.test(`${(declaration.parent as Rule).selector}${declaration.value}`)) declaration.remove();
  });
  const styles = fontsAskedFor(root);
  root.walkAtRules('font-face', (face) => {
    if (!isAskedFor(fontOf(face), styles)) face.remove();
  });
  return root.toString();
}

/** What a rule or a face says of its font; empty where it says nothing. */
interface Font {
  family: string;
  bold: boolean;
  italic: boolean;
}

function fontOf(rule: Container): Font {
  const font = { family: '', bold: false, italic: false };
  rule.each((node) => {
    if (node.type !== 'decl') return;
    if (/^font(-family)?$/.test(node.prop)) font.family = /KaTeX_\w+/.exec(node.value)?.[0] ?? '';
    if (node.prop === 'font-weight') font.bold = /^(bold|700)$/.test(node.value);
    if (node.prop === 'font-style') font.italic = node.value === 'italic';
  });
  return font;
}

function fontsAskedFor(root: Container): Font[] {
  const fonts: Font[] = [];
  root.walkRules((rule) => {
    if (rule.selector.includes('.katex')) fonts.push(fontOf(rule));
  });
  return fonts;
}

/** Whether rules ask for a face: for its family and, of that family or of whichever stands around, its weight and its slant. */
function isAskedFor({ family, bold, italic }: Font, fonts: readonly Font[]): boolean {
  if (!family) return true;
  const suits = (what: (font: Font) => boolean) => fonts.some((font) => (font.family === family || !font.family) && what(font));
  return fonts.some((font) => font.family === family) && (!bold || suits((f) => f.bold)) && (!italic || suits((f) => f.italic));
}

/** A selector as it is compared: minifiers write `:before` in two ways and leave spaces or not. */
export const plain = (selector: string): string =>
  selector
    .replace(/::/g, ':')
    .replace(/\s*([>+~])\s*/g, '$1')
    .trim();

/** The selectors of KaTeX's sheet that are about formulas. */
export function selectorsOf(css: string): Set<string> {
  const found = new Set<string>();
  postcss.parse(css).walkRules((rule) => {
    for (const selector of rule.selectors) if (selector.includes('.katex')) found.add(plain(selector));
  });
  return found;
}
