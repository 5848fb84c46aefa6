/** What answers an open question is veiled in the page as built: the numbers that the question names, wherever else they stand. */
import { expect, it } from 'vitest';
import { withVeils } from '../../src/build/veils';
import { covers } from '../../src/live-math/covers';

const QUESTION = '<div class="exercise" data-asks="a/b" data-veils="z1[2] dW1"><p><span data-live="z1[2]">0.93</span></p></div>';

it('veils them, and the words that say so, but not in the question itself', () => {
  const page = (number: string, words: string, row: string) =>
    `<main><span${number} data-live="z1[2]">0.93</span> <span data-live="z1[1]">−0.06</span>${QUESTION}<span${words} data-veil-of="a/b">so</span><i${row} data-live="dW1[0][1]">0</i></main>`;
  expect(withVeils(page('', '', ''))).toBe(page(' data-veiled', ' data-covered', ' data-veiled'));
});

it('leaves a page that asks nothing, and the book, as they are', () => {
  const plain = '<main><span data-live="z1[2]">0.93</span></main>';
  expect(withVeils(plain)).toBe(plain);
  const book = `<section class="book-chapter">${plain}${QUESTION}</section>`;
  expect(withVeils(book)).toBe(book);
});

it('knows a number by its id, by its array, and in another moment', () => {
  expect(covers(['z1[2]'], 'z1[2]')).toBe(true);
  expect(covers(['z1[2]'], 'before.z1[2]')).toBe(true);
  expect(covers(['z1'], 'change.z1[2]')).toBe(true);
  expect(covers(['z1[2]'], 'z1[1]')).toBe(false);
  expect(covers(['z1'], 'dz1[1]')).toBe(false);
  expect(covers(['z1[2]'], 'post.z1[2]')).toBe(false);
});
