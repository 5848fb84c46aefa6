/** Reads the marked numbers of a page and says what is wrong with them, by the model. */
import type { Page } from 'playwright-core';
import { prepare } from '../../src/checks/calculator';
import type { Relation } from '../../src/checks/relation';
import { seenAt } from '../../src/checks/signs';
import { type Format, shownText } from '../../src/live-math/marks';
import type { Quantity } from '../../src/live-math/registry';
import { momentOf, type Network, read, registry } from '../../src/quantities';

export interface Mark {
  kind: 'live' | 'rel';
  id: string;
  text: string;
  format: Format | undefined;
  expression: string | null;
  math: boolean;
}

/** Runs in the page, of any engine. */
export const readMarks = (): Mark[] =>
  [...document.querySelectorAll('[data-live], [data-rel]')].map((mark) => ({
    kind: mark.hasAttribute('data-live') ? ('live' as const) : ('rel' as const),
    id: (mark.getAttribute('data-live') ?? mark.getAttribute('data-rel')) as string,
    text: (mark.textContent ?? '').trim(),
    format: (mark.getAttribute('data-format') ?? undefined) as Format | undefined,
    expression: mark.getAttribute('data-expression'),
    math: mark.closest('math') !== null,
  }));
export const marksIn = (page: Page): Promise<Mark[]> => page.evaluate(readMarks);

/** A prefix that the registry does not know, and the id behind it; and what the training page counts. */
const OTHER_STATE = /^(?:[a-z]\w*(?:\[\d+\])?\.)+([A-Za-z]\w*(?:\[\d+\])*)$|^(?:t|LD|correct|N)$/;
const SHOWN = /^\(?[<>]?\u2212?\d+(\.\d{1,8})?%?\)?$/;

/** Each relation is read once. The calculator shares no arithmetic with the code that puts the signs there. */
const proofs = new Map<string, ReturnType<typeof prepare>>();
function proof(relation: Relation): ReturnType<typeof prepare> {
  const key = JSON.stringify(relation);
  const known = proofs.get(key) ?? prepare(relation, registry.rows);
  proofs.set(key, known);
  return known;
}

/** What is wrong with the marks of a page, in words. */
export function mistakes(marks: Mark[], network: Network): string[] {
  const moment = momentOf(network);
  const state = seenAt(moment);
  return marks.flatMap(({ kind, id, text, format, expression }) => {
    const value = (of: string) => read(moment, of);
    // Another state's number has a prefix of its own; the widget that shows it has tests of its own.
    if (!registry.quantity(id) && !registry.rows(id) && OTHER_STATE.test(id))
      return (kind === 'rel' ? /^[=≈]$/ : SHOWN).test(text)
        ? []
        : [`${id} shows ${text}, which is no ${kind === 'rel' ? 'sign' : 'number'} as they are shown`];
    if (kind === 'live') {
      const plain = shownText(registry.quantity(id) as Quantity, value(id), { format });
      return text === plain || text === `(${plain})` ? [] : [`${id} shows ${text}, is ${plain}`];
    }
    const sign = proof({ right: [id], ...(expression && { left: expression }) })(state);
    return text === sign ? [] : [`the sign before ${id} is ${text}, should be ${sign}`];
  });
}

/** Numbers with a decimal point and percentages in main that are neither live nor quoted. */
export const looseNumbers = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const loose: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const parent = text.parentElement as Element;
      if (parent.closest('[data-live], [data-quoted], annotation, script, style')) continue;
      // The indices of W₁[1,2] are no decimals.
      if (/\d[.,]\d|\.\d|\d\s*%/.test(text.data.replace(/\[\d,\d\]/g, ''))) loose.push(text.data.trim());
    }
    return loose;
  });
