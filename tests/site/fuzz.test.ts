/** Any input: a short run of the fuzzer over every page (`npm run fuzz` plays long ones), and that it finds what it is to find. */
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { segmentsOf, wordsOf } from '../fuzz/run';
import { drawSegment, type Outcome, playSegment, type Segment, shrink } from '../fuzz/segment';
import { base, pages } from './support';

/** The same every time, so that a change is to blame for what is found; another by FUZZ_SEED. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
/** Events on each page: opening the pages takes most of the time. */
const EVENTS = 10;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
  console.log(`the fuzzer’s seed: ${SEED}`);
});
afterAll(() => browser.close());

const asWords = (outcome: Outcome) => (outcome.faults.length > 0 ? wordsOf(outcome) : '');

const run = { seed: SEED, paths: pages, length: EVENTS, events: EVENTS * pages.length };
it.each(segmentsOf(run))('/$path bears what comes', async (segment) => {
  const outcome = await playSegment({ browser, base }, segment);
  expect(asWords(outcome)).toBe('');
  expect(outcome.played.length).toBe(EVENTS);
});

/** Faults that are put into a page, each with the words that name it. */
const SPOILERS: readonly [name: string, spoil: () => void, words: RegExp][] = [
  [
    'a text that is no number',
    () => {
      for (const type of ['pointerdown', 'keydown'])
        addEventListener(type, () => {
          const shown = document.querySelector('main p [data-live]:not(math *)');
          if (shown) shown.ariaLabel = `${0 / Number(false)}`;
        });
    },
    /aria-label="NaN"/,
  ],
  [
    'a handle that goes',
    () => {
      addEventListener('keydown', () => document.querySelector('main [data-handle]:not(astro-island *)')?.remove());
    },
    /the handle .* is no longer there/,
  ],
  [
    'an exception',
    () => {
      addEventListener('keydown', () => {
        throw new Error('of the test’s own');
      });
    },
    /error: Error: of the test’s own/,
  ],
];

const segment: Segment = { seed: 1, at: 0, path: 'the-weighted-sum/', events: 25 };

it.each(SPOILERS)(
  '%s is found and named with its event, and the command that plays it again is told',
  async (_, spoil, words) => {
    const outcome = await playSegment({ browser, base, spoil }, segment);
    const [fault] = outcome.faults;
    expect(fault?.what).toMatch(words);
    expect(wordsOf(outcome)).toContain(`FAULT after event ${fault?.event} of segment 0 (seed 1, /the-weighted-sum/)`);
    expect(wordsOf(outcome)).toContain("again: npm run fuzz -- --seed 1 --segment 0 --page 'the-weighted-sum/' --length 25");
  },
);

it('a fault is found again, and the one event is told that brings it about', async () => {
  const [, spoil, words] = SPOILERS.at(-1) as (typeof SPOILERS)[number];
  const where = { browser, base, spoil };
  const again = await shrink(where, await playSegment(where, segment));
  expect(again?.events.length).toBe(1);
  expect(again?.outcome.faults[0]?.what).toMatch(words);
});

it('a seed gives the same events again, however many are asked for; another gives others', () => {
  const drawn: Segment = { seed: 5, at: 2, path: '', events: 300 };
  const { setting, events } = drawSegment(drawn);
  expect(drawSegment({ ...drawn, events: 40 })).toEqual({ setting, events: events.slice(0, 40) });
  expect(drawSegment({ ...drawn, seed: 6 }).events).not.toEqual(events);
  expect(drawSegment({ ...drawn, at: 3 }).events).not.toEqual(events);
});
