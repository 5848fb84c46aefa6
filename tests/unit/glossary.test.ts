import { expect, it } from 'vitest';
import { GLOSSARY } from '../../src/book/glossary';
import { firstTerm } from '../../src/build/rehype-terms';
import { groupsOfFamilies, meaningOf } from '../../src/quantities/meanings';
import { FAMILIES } from '../../src/quantities/table';

it('every term has an id of its own, and words without decimals', () => {
  expect(new Set(GLOSSARY.map(({ id }) => id)).size).toBe(GLOSSARY.length);
  for (const { says, term } of GLOSSARY) expect(says, term).not.toMatch(/\d[.,]\d|%|!|\bsimply\b|\bobviously\b/);
});

it('finds the first term of a text, the longest that begins there, and whole words only', () => {
  const found = (text: string) => firstTerm(text, GLOSSARY)?.entry.id;
  expect(found('The hidden layer has biases.')).toBe('hidden-layer');
  expect(found('Its weighted sum is small.')).toBe('weighted-sum');
  expect(found('Two Neurons agree.')).toBe('neuron');
  expect(found('An unbiased mislabelled player.')).toBeUndefined();
});

it('the page on notation has every quantity once, in words', () => {
  const shown = groupsOfFamilies().flatMap(({ families }) => families);
  expect(shown.map(({ name }) => name).sort()).toEqual(
    FAMILIES.filter(({ role }) => role !== 'count')
      .map(({ name }) => name)
      .sort(),
  );
  for (const family of FAMILIES) expect(meaningOf(family), family.name).toMatch(/^\D{3,}/);
});
