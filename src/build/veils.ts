/**
 * Numbers that answer a question of their page are veiled as built, so that none is seen before the page's script wakes;
 * page/veils.ts lifts them. Without scripts the style shows them. The book is left alone: there each chapter is read by itself.
 */
import type { AstroIntegration } from 'astro';
import type { Element, Nodes } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import { type Edit, edited, parsed, placeOf, setAttribute } from '../book/edit-html.ts';
import { covers } from '../live-math';
import { editEachPage } from './each-page.ts';

const asks = (element: Element): boolean => element.properties['dataAsks'] !== undefined;

/** The page with the attributes of its veils. */
export function withVeils(html: string): string {
  if (!html.includes(' data-asks=') || html.includes('class="book-chapter"')) return html;
  const cards: Element[] = [];
  const marks: { element: Element; within: readonly Nodes[] }[] = [];
  visitParents(parsed(html, true), 'element', (element, ancestors) => {
    if (asks(element)) cards.push(element);
    if (element.properties['dataLive'] !== undefined || element.properties['dataVeilOf'] !== undefined)
      marks.push({ element, within: ancestors });
  });
  return edited(
    html,
    marks.flatMap(({ element, within }) => {
      const { dataLive, dataVeilOf } = element.properties;
      const hides = cards.some(
        (card) =>
          (dataVeilOf !== undefined && dataVeilOf === card.properties['dataAsks']) ||
          (dataLive !== undefined && !within.includes(card) && covers(namesOf(card), String(dataLive))),
      );
      if (!hides) return [];
      const start = placeOf(element.position).start + 1 + element.tagName.length;
      const mark = { start, end: start, text: dataLive === undefined ? ' data-covered' : ' data-veiled' };
      return dataLive === undefined ? [mark] : [mark, ...untold(element, within)];
    }),
  );
}

/** A label around a veiled number does not tell it either: controls/text-of.ts says the same word. */
function untold(number: Element, within: readonly Nodes[]): Edit[] {
  const [text] = number.children;
  const labelled = within.findLast((one): one is Element => one.type === 'element' && one.properties['ariaLabel'] !== undefined);
  const label = String(labelled?.properties['ariaLabel'] ?? '');
  if (!labelled || text?.type !== 'text' || !label.includes(`: ${text.value}`)) return [];
  return [setAttribute(labelled, 'ariaLabel', 'aria-label', label.replace(/: [^:]*$/, ': veiled'))];
}

const namesOf = ({ properties }: Element): string[] =>
  String(properties['dataVeils'] ?? '')
    .split(' ')
    .filter(Boolean);

export const veils = (): AstroIntegration => ({
  name: 'four-pixels-veils',
  hooks: {
    'astro:build:done': ({ dir }) => editEachPage(dir, withVeils),
  },
});
