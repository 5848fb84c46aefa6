import { describe, expect, it } from 'vitest';
import { fit } from '../../src/widgets/shape-lens/shapes';

const W1 = { symbol: 'W₁', rows: 3, columns: 4, role: 'weight' };
const x = { symbol: 'x', rows: 4, columns: 1, role: 'pixel' };
const b1 = { symbol: 'b₁', rows: 3, columns: 1, role: 'bias' };

describe('the sizes of a product', () => {
  it('fit where the inner ones agree; the outer ones stay', () => {
    expect(fit([W1, x], b1)).toMatchObject({ fits: true, rows: 3, columns: 1 });
  });

  it('are refused where a row and a column cannot be paired off, with both numbers', () => {
    expect(fit([x, W1], b1)).toMatchObject({ fits: false, at: 0, says: expect.stringMatching(/x has 1 number .* W₁ has 3/) });
    expect(fit([W1, { ...x, rows: 5 }])).toMatchObject({ fits: false, says: expect.stringMatching(/4 numbers .* has 5/) });
  });

  it('are refused where the sum has no partner', () => {
    const wider = { ...W1, rows: 5 };
    expect(fit([wider, x], b1)).toMatchObject({ fits: false, at: 1, says: expect.stringMatching(/5 × 1 and b₁ is 3 × 1/) });
    expect(fit([wider, x])).toMatchObject({ fits: true, rows: 5 });
  });

  it('multiply on through more than two', () => {
    const W2 = { symbol: 'W₂', rows: 1, columns: 3, role: 'weight' };
    expect(fit([W2, W1, x])).toMatchObject({ fits: true, rows: 1, columns: 1 });
    expect(fit([W2, x, W1])).toMatchObject({ fits: false, at: 0 });
  });
});
