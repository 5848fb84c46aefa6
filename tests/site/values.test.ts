/** Every marked number of every page is the model's, at random states. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ARRAYS, checkPage } from '../../src/checks/page';
import { oddNetwork } from '../../src/checks/random-network';
import { parseShown } from '../../src/live-math/exact';
import { momentOf, type Network, POST_NETWORK, read, registry, withNumber } from '../../src/quantities';
import { toQuery } from '../../src/state/link';
import { signsInPage } from '../../src/widgets/checks/page-signs';
import { looseNumbers, marksIn, mistakes } from './marks';
import { moveAndLook } from './same-frame';
import { generator, gotoAfter, leave, open, pages, settled, sharedTab, turn, visitor } from './support';

/** The seed of everything by lot here: with another, other states. */
const SEED = Number(process.env['SEED'] ?? 20261124);
console.log(`values: seed ${SEED}`);

/** How many moves of a hand are looked at, over all pages that have numbers to move: 1,000 states or more. */
const ROUNDS = 3;
const MOVES = 20;

describe('at random states', () => {
  const tab = sharedTab();
  let states = 0;
  let inputs = 0;

  it.each(pages)('/%s follows, in HTML, MathML, TeX, signs and labels alike', async (path) => {
    const page = tab();
    const random = generator(SEED + pages.indexOf(path));
    // Every kind of oddness on some page.
    const odd = oddNetwork(random, pages.indexOf(path));
    await gotoAfter(page, path, [toQuery(odd)]);
    await turn(page, 'undo');
    await lookEverywhere(page, odd);
    let last = odd;
    // The book’s chapters move on pages of their own.
    for (let round = 0; round < (path === 'book/' ? 0 : ROUNDS); round++) {
      const found = await moveAndLook(page, last, MOVES, random);
      expect(found.wrong, toQuery(last)).toEqual([]);
      last = found.network;
      states += found.states;
      inputs += found.inputs;
    }
    if (last !== odd) await lookEverywhere(page, last);
  });

  it('which are many', () => {
    console.log(`values: ${states} states of a moving hand, ${inputs} inputs heard in them`);
    expect(inputs).toBeGreaterThanOrEqual(1000);
    expect(states).toBeGreaterThanOrEqual(1000);
  });
});

/** All of the page, on screen or not, once it has followed. */
async function lookEverywhere(page: Page, network: Network): Promise<void> {
  await settled(page);
  const query = toQuery(network);
  expect(mistakes(await marksIn(page), network), query).toEqual([]);
  expect(await looseNumbers(page), query).toEqual([]);
  expect(await unlikeTeX(page), query).toEqual([]);
  const moment = momentOf(network);
  const value = (id: string) => (registry.quantity(id) ? read(moment, id) : Number.NaN);
  expect(checkPage(await page.evaluate(signsInPage, ARRAYS), value), query).toMatchObject({ failures: [] });
  expect(
    await page.evaluate(() => /-0(?![.\d])|NaN|Infinity|\de[+-]?\d/.test(document.querySelector('main')?.innerText ?? '')),
    query,
  ).toBe(false);
}

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

it('a look at one frame catches MathML and a slider’s words that stay behind', async () => {
  const context = await visitor();
  const look = async (freeze: (page: Page) => Promise<void>): Promise<string> => {
    const page = await open(context, 'the-weighted-sum/?b1=0.6,-0.3,0.7');
    await settled(page);
    await freeze(page);
    const { wrong } = await moveAndLook(page, withNumber(POST_NETWORK, 'b1[0]', 0.6), 20, generator(1));
    return wrong.join('\n');
  };
  expect(await look(async () => {})).toBe('');
  const frozenMath = await look((page) =>
    page.evaluate(() => {
      for (const { firstChild } of document.querySelectorAll('math [data-live]'))
        Object.defineProperty(firstChild, 'data', { get: () => '', set: () => {} });
    }),
  );
  expect(frozenMath).toMatch(/^move \d+: \{"kind":"live",\S+ says \S+ and \S+$/m);
  const frozenWords = await look((page) =>
    page.evaluate(() => {
      for (const input of document.querySelectorAll('input'))
        input.setAttribute = (name, value) =>
          name !== 'aria-valuetext' && Element.prototype.setAttribute.call(input, name, value);
    }),
  );
  expect(frozenWords).toMatch(/^move \d+: the input of \S+ says \S+ and holds \S+, should be \S+$/m);
  await leave(context);
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
