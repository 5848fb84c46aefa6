/** The network in an address: the way there and back, what is refused and why, and what is left alone. */
import { describe, expect, it } from 'vitest';
import { INPUT_IDS, type Network, POST_NETWORK, read, withNumber } from '../../src/quantities';
import { changedFromPost, FROM_POST, fromQuery, sameNetwork, toQuery, withState } from '../../src/state/link';
import { randomNetwork, seeded } from './support';

const bits = (network: Network) => INPUT_IDS.map((id) => read(network, id));
const changed = (changes: Record<string, number>) =>
  Object.entries(changes).reduce((network, [id, value]) => withNumber(network, id, value), POST_NETWORK);

describe('the way there and back', () => {
  it('keeps every bit of 2,000 random networks', () => {
    const random = seeded(2000);
    for (let n = 0; n < 2000; n++) {
      const network = randomNetwork(random, [1, 100, 1e-9, 1e15][n % 4]);
      const back = fromQuery(toQuery(network));
      expect(back.problems).toEqual([]);
      expect(bits(back.network)).toEqual(bits(network));
    }
  });

  it('keeps numbers that need an exponent', () => {
    for (const value of [1e-7, -1.5e-300, 5e-324, 1e21, -2.5e22, 1e300, Number.MAX_VALUE]) {
      const network = changed({ b2: value, 'W1[1][1]': -value });
      const back = fromQuery(toQuery(network));
      expect(back.problems, String(value)).toEqual([]);
      expect(bits(back.network)).toEqual(bits(network));
    }
  });

  it('survives the address of a browser, whose commas may become %2C', () => {
    const network = changed({ 'x[1]': 0.1 + 0.2, 'W2[0]': -1 / 3, eta: 1e-7 });
    const address = new URL(`https://example.org/relu/?${toQuery(network)}`);
    expect(bits(fromQuery(address.search).network)).toEqual(bits(network));
    expect(bits(fromQuery(`?${new URLSearchParams(toQuery(network))}`).network)).toEqual(bits(network));
  });

  it('writes nothing for the post, and only the parts that differ otherwise', () => {
    expect(toQuery(POST_NETWORK)).toBe('');
    expect(toQuery(changed({ b2: 0.4 }))).toBe('b2=0.4');
    expect(toQuery(changed({ 'x[2]': 1 }))).toBe('x=0.2,0.5,1,0.8');
    expect(toQuery(changed({ y: 0, eta: 0.1 }))).toBe('y=0&eta=0.1');
    expect(toQuery(changed({ 'W1[0][0]': -1 }))).toBe('W1=-1,0.2,-0.1,0.1,0.3,0.1,-0.3,0.2,-0.2,0.3,0.4,0.1');
    expect(toQuery(changed({ b2: 0.2 }))).toBe('');
  });

  it('reads the example of the surface', () => {
    const W1 = '1,2,3,4,5,6,7,8,9,10,11,12';
    const { network, given, problems } = fromQuery(`?x=0.2,0.5,0.1,0.8&W1=${W1}&b1=1,2,3&W2=-1,-2,-3&b2=0.2&y=1&eta=0.5`);
    expect([given, problems]).toEqual([true, []]);
    expect(network).toEqual({
      ...POST_NETWORK,
      W1: [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
        [9, 10, 11, 12],
      ],
      b1: [1, 2, 3],
      W2: [-1, -2, -3],
    });
  });

  it('counts how many numbers differ from the post', () => {
    expect(changedFromPost(POST_NETWORK)).toBe(0);
    expect(changedFromPost(changed({ b2: 1, 'W1[0][0]': 1, y: 0 }))).toBe(3);
    expect(sameNetwork(POST_NETWORK, changed({ b2: 0.2 }))).toBe(true);
    expect(sameNetwork(POST_NETWORK, changed({ b2: 0.20000000000000004 }))).toBe(false);
  });
});

