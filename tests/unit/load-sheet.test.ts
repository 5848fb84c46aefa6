// @vitest-environment happy-dom
/** Sheets that come late are adopted: once each, asked for again where they could not be had. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const fetched = vi.fn<(href: string) => Promise<Partial<Response>>>();
const rules = () => document.adoptedStyleSheets.map(({ cssRules }) => cssRules[0]?.cssText.replaceAll(' ', ''));

beforeEach(() => {
  vi.resetModules();
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
  document.adoptedStyleSheets = [];
});
afterEach(() => vi.unstubAllGlobals());

const answer = (status: number): Partial<Response> => ({
  ok: status < 400,
  status,
  url: '',
  text: async () => '.a { top: 0px; }',
});

it('is fetched once, however often it is asked for', async () => {
  const { loadSheet } = await import('../../src/styles/load-sheet');
  fetched.mockResolvedValue(answer(200));
  await Promise.all([loadSheet('a.css'), loadSheet('a.css')]);
  await loadSheet('a.css');
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(rules()).toEqual(['.a{top:0px;}']);
});

it('rejects where it cannot be had, and is asked for again', async () => {
  const { loadSheet } = await import('../../src/styles/load-sheet');
  fetched.mockResolvedValueOnce(answer(404)).mockRejectedValueOnce(new TypeError('offline')).mockResolvedValue(answer(200));
  for (const why of ['a.css: 404', 'offline']) await expect(loadSheet('a.css')).rejects.toThrow(why);
  await loadSheet('a.css');
  expect(rules()).toEqual(['.a{top:0px;}']);
});
