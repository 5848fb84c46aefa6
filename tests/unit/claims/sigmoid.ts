import { forward, POST_EXAMPLE, POST_PARAMETERS, sigmoid } from '../../../src/model';
import type { Claim } from './claim';

const { z2 } = forward(POST_PARAMETERS, POST_EXAMPLE);
const scoreOf = (answer: number): number => Math.log(answer / (1 - answer));

export const claims: readonly Claim[] = [
  {
    says: '| odds | $\\quoted{0.0498}$ | $\\quoted{0.1353}$ | $\\quoted{0.3679}$ | 1 | $\\quoted{2.7183}$ | $\\quoted{7.3891}$ | $\\quoted{20.0855}$ |',
    holds: () => [0.0498, 0.1353, 0.3679, 1, 2.7183, 7.3891, 20.0855].map((odds, at) => [Math.exp(at - 3), odds] as const),
  },
  {
    says: 'Half a point multiplies by the number that, used twice, makes $e$: $\\quoted{1.6487}$, since ${\\quoted{1.6487} \\times \\quoted{1.6487} \\approx \\quoted{2.718}}$',
    holds: () => [
      [Math.exp(0.5), 1.6487],
      [1.6487 * 1.6487, '2.718'],
    ],
  },
  {
    says: 'a thousandth more score makes the odds $\\quoted{1.001}$ times as large, a thousandth more. With 2 it would be $\\quoted{1.0007}$; with 3, $\\quoted{1.0011}$.',
    holds: () => [
      [Math.E ** 0.001, '1.0010'],
      [2 ** 0.001, 1.0007],
      [3 ** 0.001, 1.0011],
    ],
  },
  { says: '$\\quoted{0.2755}$ parts against', holds: () => [[Math.exp(-z2), 0.2755]] },
  { says: '1 + 0.2755 = 1.2755 parts, and 1 of them is for: 1 ÷ 1.2755.', holds: () => [[1 / 1.2755, '0.7840']] },
  {
    says: '${\\operatorname{sigmoid}(\\quoted{2.578}) \\approx \\quoted{0.9294}}$',
    holds: () => [
      [2 * z2, 2.578],
      [sigmoid(2 * z2), 0.9294],
    ],
  },
  {
    says: '${\\quoted{3.6292} \\times \\quoted{3.6292} \\approx \\quoted{13.17}}$',
    holds: () => [
      [Math.exp(z2), 3.6292],
      [3.6292 * 3.6292, '13.17'],
    ],
  },
  {
    says: 'to lift it from $\\quoted{0.5}$ to $\\quoted{0.9}$ takes $\\quoted{2.2}$ of score, from $\\quoted{0.9}$ to $\\quoted{0.99}$ another $\\quoted{2.4}$',
    holds: () => [
      [scoreOf(0.9) - scoreOf(0.5), 2.2],
      [scoreOf(0.99) - scoreOf(0.9), 2.4],
    ],
  },
  { says: 'So $\\quoted{12.89}$ gives $\\quoted{0.9999975}$', holds: () => [[sigmoid(12.89), 0.9999975]] },
  { says: 'there is next to nothing left to win', holds: () => 1 - sigmoid(12.89) < 3e-6 },
  {
    says: 'And a score of $\\quoted{-1.289}$ gives $\\quoted{0.216}$, which is ${1 - \\quoted{0.784}}$',
    holds: () => [
      [sigmoid(-z2), 0.216],
      [1 - 0.784, 0.216],
    ],
  },
  {
    says: 'With everything else as in the post the bias has to rise to about $\\quoted{1.1}$, and for $\\quoted{0.99}$ by another $\\quoted{2.4}$.',
    holds: () => [
      [scoreOf(0.9) - z2 + POST_PARAMETERS.b2, 1.1],
      [scoreOf(0.99) - scoreOf(0.9), 2.4],
    ],
  },
  {
    says: '${\\ln 9 \\approx \\quoted{2.1972}}$, since ${e^{\\quoted{2.1972}} \\approx 9}$',
    holds: () => [
      [Math.log(9), 2.1972],
      [Math.exp(2.1972), '9.000'],
    ],
  },
  {
    says: 'at a score of $\\quoted{0.01}$ and at 100 it would say the same 1',
    holds: () => sigmoid(0.01) > 0.5 && sigmoid(100) > 0.5 && sigmoid(0.01) < sigmoid(0.02),
  },
];