describe('a link', () => {
  it('describes the whole state: what it leaves out has the post’s value', () => {
    expect(fromQuery('?b2=1').network).toEqual({ ...POST_NETWORK, b2: 1 });
  });

  it.each([
    ['', false],
    ['?', false],
    ['?utm=x&t=5', false],
    ['?from=elsewhere', false],
    ['?b2=0.2', true],
    ['?b2=nonsense', true],
    ['?from=post', true],
  ])('"%s" describes a state: %s', (query, given) => {
    expect(fromQuery(query)).toMatchObject({ given, network: POST_NETWORK });
  });

  it('takes its parts in any order, with spaces, %2C, signs and exponents', () => {
    for (const query of [
      '?y=0&b1=1,-2,0.5',
      '?b1=1,-2,.5&y=0',
      '?b1=1%2C-2%2C0.5&y=0',
      '?b1=+1, -2 ,%200.5&y=0',
      '?b1=1.,-2e0,5E-1&y=0',
      '?b1=%2B1,-2,0.5&y=%200%20',
    ])
      expect(fromQuery(query), query).toEqual({
        network: { ...POST_NETWORK, b1: [1, -2, 0.5], y: 0 },
        given: true,
        problems: [],
      });
  });

  it('counts the first of a part that comes twice', () => {
    expect(fromQuery('?b2=1&b2=2').network.b2).toBe(1);
    expect(fromQuery('?b2=1&b2=nonsense').problems).toEqual([]);
  });

  it('reads −0 as 0', () => {
    expect(Object.is(fromQuery('?b2=-0').network.b2, 0)).toBe(true);
  });

  it('keeps to exact names: other cases are other keys', () => {
    expect(fromQuery('?w1=1&B2=3&X=0,0,0,0')).toEqual({ network: POST_NETWORK, given: false, problems: [] });
  });
});

describe('a part that can’t be used', () => {
  const W1 = (last: string) => `W1=${Array(11).fill(0).join(',')},${last}`;

  it.each([
    ['x=1,2,3', 'x', 'it needs 4 numbers and has 3'],
    ['x=', 'x', 'it needs 4 numbers and has none'],
    ['x', 'x', 'it needs 4 numbers and has none'],
    ['x=%20', 'x', 'it needs 4 numbers and has none'],
    ['x=0,0,0,0,0', 'x', 'it needs 4 numbers and has 5'],
    ['x=0,0,0,0,', 'x', 'it needs 4 numbers and has 5'],
    ['W1=1', 'W1', 'it needs 12 numbers and has 1'],
    ['b2=1,2', 'b2', 'it needs 1 number and has 2'],
    ['x=0,0,,0', 'x', 'number 3 of it is no plain number'],
    [W1('NaN'), 'W1', 'number 12 of it is no plain number'],
    [W1('1e309'), 'W1', 'number 12 of it is too large'],
    ['b1=0,0,-1e309', 'b1', 'number 3 of it is too large'],
    ['b2=', 'b2', 'its value is no plain number'],
    ['b2=NaN', 'b2', 'its value is no plain number'],
    ['b2=Infinity', 'b2', 'its value is no plain number'],
    ['b2=-Infinity', 'b2', 'its value is no plain number'],
    ['b2=0x10', 'b2', 'its value is no plain number'],
    ['b2=1_000', 'b2', 'its value is no plain number'],
    ['b2=1e', 'b2', 'its value is no plain number'],
    ['b2=e5', 'b2', 'its value is no plain number'],
    ['b2=--1', 'b2', 'its value is no plain number'],
    ['b2=1 2', 'b2', 'its value is no plain number'],
    ['b2=.', 'b2', 'its value is no plain number'],
    ['b2=%E2%88%921', 'b2', 'its value is no plain number'],
    ['b2=<img src=x onerror=alert(1)>', 'b2', 'its value is no plain number'],
    ['b2=\\href{javascript:alert(1)}{1}', 'b2', 'its value is no plain number'],
    ['b2=%', 'b2', 'its value is no plain number'],
    ['b2=1e309', 'b2', 'its value is too large'],
    [`b2=${'9'.repeat(400)}`, 'b2', 'its value is too large'],
    ['x=0,0,0,1.01', 'x', 'number 4 of it is out of range: it must be 1 or less'],
    ['x=-0.01,0,0,0', 'x', 'number 1 of it is out of range: it must be 0 or more'],
    ['y=2', 'y', 'its value is out of range: it is 0 or 1'],
    ['y=0.5', 'y', 'its value is out of range: it is 0 or 1'],
    ['y=-1', 'y', 'its value is out of range: it is 0 or 1'],
    ['eta=0', 'eta', 'its value is out of range: it must be above 0'],
    ['eta=-0.5', 'eta', 'its value is out of range: it must be above 0'],
    ['eta=100.5', 'eta', 'its value is out of range: it must be 100 or less'],
  ])('%s has the post’s value, and the reason is given', (query, part, because) => {
    const { network, given, problems } = fromQuery(`?${query}`);
    expect(problems).toEqual([{ part, because }]);
    expect(network).toEqual(POST_NETWORK);
    expect(given).toBe(true);
  });

  it('leaves the other parts to apply', () => {
    const { network, problems } = fromQuery('?x=1,1&b2=7&eta=0&y=0');
    expect(problems.map(({ part }) => part)).toEqual(['x', 'eta']);
    expect(network).toEqual({ ...POST_NETWORK, b2: 7, y: 0 });
  });

  it('is never quoted in the reason', () => {
    const { problems } = fromQuery('?b2=<b>$x$</b>&x=<i>,<i>,<i>,<i>&y=<u>');
    expect(problems).toHaveLength(3);
    expect(JSON.stringify(problems)).not.toMatch(/[<$]/);
  });

  it('takes any finite weight and bias, beyond what can be typed', () => {
    expect(fromQuery('?b2=-1e300&W2=1000,0,1e308').problems).toEqual([]);
    expect(fromQuery('?eta=100').network.eta).toBe(100);
    expect(fromQuery('?eta=1e-300').network.eta).toBe(1e-300);
  });
});

