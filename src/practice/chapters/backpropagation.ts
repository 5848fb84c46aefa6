import { POST_EXAMPLE, POST_PARAMETERS, POST_SECOND_IMAGE } from '../../model';
import { sum } from '../../model/linear';
import type { Draw } from '../draw';
import { problem } from '../problem';
import type { Asked } from '../types';
import { equals, inBrackets, list, n, terms } from '../words';

/** What has come back so far: the slope at the score, the weights to the answer, the gates, and the image. */
interface Stations {
  dz2: number;
  W2: readonly number[];
  gates: readonly number[];
  x: readonly number[];
}
const at = (values: readonly number[], i: number): number => values[i] ?? 0;
/** The slope at the sum of neuron i; with its gate left open where `forgotten`. */
const slopeAtSum = ({ dz2, W2, gates }: Stations, i: number, forgotten = false): number =>
  dz2 * at(W2, i) * (forgotten ? 1 : at(gates, i));

function drawStations({ hundredths, pick, times, tenths, shuffled }: Draw): Stations | undefined {
  const W2 = times(3, () => tenths(-9, 9));
  const x = times(4, () => tenths(1, 9));
  const alike = new Set(W2.map(Math.abs)).size < 3 || new Set(x).size < 4 || W2.includes(0);
  return alike ? undefined : { dz2: pick([-1, 1]) * hundredths(5, 90), W2, gates: shuffled([1, 1, 0]), x };
}
const given = ({ dz2, W2, gates, x }: Stations): string => {
  const silent = gates.flatMap((gate, i) => (gate === 0 ? [i + 1] : []));
  return `At the score the slope is ${n(dz2)} (answer minus label). W₂ is ${list(W2)}, neuron ${silent.join(' and ')} is silent, and the image is ${list(x)}.`;
};

/** ∂L/∂W₁[i + 1, j + 1]. */
function weightField(stations: Stations, i: number, j: number): Asked {
  const { dz2, gates, x } = stations;
  const open = at(gates, i) === 1;
  const answer = slopeAtSum(stations, i) * at(x, j);
  return {
    label: `∂L/∂W₁[${i + 1},${j + 1}]`,
    answer,
    slips: open
      ? [
          {
            value: slopeAtSum(stations, i),
            says: 'The pixel was forgotten: that is the slope at the sum, which is the bias’s own.',
          },
          {
            value: dz2 * at(x, j),
            says: `The weight from neuron ${i + 1} to the answer was forgotten: the path runs through it.`,
          },
          ...(j < 3 && i !== j && at(gates, j) === 1
            ? [
                {
                  value: slopeAtSum(stations, j) * at(x, i),
                  says: 'Transposed: the first number is the neuron, the second the pixel.',
                },
              ]
            : []),
        ]
      : [
          {
            value: slopeAtSum(stations, i, true) * at(x, j),
            says: `The gate was forgotten: neuron ${i + 1} is silent, and nothing comes back through it.`,
          },
        ],
    more: [
      ...[0, 1, 2].flatMap((k) =>
        k === i
          ? []
          : [
              {
                value: slopeAtSum(stations, k) * at(x, j),
                says: `That is the row of neuron ${k + 1}. The first number says which neuron it is.`,
              },
            ],
      ),
      { value: slopeAtSum(stations, i, true), says: 'The gate was forgotten, and so was the pixel.' },
      { value: -answer, says: 'The size is right. Look at the signs on the path.' },
      { value: slopeAtSum(stations, i) + at(x, j), says: 'Along a path one multiplies.' },
      { value: at(stations.W2, i) * at(x, j), says: 'The slope at the score is missing: the path begins there.' },
      ...[0, 1, 2, 3].flatMap((k) =>
        k === j
          ? []
          : [
              {
                value: slopeAtSum(stations, i) * at(x, k),
                says: `That is pixel ${k + 1}’s. The second number says which pixel it is.`,
              },
            ],
      ),
    ],
  };
}
const path = (stations: Stations, i: number, j: number): string => {
  const { dz2, W2, gates, x } = stations;
  const answer = slopeAtSum(stations, i) * at(x, j);
  return `${n(dz2)} × ${inBrackets(at(W2, i))} × ${at(gates, i)} × ${n(at(x, j))} ${equals(answer)}`;
};

