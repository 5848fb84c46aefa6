import type { Range, Within } from '../live-math';

/** A named array of the network, or a single number: what every entry of it has in common. */
export interface Family {
  /** The name of the array in ids. */
  name: string;
  /** [] for a single number, [rows] for a column, [rows, columns] for a matrix. */
  shape: readonly number[];
  /** A vector that stands as a row in equations. */
  row?: true;
  /** Plain text and TeX of the symbol; entries add their indices, counted from 1. */
  symbol: string;
  tex: string;
  /** What an entry is, in words; indices counted from 1. */
  words: (i: number, j: number) => string;
  role:
    | 'pixel'
    | 'weight'
    | 'bias'
    | 'sum'
    | 'activation'
    | 'probability'
    | 'slope'
    | 'product'
    | 'label'
    | 'rate'
    | 'loss'
    | 'count';
  /** What an entry is computed from, directly: ids or whole arrays, indices counted from 0. */
  from?: (i: number, j: number) => string[];
  range?: Range;
  within?: Within;
}

export const CORNERS = ['top left', 'top right', 'bottom left', 'bottom right'] as const;

const parameterRange: Range = { min: -2, max: 2, step: 0.1, typedMin: -100, typedMax: 100 };
const pixelRange: Range = { min: 0, max: 1, step: 0.1, typedMin: 0, typedMax: 1 };
const labelRange: Range = { min: 0, max: 1, step: 1, typedMin: 0, typedMax: 1, whole: true };
const rateRange: Range = { min: 0.01, max: 2, step: 0.01, typedMin: 0, typedMax: 100, above: true };

const slope = (name: string, shape: readonly number[], of: string, tex: string, from: Family['from'], row?: true): Family => ({
  name,
  shape,
  ...(row && { row }),
  symbol: `∂L/∂${of}`,
  tex: `\\frac{\\partial L}{\\partial ${tex}}`,
  words: (i, j) => `slope of the loss at ${of}${indices(i, j, shape)}`,
  role: 'slope',
  ...(from && { from }),
});

/** `[1,2]`: the indices that a reader sees, counted from 1. */
export const indices = (i: number, j: number, shape: readonly number[]): string =>
  shape.length === 0 ? '' : `[${shape.length === 1 ? i : `${i},${j}`}]`;

