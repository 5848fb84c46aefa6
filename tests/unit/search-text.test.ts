/** What the search reads and what it is asked: formulas keep their signs and spaces, symbols are those that readers see. */
import katex from 'katex';
import { expect, it } from 'vitest';
import { withPlainFormulas } from '../../src/build/search-text';
import { asSymbols } from '../../src/reading/search/symbols';

const page = (tex: string) => `<!doctype html><p>Before ${katex.renderToString(tex)}, after &amp; on.</p>`;

it.each([
  ['0.5 \\times 0.2 = 0.1', '0.5 × 0.2 = 0.1'],
  ['z_2 \\approx 1.289', 'z₂ ≈ 1.289'],
  ['\\begin{bmatrix} 0.5 & -0.3 & 0.8 \\end{bmatrix}', '[ 0.5 − 0.3 0.8 ]'],
  ['W_1 x + b_1', 'W₁x + b₁'],
  ['e^{-z_2}', 'e^− z₂'],
  ['a < b', 'a &lt; b'],
])('%s', (tex, text) => {
  expect(withPlainFormulas(page(tex))).toBe(`<!doctype html><p>Before ${text}, after &amp; on.</p>`);
});

it.each([
  ['W1', 'W₁'],
  ['W₁', 'W₁'],
  ['z2 and b1', 'z₂ and b₁'],
  ['0.5', '0.5'],
  ['relu2 W12 x1.5', 'relu2 W12 x1.5'],
  ['W1[1,2]', 'W₁[1,2]'],
])('asked for %s, the search looks for %s', (typed, asked) => {
  expect(asSymbols(typed)).toBe(asked);
});
