import { z1Slips } from '../forward-slips';
import type { Exercises } from '../types';

export const exercises: Exercises = {
  'sign-of-neuron-2': { kind: 'predict', choices: ['above zero', 'below zero'], answer: () => 1 },
  'neuron-1': {
    kind: 'work',
    fields: [{ label: 'z₁[1]', answer: ({ z1 }) => z1[0] ?? 0, slips: (moment) => z1Slips(moment, 0) }],
  },
};
