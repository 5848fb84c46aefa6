/** Exact arithmetic on shown digits, and the relation signs that follow from it. */
import { describe, expect, it } from 'vitest';
import * as exact from '../../src/live-math/exact';
import { evaluate, idsIn, relationOfExpression, relationOfSymbols } from '../../src/live-math/expression';
import { formatNumber, isShownInFull } from '../../src/live-math/number';
import { momentOf, POST_NETWORK, read, registry, withNumber } from '../../src/quantities';

const { parseShown } = exact;

describe('parseShown', () => {
  it.each([
    ['0', 0n, 1n],
    ['1.50', 3n, 2n],
    ['0.69', 69n, 100n],
    ['−0.06', -3n, 50n],
    ['(−0.06)', -3n, 50n],
    ['-2', -2n, 1n],
    ['999999', 999999n, 1n],
    ['0.00000001', 1n, 100000000n],
  ])('reads %s', (shown, n, d) => {
    expect(parseShown(shown)).toEqual({ n, d });
  });

  it.each(['<0.00000001', '>−0.00000001', '>999999', '<−999999', '(>−0.00000001)', '78%', '', 'e'])(
    'does not know %s exactly',
    (shown) => {
      expect(parseShown(shown)).toBeNull();
    },
  );
});

/** Works out an expression whose ids are the shown texts in `numbers`; whole arrays as in the registry. */
const result = (prefix: string, numbers: Record<string, string> = {}) =>
  evaluate(prefix, registry, (id) => numbers[id] as string).map((row) =>
    row.map((entry) => (entry ? `${entry.n}/${entry.d}` : null)),
  );

