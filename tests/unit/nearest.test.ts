import { distance } from 'fastest-levenshtein';
import { expect, it } from 'vitest';
import { nearest } from '../../src/reading/not-found/nearest';
import { bestPlaces } from '../../src/reading/search/pagefind';

const slugs = ['the-input', 'the-weighted-sum', 'relu', 'sigmoid', 'backpropagation', 'glossary'];

it('counts letters', () => {
  expect([distance('', 'abc'), distance('relu', 'relu'), distance('rleu', 'relu'), distance('kitten', 'sitting')]).toEqual([
    3, 0, 2, 3,
  ]);
});

it.each([
  ['Relu', 'relu'],
  ['sigmoid.html', 'sigmoid'],
  ['sigmiod', 'sigmoid'],
  ['weighted-sum', 'the-weighted-sum'],
  ['backprop', 'backpropagation'],
  ['inputs', 'the-input'],
  ['nowhere', undefined],
  ['x', undefined],
  ['', undefined],
])('%s was meant to be %s', (asked, meant) => {
  expect(nearest(asked, slugs)).toBe(meant);
});

it('a place that has all of the words stands first, in its heading above all', () => {
  const place = (title: string, excerpt: string) => ({ title, url: title, excerpt });
  const places = [place('activation', 'a neuron'), place('silent', 'a dead neuron'), place('dead neuron', 'a neuron')];
  expect(bestPlaces(places, 'Dead  neuron').map(({ title }) => title)).toEqual(['dead neuron', 'silent', 'activation']);
});