/** Every quantity, in the order of the page on notation: what can be set, then what is computed, forwards and back. W2 has one row, so its entries have one index. */
export const FAMILIES: readonly Family[] = [
  {
    name: 'x',
    shape: [4],
    symbol: 'x',
    tex: '\\mathbf{x}',
    role: 'pixel',
    range: pixelRange,
    words: (i) => `pixel ${i}, ${CORNERS[i - 1]}`,
  },
  {
    name: 'W1',
    shape: [3, 4],
    symbol: 'W₁',
    tex: 'W_1',
    role: 'weight',
    range: parameterRange,
    words: (i, j) => `weight, pixel ${j} → neuron ${i}`,
  },
  {
    name: 'b1',
    shape: [3],
    symbol: 'b₁',
    tex: 'b_1',
    role: 'bias',
    range: parameterRange,
    words: (i) => `bias of neuron ${i}`,
  },
  {
    name: 'W2',
    shape: [3],
    row: true,
    symbol: 'W₂',
    tex: 'W_2',
    role: 'weight',
    range: parameterRange,
    words: (i) => `weight, neuron ${i} → answer`,
  },
  { name: 'b2', shape: [], symbol: 'b₂', tex: 'b_2', role: 'bias', range: parameterRange, words: () => 'bias of the answer' },
  { name: 'y', shape: [], symbol: 'y', tex: 'y', role: 'label', range: labelRange, words: () => 'label, 1 car, 0 not a car' },
  { name: 'eta', shape: [], symbol: 'η', tex: '\\eta', role: 'rate', range: rateRange, words: () => 'learning rate' },
  {
    name: 'c1',
    shape: [3, 4],
    symbol: 'W₁·x',
    tex: 'W_1 \\mathbf{x}',
    role: 'product',
    words: (i, j) => `product, pixel ${j} in neuron ${i}`,
    from: (i, j) => [`W1[${i}][${j}]`, `x[${j}]`],
  },
  {
    name: 'Wx',
    shape: [3],
    symbol: 'W₁x',
    tex: '(W_1 \\mathbf{x})',
    role: 'sum',
    words: (i) => `products of neuron ${i}, added up`,
    from: (i) => [`c1[${i}][0]`, `c1[${i}][1]`, `c1[${i}][2]`, `c1[${i}][3]`],
  },
  {
    name: 'z1',
    shape: [3],
    symbol: 'z₁',
    tex: 'z_1',
    role: 'sum',
    words: (i) => `weighted sum of neuron ${i}`,
    from: (i) => [`c1[${i}][0]`, `c1[${i}][1]`, `c1[${i}][2]`, `c1[${i}][3]`, `b1[${i}]`],
  },
  {
    name: 'a1',
    shape: [3],
    symbol: 'a₁',
    tex: 'a_1',
    role: 'activation',
    words: (i) => `activation of neuron ${i}`,
    from: (i) => [`z1[${i}]`],
  },
  {
    name: 'c2',
    shape: [3],
    symbol: 'W₂·a₁',
    tex: 'W_2 a_1',
    role: 'product',
    words: (i) => `product, neuron ${i} in the answer`,
    from: (i) => [`W2[${i}]`, `a1[${i}]`],
  },
  {
    name: 'z2',
    shape: [],
    symbol: 'z₂',
    tex: 'z_2',
    role: 'sum',
    words: () => 'output sum, the score',
    from: () => ['c2', 'b2'],
  },
  {
    name: 'exp2',
    shape: [],
    symbol: 'e^(−z₂)',
    tex: 'e^{-z_2}',
    role: 'sum',
    within: 'positive',
    words: () => 'the exponential inside the sigmoid',
    from: () => ['z2'],
  },
  {
    name: 'odds2',
    shape: [],
    symbol: 'e^(z₂)',
    tex: 'e^{z_2}',
    role: 'sum',
    within: 'positive',
    words: () => 'odds for “car”: parts for, to one part against',
    from: () => ['z2'],
  },
  {
    name: 'a2',
    shape: [],
    symbol: 'a₂',
    tex: 'a_2',
    role: 'probability',
    within: 'unit',
    words: () => 'answer, the probability of “car”',
    from: () => ['exp2'],
  },
  {
    name: 'Wc',
    shape: [4],
    row: true,
    symbol: 'W₂W₁',
    tex: 'W_2 W_1',
    role: 'weight',
    words: (i) => `weight of pixel ${i} when ReLU is left out`,
    from: (j) => ['W2', `W1[0][${j}]`, `W1[1][${j}]`, `W1[2][${j}]`],
  },
  {
    name: 'bc',
    shape: [],
    symbol: 'W₂b₁ + b₂',
    tex: 'W_2 b_1 + b_2',
    role: 'bias',
    words: () => 'bias when ReLU is left out',
    from: () => ['W2', 'b1', 'b2'],
  },
  {
    name: 'zc',
    shape: [],
    symbol: 'W₂W₁x + W₂b₁ + b₂',
    tex: 'W_2 W_1 \\mathbf{x} + W_2 b_1 + b_2',
    role: 'sum',
    words: () => 'score when ReLU is left out',
    from: () => ['Wc', 'x', 'bc'],
  },
  {
    name: 'We',
    shape: [4],
    row: true,
    symbol: 'Wₑ',
    tex: 'W_e',
    role: 'weight',
    words: (i) => `weight of pixel ${i} with the gates as they are now`,
    from: (j) => ['W2', 'r1', `W1[0][${j}]`, `W1[1][${j}]`, `W1[2][${j}]`],
  },
  {
    name: 'be',
    shape: [],
    symbol: 'bₑ',
    tex: 'b_e',
    role: 'bias',
    words: () => 'bias with the gates as they are now',
    from: () => ['W2', 'r1', 'b1', 'b2'],
  },
  {
    name: 'share',
    shape: [],
    symbol: 'share',
    tex: '\\text{share}',
    role: 'probability',
    within: 'unit',
    words: () => 'share: what the answer leaves for what is true',
    from: () => ['a2', 'y'],
  },
  {
    name: 'L',
    shape: [],
    symbol: 'L',
    tex: 'L',
    role: 'loss',
    within: 'positive',
    words: () => 'loss, in nats',
    from: () => ['a2', 'y'],
  },
  slope('da2', [], 'a₂', 'a_2', () => ['a2', 'y']),
  {
    name: 'r2',
    shape: [],
    symbol: 'σ′(z₂)',
    tex: "\\sigma'(z_2)",
    role: 'slope',
    within: 'positive',
    words: () => 'slope of the sigmoid at the score',
    from: () => ['a2'],
  },
  slope('dz2', [], 'z₂', 'z_2', () => ['a2', 'y']),
  slope('dW2', [3], 'W₂', 'W_2', (i) => ['dz2', `a1[${i}]`], true),
  slope('db2', [], 'b₂', 'b_2', () => ['dz2']),
  slope('da1', [3], 'a₁', 'a_1', (i) => ['dz2', `W2[${i}]`]),
  {
    name: 'r1',
    shape: [3],
    symbol: 'ReLU′(z₁)',
    tex: "\\text{ReLU}'(z_1)",
    role: 'slope',
    words: (i) => `gate of neuron ${i}, 1 open, 0 shut`,
    from: (i) => [`z1[${i}]`],
  },
  slope('dz1', [3], 'z₁', 'z_1', (i) => [`da1[${i}]`, `r1[${i}]`]),
  slope('dW1', [3, 4], 'W₁', 'W_1', (i, j) => [`dz1[${i}]`, `x[${j}]`]),
  slope('db1', [3], 'b₁', 'b_1', (i) => [`dz1[${i}]`]),
  {
    name: 'g2',
    shape: [],
    symbol: '|∇L|²',
    tex: '\\lVert \\nabla L \\rVert^2',
    role: 'slope',
    within: 'positive',
    words: () => 'squares of all 19 slopes, added up',
    from: () => ['dW1', 'db1', 'dW2', 'db2'],
  },
  {
    name: 'Ls',
    shape: [],
    symbol: 'L − η|∇L|²',
    tex: 'L - \\eta \\lVert \\nabla L \\rVert^2',
    role: 'loss',
    words: () => 'loss after one step if L went on as steeply as now',
    from: () => ['L', 'eta', 'g2'],
  },
  {
    name: 'changed',
    shape: [],
    symbol: 'changed',
    tex: '\\text{changed}',
    role: 'count',
    words: () => 'how many pixels, weights and biases differ from the post’s',
  },
  slope('dx', [4], 'x', '\\mathbf{x}', (j) => ['dz1', `W1[0][${j}]`, `W1[1][${j}]`, `W1[2][${j}]`]),
];