it('a moment of training is said to be ignored where there is none', () => {
  const because = 'it belongs to the training page';
  expect(fromQuery('?t=50&b2=0.9')).toMatchObject({ network: { b2: 0.9 }, given: true, problems: [{ part: 't', because }] });
  const all = fromQuery('?t=5&set=B&mode=single&data=0,1,0,1,1');
  expect(all.problems.map(({ part }) => part)).toEqual(['t', 'set', 'mode', 'data']);
  expect(all.given).toBe(false);
});

describe('the address that carries a state', () => {
  const base = 'https://example.org/book/relu/';

  it.each([
    [base, 'b2=1', `${base}?b2=1`],
    [base, '', base],
    [`${base}?b2=1`, '', base],
    [`${base}?b2=1&x=0,0,0,0`, 'y=0', `${base}?y=0`],
    [`${base}?b2=1&b2=2`, 'b2=3', `${base}?b2=3`],
    [`${base}?from=post`, 'b2=1', `${base}?b2=1`],
    [`${base}?b2=1`, FROM_POST, `${base}?from=post`],
    [`${base}#gate`, 'b2=1', `${base}?b2=1#gate`],
    [`${base}?b2=5#gate`, '', `${base}#gate`],
    [`${base}?utm_source=mail&b2=5&q=a%20b,c`, 'y=0', `${base}?utm_source=mail&q=a%20b,c&y=0`],
    [`${base}?keep&b2=5`, 'y=0', `${base}?keep&y=0`],
    [`${base}?q=%`, 'y=0', `${base}?q=%&y=0`],
    [`${base}?%=1&eta=2`, 'y=0', `${base}?%=1&y=0`],
    [`${base}?%622=1`, 'y=0', `${base}?y=0`],
    [`${base}?w1=1&b22=3`, 'y=0', `${base}?w1=1&b22=3&y=0`],
    // Chats end a link at these.
    [`${base}?q=a;b'c`, 'y=0', `${base}?q=a%3Bb%27c&y=0`],
  ])('of %s with "%s" is %s', (address, query, expected) => {
    expect(withState(address, query)).toBe(expected);
  });

  it('opens the state that it was given', () => {
    const network = changed({ 'x[0]': 1 / 3, b2: -4 });
    const address = withState(`${base}?theme=dark&W2=1,2,3#top`, toQuery(network));
    expect(bits(fromQuery(new URL(address).search).network)).toEqual(bits(network));
  });
});
