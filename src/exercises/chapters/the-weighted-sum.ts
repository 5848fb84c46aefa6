import type { Moment } from '../../quantities';
import { sumSlips } from '../slips';
import type { Exercises, Slip } from '../types';

const rowSlips = ({ W1, b1, x }: Moment, i: number): Slip[] =>
  sumSlips({ weights: W1[i] ?? [], inputs: x, bias: b1[i] ?? 0, term: 'pixel' });

export const exercises: Exercises = {
  'sign-of-neuron-2': { kind: 'predict', choices: ['above zero', 'below zero'], answer: () => 1 },
  'neuron-1': {
    kind: 'work',
    fields: [{ label: 'z₁[1]', answer: ({ z1 }) => z1[0] ?? 0, slips: (moment) => rowSlips(moment, 0) }],
  },
};