const oneWeight = problem<Stations & { i: number; j: number }>({
  name: 'weight',
  first: { dz2: -0.216, W2: POST_PARAMETERS.W2, gates: [1, 0, 1], x: POST_EXAMPLE.x, i: 2, j: 1 },
  draw(draw) {
    const stations = drawStations(draw);
    const [i, j] = [draw.whole(0, 2), draw.whole(0, 3)];
    return stations && at(stations.gates, i) === 1 ? { ...stations, i, j } : undefined;
  },
  pose: ({ i, j, ...stations }) => ({
    asks: `${given(stations)} What is ∂L/∂W₁[${i + 1},${j + 1}]?`,
    fields: [weightField(stations, i, j)],
    hints: [
      'Go back along the path from the score to this weight, and multiply what stands on it.',
      `From the score to neuron ${i + 1}’s activation: ${n(stations.dz2)} × ${inBrackets(at(stations.W2, i))}. Then the gate; then the pixel.`,
    ],
    solution: `${path(stations, i, j)}: slope at the score, weight to the answer, gate, pixel.`,
  }),
});

const gate = problem<Stations & { shut: number; open: number; j: number; k: number }>({
  name: 'gate',
  first: { dz2: 0.7612, W2: POST_PARAMETERS.W2, gates: [1, 0, 1], x: POST_SECOND_IMAGE, shut: 1, open: 2, j: 2, k: 0 },
  draw(draw) {
    const stations = drawStations(draw);
    if (!stations) return undefined;
    const shut = stations.gates.indexOf(0);
    const open = draw.pick([0, 1, 2].filter((i) => i !== shut));
    return { ...stations, shut, open, j: draw.whole(0, 3), k: draw.whole(0, 3) };
  },
  pose: ({ shut, open, j, k, ...stations }) => ({
    asks: `${given(stations)} What are ∂L/∂W₁[${shut + 1},${j + 1}] and ∂L/∂W₁[${open + 1},${k + 1}]?`,
    fields: [weightField(stations, shut, j), weightField(stations, open, k)],
    hints: [
      'Which neuron does each of the two weights belong to, and does it speak?',
      `The first belongs to neuron ${shut + 1}, which is silent. For the second: ${n(stations.dz2)} × ${inBrackets(at(stations.W2, open))}, then the pixel.`,
    ],
    solution: `${path(stations, shut, j)}: the gate is shut. ${path(stations, open, k)}.`,
  }),
});

