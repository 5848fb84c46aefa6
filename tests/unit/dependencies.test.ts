/** What the registry says a number comes from is what it comes from: tried by changing each input of random networks. */
import { describe, expect, it } from 'vitest';
import { familiesOf, tieOf } from '../../src/live-math/attention';
import { INPUT_IDS, momentOf, type Network, read, registry, withNumber } from '../../src/quantities';
import { randomNetwork, seeded } from './support';

// A count of what differs says nothing of how much.
const numbers = registry.ids.filter((id) => registry.quantity(id) && registry.quantity(id)?.role !== 'count');
const familyOf = familiesOf(registry);
const sourcesOf = (id: string) => registry.quantity(id)?.from ?? [];

describe('the sources that the registry names', () => {
  it('are all numbers, each once', () => {
    for (const id of numbers) {
      const sources = sourcesOf(id);
      expect(
        sources.filter((source) => !registry.quantity(source)),
        id,
      ).toEqual([]);
      expect(new Set(sources).size, id).toBe(sources.length);
    }
  });

  it('never lead back to the number itself', () => {
    expect(numbers.filter((id) => familyOf(id).from.has(id))).toEqual([]);
  });

  it('are empty only for what a reader sets and for the post’s own numbers', () => {
    expect(numbers.filter((id) => sourcesOf(id).length === 0 && !id.startsWith('post.'))).toEqual([...INPUT_IDS]);
  });

  it('are the terms of the equation for a weighted sum', () => {
    expect(sourcesOf('z1[1]')).toEqual(['c1[1][0]', 'c1[1][1]', 'c1[1][2]', 'c1[1][3]', 'b1[1]']);
    expect(sourcesOf('c1[1][2]')).toEqual(['W1[1][2]', 'x[2]']);
    expect(sourcesOf('z2')).toEqual(['c2[0]', 'c2[1]', 'c2[2]', 'b2']);
    expect(sourcesOf('dW1[2][3]')).toEqual(['dz1[2]', 'x[3]']);
    expect(sourcesOf('next.W1[2][3]')).toEqual(['W1[2][3]', 'dW1[2][3]', 'eta']);
    expect(sourcesOf('next.c1[2][3]')).toEqual(['next.W1[2][3]', 'x[3]']);
  });
});

describe('changing an input', () => {
  const random = seeded(99);
  // Large steps, so that gates open and shut between a network and the next.
  const rate = () => 0.01 + random() * 10;
  const change = (network: Network, id: string): Network => {
    const old = read(network, id);
    if (id === 'y') return withNumber(network, id, 1 - old);
    if (id === 'eta') return withNumber(network, id, rate());
    if (id.startsWith('x')) return withNumber(network, id, random());
    return withNumber(network, id, (random() * 2 - 1) * 2);
  };

  /** For each input, the numbers that changed with it on some network. */
  const changed = new Map(INPUT_IDS.map((id) => [id, new Set<string>()]));
  for (let n = 0; n < 500; n++) {
    const network = { ...randomNetwork(random, 2), eta: rate() };
    const before = momentOf(network);
    for (const id of INPUT_IDS) {
      const after = momentOf(change(network, id));
      const found = changed.get(id) as Set<string>;
      for (const other of numbers) if (!found.has(other) && read(before, other) !== read(after, other)) found.add(other);
    }
  }

  it.each([...INPUT_IDS])('%s changes exactly what the registry says comes from it', (id) => {
    const found = changed.get(id) as Set<string>;
    const claimed = new Set([id, ...familyOf(id).to]);
    expect(
      [...found].filter((other) => !claimed.has(other)),
      'changed, but not by the registry',
    ).toEqual([]);
    expect(
      [...claimed].filter((other) => !found.has(other)),
      'never changed, though the registry says so',
    ).toEqual([]);
  });
});

describe('pointing at a number', () => {
  it('finds what it comes from and what comes from it', () => {
    expect(tieOf('z2', 'z2', familyOf)).toBe('self');
    expect(tieOf('W1[0][1]', 'z2', familyOf)).toBe('from');
    expect(tieOf('a2', 'z2', familyOf)).toBe('to');
    expect(tieOf('y', 'z2', familyOf)).toBeUndefined();
    expect(tieOf('z2', undefined, familyOf)).toBeUndefined();
  });
});
