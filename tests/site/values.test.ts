/** Every marked number of every page is the model's, at random states. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseShown } from '../../src/live-math/exact';
import { INPUT_IDS, type Network, POST_NETWORK, withNumber } from '../../src/quantities';
import { toQuery } from '../../src/state/link';
import { looseNumbers, marksIn, mistakes } from './marks';
import { generator, gotoAfter, leave, open, pages, settled, sharedTab, turn, visitor } from './support';

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
