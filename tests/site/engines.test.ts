/** The core in engines other than Chromium: numbers, a drag, keys, links, training, figures. An engine that is not here is left out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { firefoxPath, webKitPaths } from '../../scripts/engines';
import { formatNumber } from '../../src/live-math';
import { POST_NETWORK } from '../../src/quantities';
import { fromQuery } from '../../src/state/link';
import type { Engine, Place } from './engines/engine';
import { KEYS } from './engines/engine';
import { openFirefox } from './engines/firefox';
import { openWebKit } from './engines/webkit';
import { mistakes, readMarks } from './marks';

const base = inject('base');
const [firefox, webKit] = [firefoxPath(), webKitPaths()];
const ENGINES: [string, (() => Promise<Engine>) | undefined][] = [
  ['Firefox', firefox ? () => openFirefox(firefox) : undefined],
  ['WebKit', webKit ? () => openWebKit(webKit) : undefined],
];

/** Of the post, and one with other numbers, by which all components of a page wake. */
const LINK = 'x=0.9,0.25,0.4,0.1&W1=0.7,-0.3,1.25,0.1,0.3,0.1,-0.3,0.2,-0.2,0.3,0.4,0.123456789&b1=0.5,-1.5,0.7&b2=-0.75';

/** In the page: waits until everything has followed the last change and all components are awake that are to be. */
const settled = async (): Promise<void> => {
  const root = document.documentElement;
  const busy = () =>
    !root.hasAttribute('data-live-page') ||
    root.hasAttribute('data-stale') ||
    root.hasAttribute('data-unwritten') ||
    (root.hasAttribute('data-numbers-changed') && document.querySelector('astro-island[ssr]') !== null);
  while (busy()) await new Promise((done) => setTimeout(done, 20));
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
};
/** In the page: scrolls to the first that a selector names and is seen, and says where its middle is. */
const placeOf = async (selector: string): Promise<Place> => {
  const found = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
  found?.scrollIntoView({ block: 'center' });
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const { x, y, width, height } = (found as Element).getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};
const isMissing = (): boolean => document.documentElement.hasAttribute('data-missing');

describe.each(ENGINES)('%s', (_, start) => {
  let engine: Engine;
  beforeAll(async () => {
    if (start) engine = await start();
  });
  afterAll(() => engine?.close());
  const test = it.skipIf(start === undefined);

  const open = async (address: string) => {
    await engine.goto(base + address);
    await engine.run(settled);
  };
  const network = async () => fromQuery(new URL(await engine.run(() => location.href)).search).network;
  const isRight = async () => {
    await engine.run(settled);
    expect(mistakes(await engine.run(readMarks), await network())).toEqual([]);
    expect(await engine.run(isMissing)).toBe(false);
    expect(engine.complaints()).toEqual([]);
  };

  test('every number of the book is right as it comes, with all numbers changed, and without a complaint', async () => {
    await open('book/?from=post');
    const marks = await engine.run(readMarks);
    expect(marks.length).toBeGreaterThan(2000);
    expect(mistakes(marks, POST_NETWORK)).toEqual([]);
    await open(`book/?${LINK}`);
    await isRight();
  });

  test('a drag, keys and undo change the number and all that follows', async () => {
    await open('the-weighted-sum/?from=post');
    const from = await engine.run(placeOf, 'main .katex-html [data-handle="W1[0][1]"]');
    await engine.drag(from, { x: from.x + 30, y: from.y }, { x: from.x + 60, y: from.y });
    await isRight();
    const dragged = (await network()).W1[0]?.[1] as number;
    expect(dragged).toBeGreaterThan(0.25);
    await engine.run((selector) => document.querySelector<HTMLInputElement>(selector)?.focus(), 'main input[data-handle]');
    const id = await engine.run(() => document.activeElement?.getAttribute('data-handle') ?? '');
    const before = await engine.run(() => (document.activeElement as HTMLInputElement).value);
    await engine.press(KEYS.Right);
    await isRight();
    expect(Number(await engine.run(() => (document.activeElement as HTMLInputElement).value)), id).toBeGreaterThan(
      Number(before),
    );
    for (let turn = 0; turn < 2; turn++) {
      await engine.run(() => document.querySelector<HTMLButtonElement>('button[aria-label="Undo"]')?.click());
      await engine.run(settled);
    }
    expect(await network()).toEqual(POST_NETWORK);
  });

  test('a bad link is told, and changes nothing', async () => {
    await open('the-output-sum/?b2=1e309&W2=0.5,0.5,0.5');
    expect(await engine.run(() => document.querySelector('main .notice')?.textContent ?? '')).toMatch(
      /^Ignored from the link: b2, because/,
    );
    await isRight();
  });

  test('training steps as an independent computation does', async () => {
    const { sets } = JSON.parse(readFileSync(join(import.meta.dirname, '../golden/datasets.json'), 'utf8')) as {
      sets: { A_right8: { milestones: Record<string, Record<string, { loss: number; correct: number }>> } };
    };
    await open('the-training-loop/?set=A&t=99');
    const figure = '.deck';
    await engine.run((selector) => {
      const step = [...document.querySelectorAll<HTMLButtonElement>(`${selector} button`)].find(
        ({ textContent }) => textContent === 'Step',
      );
      step?.click();
    }, figure);
    await engine.run(settled);
    const shown = (id: string) => engine.run((name) => document.querySelector(`[data-live="${name}"]`)?.textContent ?? '', id);
    const wanted = sets.A_right8.milestones['lr_0.5']?.['100'];
    expect(await shown('t')).toBe('100');
    expect(await shown('LD')).toBe(formatNumber(wanted?.loss as number));
    expect(await shown('correct')).toBe(String(wanted?.correct));
    expect(engine.complaints()).toEqual([]);
  });
});