describe('evaluate', () => {
  it.each<[string, Record<string, string>, string | null]>([
    ['+ z2 b2', { z2: '0.1', b2: '0.2' }, '3/10'],
    ['* z2 b2', { z2: '0.2', b2: '0.5' }, '1/10'],
    ['* z2 b2', { z2: '−0.3', b2: '(−0.5)' }, '3/20'],
    ['/ z2 b2', { z2: '1', b2: '3' }, '1/3'],
    ['/ z2 b2', { z2: '1', b2: '−3' }, '-1/3'],
    ['/ z2 b2', { z2: '1', b2: '0' }, null],
    ['neg z2', { z2: '0.5' }, '-1/2'],
    ['max 0 z2', { z2: '−0.06' }, '0/1'],
    ['max 0 z2', { z2: '0.69' }, '69/100'],
    ['relu z2', { z2: '−0.06' }, '0/1'],
    ['relu z2', { z2: '0.69' }, '69/100'],
    ['exp z2', { z2: '0' }, '1/1'],
    ['exp z2', { z2: '1' }, null],
    ['exp neg z2', { z2: '0' }, '1/1'],
    ['ln z2', { z2: '1' }, '0/1'],
    ['ln z2', { z2: '2' }, null],
    ['sigmoid z2', { z2: '0' }, '1/2'],
    ['sigmoid z2', { z2: '0.1' }, null],
    ['/ 1 + 1 exp neg z2', { z2: '0' }, '1/2'],
    ['+ z2 b2', { z2: '<0.00000001', b2: '1' }, null],
    ['* z2 b2', { z2: '>999999', b2: '0' }, null],
    ['+ 1 neg a2', { a2: '0.784' }, '27/125'],
  ])('works out %s with %j as %s', (prefix, numbers, expected) => {
    expect(result(prefix, numbers)).toEqual([[expected]]);
  });

  const arrays = {
    'W1[0][0]': '1',
    'W1[0][1]': '2',
    'W1[0][2]': '3',
    'W1[0][3]': '4',
    'x[0]': '0.1',
    'x[1]': '0.2',
    'x[2]': '0',
    'x[3]': '−1',
  };
  const rows = { ...arrays, ...Object.fromEntries([1, 2].flatMap((i) => [0, 1, 2, 3].map((j) => [`W1[${i}][${j}]`, '0']))) };

  it('multiplies matrices, transposes and takes entries one by one', () => {
    expect(result('* W1 x', rows)).toEqual([['-7/2'], ['0/1'], ['0/1']]);
    expect(result('T x', rows)).toEqual([['1/10', '1/5', '0/1', '-1/1']]);
    expect(result('* T x x', rows)).toEqual([['21/20']]);
    expect(result('.* x x', rows)).toEqual([['1/100'], ['1/25'], ['0/1'], ['1/1']]);
    expect(result('* 2 x', rows)).toEqual([['1/5'], ['2/5'], ['0/1'], ['-2/1']]);
    expect(result('m2,2 1 x[0] x[1] 4', rows)).toEqual([
      ['1/1', '1/10'],
      ['1/5', '4/1'],
    ]);
    expect(result('relu x', rows)).toEqual([['1/10'], ['1/5'], ['0/1'], ['0/1']]);
  });

  it('refuses sizes that do not fit', () => {
    expect(() => result('+ x z1', { ...rows, 'z1[0]': '1', 'z1[1]': '1', 'z1[2]': '1' })).toThrow(
      /sizes 4,1 and 3,1 do not agree/,
    );
    expect(() => result('* x W1', rows)).toThrow(/a matrix of 4 × 1 can't multiply one of 3 × 4/);
  });

  it('names the numbers in an expression, each once', () => {
    expect(idsIn('+ * W1[0][0] x[0] * W1[0][0] 0.5')).toEqual(['W1[0][0]', 'x[0]']);
    expect(idsIn('m2,1 z1[0] neg z1[1]')).toEqual(['z1[0]', 'z1[1]']);
    expect(idsIn('T x')).toEqual(['x']);
  });
});

describe('the sign before a result', () => {
  const sign = (prefix: string, id: string, network = POST_NETWORK) =>
    relationOfExpression(prefix, id, registry, (entry) => formatNumber(read(momentOf(network), entry)));
  const sum = '+ + + + * W1[0][0] x[0] * W1[0][1] x[1] * W1[0][2] x[2] * W1[0][3] x[3] b1[0]';

  it('is = where the shown digits give the shown result', () => {
    expect(sign(sum, 'z1[0]')).toBe('=');
    expect(sign('* W1[0][1] x[1]', 'c1[0][1]')).toBe('=');
    expect(sign('+ * W1 x b1', 'z1')).toBe('=');
    expect(sign('relu z1', 'a1')).toBe('=');
    expect(sign('+ * W2 a1 b2', 'z2')).toBe('=');
    expect(sign('+ a2 neg y', 'dz2')).toBe('=');
  });

  it('is ≈ where the result is rounded or can’t be exact', () => {
    expect(sign('sigmoid z2', 'a2')).toBe('≈');
    expect(sign('exp neg z2', 'exp2')).toBe('≈');
    expect(sign('* dz2 a1[0]', 'dW2[0]')).toBe('≈');
    expect(sign(sum, 'z1[0]', withNumber(POST_NETWORK, 'x[0]', 0.2005))).toBe('≈');
  });

  it('is ≈ where the shown operands are rounded, though the result itself is shown in full', () => {
    const third = withNumber(withNumber(POST_NETWORK, 'x[1]', 1 / 3), 'W1[0][1]', 0.3);
    expect(formatNumber(read(momentOf(third), 'c1[0][1]'))).toBe('0.1');
    expect(sign('* W1[0][1] x[1]', 'c1[0][1]', third)).toBe('≈');
  });

  it('is = where rounded operands happen to give the shown result', () => {
    const network = withNumber(withNumber(POST_NETWORK, 'x[1]', 0.50000001), 'W1[0][1]', 0.2);
    expect(sign('* W1[0][1] x[1]', 'c1[0][1]', network)).toBe('=');
  });

  it('is ≈ where an operand is only known to be tiny or huge', () => {
    for (const weight of [1e-9, -1e-9, 1e7, -1e7])
      expect(sign('* W1[0][1] x[1]', 'c1[0][1]', withNumber(POST_NETWORK, 'W1[0][1]', weight))).toBe('≈');
  });

  it('asks every entry of an array', () => {
    expect(sign('+ * W1 x b1', 'z1', withNumber(POST_NETWORK, 'W1[2][3]', 1 / 3))).toBe('≈');
  });

  it('is exact for σ(0)', () => {
    const zero = { ...POST_NETWORK, W2: [0, 0, 0], b2: 0 };
    expect(sign('sigmoid z2', 'a2', zero)).toBe('=');
    expect(sign('exp neg z2', 'exp2', zero)).toBe('=');
    expect(sign('/ 1 + 1 exp2', 'a2', zero)).toBe('=');
  });
});

describe('the sign between a symbol and its number', () => {
  const sign = (id: string, network = POST_NETWORK) =>
    relationOfSymbols([id], registry, (entry) => isShownInFull(read(momentOf(network), entry)));

  it('is = where every number is shown in full, else ≈', () => {
    expect(sign('z2')).toBe('=');
    expect(sign('a2')).toBe('≈');
    expect(sign('W1')).toBe('=');
    expect(sign('W1', withNumber(POST_NETWORK, 'W1[2][3]', 1 / 3))).toBe('≈');
    expect(sign('dW1')).toBe('≈');
    expect(sign('b2', withNumber(POST_NETWORK, 'b2', 1e-9))).toBe('≈');
    expect(sign('b2', withNumber(POST_NETWORK, 'b2', 1e6))).toBe('≈');
  });
});
