/** Every marked number of every page is the model's, at the post's values without scripts and at random states with them. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseShown } from '../../src/live-math/exact';
import { relationOfExpression } from '../../src/live-math/expression';
import { type Format, shownText } from '../../src/live-math/marks';
import { formatNumber, isShownInFull } from '../../src/live-math/number';
import type { Quantity } from '../../src/live-math/registry';
import { INPUT_IDS, momentOf, type Network, POST_NETWORK, read, registry, withNumber } from '../../src/quantities';
import { toQuery } from '../../src/state/link';
import { base, chapters, generator, gotoAfter, leave, open, pages, settled, sharedTab, turn, visitor } from './support';

interface Mark {
  kind: 'live' | 'rel';
  id: string;
  text: string;
  format: Format | undefined;
  expression: string | null;
  math: boolean;
}

const marksIn = (page: Page): Promise<Mark[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-live], [data-rel]')].map((mark) => ({
      kind: mark.hasAttribute('data-live') ? ('live' as const) : ('rel' as const),
      id: (mark.getAttribute('data-live') ?? mark.getAttribute('data-rel')) as string,
      text: (mark.textContent ?? '').trim(),
      format: (mark.getAttribute('data-format') ?? undefined) as Format | undefined,
      expression: mark.getAttribute('data-expression'),
      math: mark.closest('math') !== null,
    })),
  );

/** A prefix that the registry does not know, and the id behind it; and what the training page counts. */
const OTHER_STATE = /^(?:[a-z]\w*(?:\[\d+\])?\.)+([A-Za-z]\w*(?:\[\d+\])*)$|^(?:t|LD|correct|N)$/;
const SHOWN = /^\(?[<>]?\u2212?\d+(\.\d{1,8})?%?\)?$/;

/** What is wrong with the marks of a page, in words. */
function mistakes(marks: Mark[], network: Network): string[] {
  const moment = momentOf(network);
  const shown = (id: string) => formatNumber(read(moment, id), registry.quantity(id)?.within);
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
    const sign = expression
      ? relationOfExpression(expression, id, registry, shown)
      : (registry.rows(id)?.flat() ?? [id]).every((entry) => isShownInFull(value(entry), registry.quantity(entry)?.within))
        ? '='
        : '≈';
    return text === sign ? [] : [`the sign before ${id} is ${text}, should be ${sign}`];
  });
}

/** Random states, some of them odd: long digits, silent neurons, large and tiny numbers. */
function randomNetwork(random: () => number, seed: number): Network {
  let network = POST_NETWORK;
  for (const id of INPUT_IDS) {
    const digits = [1, 2, 6, 15][Math.floor(random() * 4)] as number;
    const wide = id.startsWith('x') ? random() : (random() * 2 - 1) * ([0.01, 1, 3, 40][seed % 4] as number);
    const value = id === 'y' ? Math.round(random()) : id === 'eta' ? random() + 0.01 : Number(wide.toPrecision(digits));
    if (random() < 0.8) network = withNumber(network, id, value);
  }
  return network;
}

describe('without scripts', () => {
  const tab = sharedTab({ javaScriptEnabled: false });
  it.each(pages)('/%s shows the post’s numbers, marks both trees and types none', async (path) => {
    const page = tab();
    await page.goto(base + path);
    const marks = await marksIn(page);
    if (path === 'book/' || chapters.includes(path)) expect(marks.length).toBeGreaterThan(40);
    // Where formulas have live numbers, both trees have them.
    const formulas = await page.locator('main .katex-html [data-live]').count();
    expect(marks.some(({ math }) => math)).toBe(formulas > 0);
    expect(formulas > 0 || !['', 'relu/', 'sigmoid/', 'one-forward-pass/'].includes(path)).toBe(true);
    expect(mistakes(marks, POST_NETWORK)).toEqual([]);
    expect(await looseNumbers(page)).toEqual([]);
    expect(await page.locator('.katex-error, [style*="#cc0000"]').count()).toBe(0);
  });
});

describe('at random states', () => {
  const tab = sharedTab();
  const random = generator(20261124);
  const networks = Array.from({ length: 4 }, (_, seed) => randomNetwork(random, seed));

  it.each(pages)('/%s follows, in HTML, MathML, TeX and signs alike', async (path) => {
    const page = tab();
    await gotoAfter(
      page,
      path,
      networks.map((network) => toQuery(network)),
    );
    for (const network of networks.toReversed()) {
      await turn(page, 'undo');
      await settled(page);
      expect(mistakes(await marksIn(page), network), toQuery(network)).toEqual([]);
      expect(await looseNumbers(page)).toEqual([]);
      expect(await unlikeTeX(page), toQuery(network)).toEqual([]);
      expect(
        await page.evaluate(() => /-0(?![.\d])|NaN|Infinity|\de[+-]?\d/.test(document.querySelector('main')?.innerText ?? '')),
      ).toBe(false);
    }
  });
});

it('the check catches a number whose binding is broken', async () => {
  const context = await visitor();
  const page = await open(context, 'the-weighted-sum/?b1=0.6,-0.3,0.7');
  await settled(page);
  expect(mistakes(await marksIn(page), withNumber(POST_NETWORK, 'b1[0]', 0.6))).toEqual([]);
  await page.evaluate(() => {
    const [mark] = document.querySelectorAll('.katex-html [data-live="z1[0]"]');
    (mark?.firstChild as Text).data = '0.69';
  });
  expect(mistakes(await marksIn(page), withNumber(POST_NETWORK, 'b1[0]', 0.6))).toEqual(['z1[0] shows 0.69, is 0.79']);
  await leave(context);
});

/** Numbers with a decimal point and percentages in main that are neither live nor quoted. */
const looseNumbers = (page: Page): Promise<string[]> =>
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

/** Formulas whose TeX does not hold the numbers that they show, in their order. */
async function unlikeTeX(page: Page): Promise<string[]> {
  const formulas = await page.evaluate(() =>
    [...document.querySelectorAll('.katex')].map((formula) => ({
      tex: formula.querySelector('annotation')?.textContent ?? '',
      shown: [...formula.querySelectorAll('math [data-live]')].map((mark) => mark.textContent ?? ''),
    })),
  );
  return formulas.flatMap(({ tex, shown }) => {
    if (/\\live|\\rel|(?<![\d.])9\d{6}/.test(tex)) return [tex];
    const missing = shown.filter((text) => parseShown(text) && !tex.includes(text.replaceAll('\u2212', '-')));
    return missing.length > 0 ? [`${missing.join()} not in ${tex}`] : [];
  });
}
