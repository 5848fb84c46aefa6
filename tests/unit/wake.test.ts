/** The two calls of a page: a reader is near, the numbers have changed. */
import { beforeEach, describe, expect, it } from 'vitest';
import { give, NUMBERS_CHANGED, READER_NEAR, watchForReader } from '../../src/state/wake';
import { pageOf, type TestPage } from './page';

let page: TestPage;
/** How often each call was heard. */
let heard: Record<string, number>;

beforeEach(() => {
  page = pageOf(`<main>
    <p>Words <span data-handle="b2">0.2</span> <button class="equation-stop"></button></p>
    <svg><g data-grip="b2"><circle r="1"></circle></g><g data-points="z2"><circle r="2"></circle></g></svg>
    <input>
  </main>`);
  heard = { [READER_NEAR]: 0, [NUMBERS_CHANGED]: 0 };
  for (const call of Object.keys(heard)) document.addEventListener(call, () => (heard[call] = (heard[call] as number) + 1));
});
const near = () => document.documentElement.hasAttribute('data-reader-near');

describe('a call', () => {
  it('is an event, and an attribute for whoever comes later', () => {
    document.addEventListener(NUMBERS_CHANGED, () => expect(document.documentElement.hasAttribute(NUMBERS_CHANGED)).toBe(true));
    give(NUMBERS_CHANGED);
    expect(document.documentElement.getAttribute('data-numbers-changed')).toBe('');
    expect(heard).toEqual({ [READER_NEAR]: 0, [NUMBERS_CHANGED]: 1 });
  });

  it('is given once', () => {
    give(READER_NEAR);
    give(READER_NEAR);
    give(NUMBERS_CHANGED);
    expect(heard).toEqual({ [READER_NEAR]: 1, [NUMBERS_CHANGED]: 1 });
  });
});

describe('a reader is near', () => {
  beforeEach(() => watchForReader());

  it.each(['[data-handle]', '.equation-stop', '[data-grip] circle', '[data-points] circle'])(
    'with a pointer or the focus at %s',
    (selector) => {
      for (const type of ['pointerover', 'pointerdown', 'focusin']) {
        page = pageOf(document.body.innerHTML);
        watchForReader();
        page.send(page.$(selector), type);
        expect(near(), type).toBe(true);
      }
    },
  );

  it('with a finger or a key anywhere', () => {
    page.send(page.$('p'), 'touchstart');
    expect(near()).toBe(true);
    page = pageOf('<p></p>');
    watchForReader();
    page.send(page.$('p'), 'keydown');
    expect(near()).toBe(true);
  });

  it('not with a pointer over words, nor with the focus in a field', () => {
    page.send(page.$('p'), 'pointerover');
    page.send(page.$('p'), 'pointerdown');
    page.send(page.$('input'), 'focusin');
    page.send(document, 'pointerover');
    page.send(page.$('[data-handle]'), 'pointermove');
    expect(near()).toBe(false);
  });

  it('even where somebody else keeps the event to himself, and hears it before', () => {
    page.$('p').addEventListener('pointerover', (event) => {
      expect(near()).toBe(true);
      event.stopPropagation();
    });
    page.send(page.$('[data-handle]'), 'pointerover');
    expect(near()).toBe(true);
  });

  it('and nobody watches any longer', () => {
    page.send(page.$('[data-handle]'), 'pointerover');
    document.documentElement.removeAttribute(READER_NEAR);
    page.send(page.$('[data-handle]'), 'pointerdown');
    expect(heard[READER_NEAR]).toBe(1);
    expect(near()).toBe(false);
  });
});
