/** What the search index reads of a page: formulas as plain text, so that an excerpt keeps its signs and its spaces. */
import type { Element, Nodes } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { type Edit, edited, parsed, placeOf } from '../book/edit-html.ts';
import { lowered } from '../reading/search/symbols.ts';

/** Signs that stand close to what follows or goes before. */
const CLOSE = /^[()[\]{},.;!|′\u2061-\u2064]$/;

/** A formula's MathML as a line of text: W₁x + b₁ = 0.69. */
export function formulaText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const { tagName = '' } = node as Partial<Element>;
  const parts = node.children.map(formulaText);
  const [base = '', index = '', power = ''] = parts;
  switch (tagName) {
    case 'annotation':
      return '';
    case 'msub':
      return base + (/^\d+$/.test(index) ? lowered(index) : index);
    case 'msup':
      return `${base}^${index.trim()}`;
    case 'msubsup':
      return `${base}${lowered(index)}^${power}`;
    case 'mfrac':
      return `${base}/${index}`;
    case 'mo': {
      const sign = parts.join('');
      return CLOSE.test(sign) ? sign : ` ${sign} `;
    }
    case 'mtd':
    case 'mtr':
    case 'mspace':
      return ` ${parts.join('')} `;
    default:
      return parts.join('');
  }
}

/** The page with each formula as its text; everything else stays as it was written. */
export function withPlainFormulas(html: string): string {
  const edits: Edit[] = [];
  visit(parsed(html, true), 'element', (element) => {
    const { className } = element.properties;
    if (!Array.isArray(className) || !className.includes('katex')) return undefined;
    let text = '';
    visit(element, 'element', (inner) => {
      if (inner.tagName === 'math') text = formulaText(inner).replace(/\s+/g, ' ').trim();
    });
    edits.push({ ...placeOf(element.position), text: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') });
    return SKIP;
  });
  return edited(html, edits);
}
