/** What was answered: kept on the device, cleared on request, and taken up from other tabs. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openWindow } from './browser';

const KEY = 'four-pixels-progress';
afterEach(() => {
  vi.unstubAllGlobals();
});

/** The module as a page loads it, on a device that holds this. */
async function load(stored?: string) {
  vi.resetModules();
  const page = openWindow('https://example.org/progress/');
  if (stored !== undefined) page.localStorage.setItem(KEY, stored);
  const module = await import('../../src/state/progress');
  return {
    ...module,
    page,
    kept: () => JSON.parse(page.localStorage.getItem(KEY) ?? 'null'),
    fire: (type: string, more: object) => page.dispatchEvent(Object.assign(new page.Event(type), more)),
  };
}

describe('progress', () => {
  it('remembers answers by exercise, in the next page too, and forgets one alone', async () => {
    const first = await load();
    expect(first.progress.value).toEqual({});
    first.remember('relu/one', { said: '0', right: true });
    first.remember('relu/two', { said: '3', right: false, truth: '4' });
    first.remember('relu/one', { said: '1', right: false });
    const { progress, forget, kept } = await load(JSON.stringify(first.kept()));
    expect(progress.value).toEqual({
      'relu/one': { said: '1', right: false },
      'relu/two': { said: '3', right: false, truth: '4' },
    });
    forget('relu/one');
    expect(Object.keys(progress.value)).toEqual(['relu/two']);
    expect(kept()).toEqual(progress.value);
  });

  it('is cleared on request, from the device too, and brought back by one press', async () => {
    const { progress, forgetAll, kept } = await load('{"relu/one":{"said":"0"}}');
    const bringBack = forgetAll();
    expect([progress.value, kept()]).toEqual([{}, null]);
    bringBack();
    expect([progress.value, kept()]).toEqual([{ 'relu/one': { said: '0' } }, { 'relu/one': { said: '0' } }]);
  });

  it.each([
    ['nonsense', {}],
    ['null', {}],
    ['7', {}],
    ['{"a":null,"b":{"said":3},"c":"x"}', {}],
    [
      '{"a":{"said":"1","right":"yes","truth":5,"more":1},"b":{"said":"","right":true}}',
      { a: { said: '1' }, b: { said: '', right: true } },
    ],
  ])('makes of %s what it can', async (stored, made) => {
    expect((await load(stored)).progress.value).toEqual(made);
  });

  it('follows another tab, and a page that comes back from the browser’s cache', async () => {
    const { progress, page, fire } = await load();
    page.localStorage.setItem(KEY, '{"a":{"said":"1"}}');
    fire('storage', { key: 'another' });
    fire('pageshow', { persisted: false });
    expect(progress.value).toEqual({});
    fire('storage', { key: KEY });
    expect(Object.keys(progress.value)).toEqual(['a']);
    page.localStorage.setItem(KEY, '{"b":{"said":"1"}}');
    fire('pageshow', { persisted: true });
    expect(Object.keys(progress.value)).toEqual(['b']);
    page.localStorage.removeItem(KEY);
    // A device that was cleared as a whole names no key.
    fire('storage', { key: null });
    expect(progress.value).toEqual({});
  });

  it('works where storage is blocked, for as long as the page is open', async () => {
    const { progress, remember, forgetAll } = await load();
    vi.stubGlobal('localStorage', undefined);
    remember('a', { said: '1' });
    expect(progress.value).toEqual({ a: { said: '1' } });
    forgetAll()();
    expect(progress.value).toEqual({ a: { said: '1' } });
  });
});