const pixel = problem<Stations & { W1: readonly (readonly number[])[]; j: number }>({
  name: 'pixel',
  first: { dz2: 0.7612, W2: POST_PARAMETERS.W2, gates: [1, 0, 1], x: POST_SECOND_IMAGE, W1: POST_PARAMETERS.W1, j: 2 },
  draw(draw) {
    const stations = drawStations(draw);
    const W1 = draw.times(3, () => draw.times(4, () => draw.tenths(-4, 4)));
    return stations && { ...stations, W1, j: draw.whole(0, 2) };
  },
  pose({ W1, j, ...stations }) {
    const slopes = [0, 1, 2].map((i) => slopeAtSum(stations, i));
    const brought = W1.map((row, i) => at(slopes, i) * at(row, j));
    const answer = sum(brought);
    const shut = stations.gates.indexOf(0);
    const forgotten = answer + slopeAtSum(stations, shut, true) * at(W1[shut] ?? [], j);
    return {
      asks: `At the score the slope is ${n(stations.dz2)}. W₂ is ${list(stations.W2)}, and neuron ${shut + 1} is silent. W₁ has the rows ${W1.map(list).join(', ')}. What is the slope of the loss at pixel ${j + 1}?`,
      fields: [
        {
          label: `∂L/∂x[${j + 1}]`,
          answer,
          slips: [
            { value: forgotten, says: `The gate was forgotten: through neuron ${shut + 1} nothing comes back.` },
            {
              value: sum([0, 1, 2].map((i) => at(slopes, i) * at(W1[j] ?? [], i))),
              says: `Transposed: that goes along row ${j + 1}. The lines of pixel ${j + 1} stand in column ${j + 1}.`,
            },
            ...brought.flatMap((one, i) =>
              i === shut
                ? []
                : [
                    {
                      value: answer - one,
                      says: `Paths that meet are added, and one is missing: the one through neuron ${i + 1}.`,
                    },
                  ],
            ),
          ],
          more: [
            { value: -answer, says: 'The size is right. Look at the signs on the paths.' },
            { value: sum(slopes), says: 'Those are the slopes at the sums. Each path goes on through a weight of W₁.' },
            { value: answer * at(stations.x, j), says: 'The pixel itself is no factor here: the path ends at it.' },
            {
              value: sum([0, 1, 2].map((i) => at(stations.gates, i) * at(stations.W2, i) * at(W1[i] ?? [], j))),
              says: 'The slope at the score is missing: every path begins there.',
            },
          ],
        },
      ],
      hints: [
        `From the score to pixel ${j + 1} there is a path through each neuron. Multiply along each, add where they meet.`,
        `The weights of the last stretch stand in column ${j + 1}: ${W1.map((row) => n(at(row, j))).join(', ')}. One of the paths is shut.`,
      ],
      solution: `The slopes at the sums are ${slopes.map((slope) => n(slope)).join(', ')}; times column ${j + 1}: ${terms(brought.map((one) => Number(one.toPrecision(12)) || 0))} ${equals(answer)}.`,
    };
  },
});

const steepest = problem<{ x: readonly number[]; weights: readonly number[] }>({
  name: 'steepest',
  first: { x: POST_EXAMPLE.x, weights: POST_PARAMETERS.W1[2] ?? [] },
  draw({ times, tenths }) {
    const x = times(4, () => tenths(0, 10));
    const weights = times(4, () => tenths(-5, 5));
    return new Set(x).size === 4 && new Set(weights.map(Math.abs)).size === 4 ? { x, weights } : undefined;
  },
  pose({ x, weights }) {
    const most = x.indexOf(Math.max(...x));
    const least = x.indexOf(Math.min(...x));
    const heaviest = weights.map(Math.abs).indexOf(Math.max(...weights.map(Math.abs)));
    const lightest = weights.map(Math.abs).indexOf(Math.min(...weights.map(Math.abs)));
    const byWeight = 'You went by the weights. The slope at a weight does not ask how large the weight is.';
    const others = (right: number) =>
      [0, 1, 2, 3]
        .filter((j) => j !== right)
        .map((j) => ({ value: j + 1, says: `Pixel ${j + 1} is ${n(at(x, j))}. Compare it with the others.` }));
    return {
      asks: `A neuron speaks; its weights are ${list(weights)}, and the image is ${list(x)}. The weight of which pixel has the steepest slope, that of which the flattest?`,
      fields: [
        {
          label: 'steepest, pixel',
          answer: most + 1,
          slips: [],
          more: [
            { value: least + 1, says: 'That is the darkest: its weight is multiplied by the least.' },
            { value: heaviest + 1, says: byWeight },
            ...others(most),
          ],
        },
        {
          label: 'flattest, pixel',
          answer: least + 1,
          slips: [],
          more: [
            { value: most + 1, says: 'That is the brightest: its weight is multiplied by the most.' },
            { value: lightest + 1, says: byWeight },
            ...others(least),
          ],
        },
      ],
      hints: [
        'All four paths have the same beginning. What is the last factor of each?',
        'The last factor is the pixel, whatever its weight is.',
      ],
      solution: `The brightest, pixel ${most + 1}, and the darkest, pixel ${least + 1}. The slope at the neuron’s sum is the same for all four; the last factor is the pixel.`,
    };
  },
});

export const problems = [oneWeight, gate, pixel, steepest];
