/** The post's misprints as slips: whoever types what the post prints is told so, while the numbers concerned are the post's. */
import { type Moment, POST_MOMENT } from '../quantities';
import type { Slip } from './types';

const PRINTED: Readonly<Record<string, readonly Slip[]>> = {
  'z1[0]': [{ value: 0.62, says: 'That is what the post prints. Add 0.02 + 0.1 − 0.01 + 0.08 + 0.5 again.' }],
  'z1[1]': [{ value: -0.01, says: 'That is what the post prints. Add 0.06 + 0.05 − 0.03 + 0.16 − 0.3 again.' }],
  'z1[2]': [{ value: 1.5, says: 'That is what the post prints. Add −0.04 + 0.15 + 0.04 + 0.08 + 0.7 again.' }],
  z2: [
    { value: 1.51, says: 'That is what the post prints. Its two sums had slipped, and its bias was written down but not added.' },
    { value: 1.71, says: 'That is right for the activations that the post prints, but those had slipped.' },
  ],
  a2: [
    { value: 0.82, says: 'That is what the post prints; it belongs to the score of 1.51, which had slipped.' },
    { value: 0.8191, says: 'That belongs to the score of 1.51 that the post prints, which had slipped.' },
    { value: 0.8468, says: 'That is right for the activations that the post prints, but those had slipped.' },
  ],
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The misprints of `z1[i]`, `a1[i]`, `z2` or `a2`; none once a number that it is computed from has been changed. */
export function postSlips(id: string, { x, W1, b1, W2, b2 }: Moment): readonly Slip[] {
  const sums = /^[az]1\[(\d)\]$/.exec(id);
  const rows = sums ? [Number(sums[1])] : [0, 1, 2];
  const unchanged =
    same(x, POST_MOMENT.x) &&
    rows.every((i) => same([W1[i], b1[i]], [POST_MOMENT.W1[i], POST_MOMENT.b1[i]])) &&
    (sums !== null || same([W2, b2], [POST_MOMENT.W2, POST_MOMENT.b2]));
  return unchanged ? (PRINTED[id.replace('a1', 'z1')] ?? []) : [];
}
