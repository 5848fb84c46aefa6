/**
 * The words of every built page at many states, by the page's own script: of what is said side by side exactly one is
 * shown, and what remains reads as a sentence.
 */
import { Window } from 'happy-dom';
import { afterEach, expect, it, vi } from 'vitest';
import { followMarks } from '../../src/live-math/page-marks';
import { type Moment, POST_MOMENT, read, registry } from '../../src/quantities';
import { MOMENTS } from '../unit/moments';
import { pageOf } from '../unit/page';
import { chapters, htmlOf, pages } from './support';

afterEach(() => vi.unstubAllGlobals());

const told = pages.filter((page) => htmlOf(page).includes('data-when='));

/** A page's elements, with a number in place of each formula. */
function bodyOf(page: string) {
  const { document } = new Window();
  document.body.innerHTML = htmlOf(page).replace(/^[\s\S]*?<body[^>]*>/, '');
  for (const formula of document.querySelectorAll('.katex')) formula.replaceWith('1');
  return document;
}

/** The paragraphs of a page that say different things at different numbers. */
function wordsOf(page: string): string {
  const document = bodyOf(page);
  const places = [...document.querySelectorAll('[data-when]')].map(
    (one) => one.closest('p, li, td, figcaption') ?? one.parentElement,
  );
  return [...new Set(places)].map((place) => place?.outerHTML).join('\n');
}

/** Neighbours with nothing but spaces and points between them. */
function groups(): Element[][] {
  const found: Element[][] = [];
  for (const one of document.querySelectorAll('[data-when]')) {
    let before = one.previousSibling;
    while (before?.nodeType === 3 && /^[\s.,;:]*$/.test(before.textContent ?? '')) before = before.previousSibling;
    const group = found.find((elements) => elements.includes(before as Element));
    if (group) group.push(one);
    else found.push([one]);
  }
  return found;
}

const shown = (element: Element): boolean => !element.hasAttribute('hidden');
/** What a reader reads of a paragraph. */
function sentence(place: Element): string {
  const copy = place.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
/** A space before a point, two points, nothing at all, or a number that is none. */
const BROKEN = /\s[.,;:]|[.,;:][.,;:]|^$|NaN|undefined|Infinity/;

it('finds words that hold only in some states', () => {
  expect(told.length).toBeGreaterThan(4);
});

it.each(told)('%s', (page) => {
  pageOf(wordsOf(page));
  let moment: Moment = POST_MOMENT;
  const marks = followMarks({ registry, read: (id) => read(moment, id) });
  const together = groups();
  const wrong: string[] = [];
  for (const next of MOMENTS) {
    moment = next;
    marks.refresh();
    marks.flush();
    for (const group of together)
      if (group.length > 1 && group.filter(shown).length !== 1)
        wrong.push(`${group.map((one) => one.getAttribute('data-when')).join(' | ')} at z1 = ${moment.z1}`);
    for (const place of new Set(together.map(([one]) => one?.parentElement as Element))) {
      const words = sentence(place);
      if (BROKEN.test(words)) wrong.push(`“${words}” at z1 = ${moment.z1}`);
    }
  }
  expect(wrong.slice(0, 3)).toEqual([]);
});

it.each(chapters)('%s reads on where a button in a sentence is not shown: on paper and without scripts', (page) => {
  const document = bodyOf(page);
  for (const button of document.querySelectorAll('main p button')) button.remove();
  const broken = [...document.querySelectorAll('main p')]
    .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((words) => /\s[.,;:](?!\w)|[,;:][.,;:]|\(\s*\)/.test(words));
  expect(broken).toEqual([]);
});
