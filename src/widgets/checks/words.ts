/** What the table of checks says. */
import { CHECKS, type Check, NETWORKS, type Progress } from '../../checks/names';
import type { Tally } from '../../checks/tally';

/** What is checked, and what one comparison of it is called. */
export const NAMES: Readonly<Record<Check, { title: string; of: string }>> = {
  golden: { title: 'Another program’s numbers', of: 'numbers agree' },
  milestones: { title: 'Its training, a thousand steps', of: 'numbers agree' },
  gradients: { title: `Slopes of ${NETWORKS.gradients} networks by lot`, of: 'slopes agree' },
  page: { title: 'The signs on this page', of: 'signs are right' },
  signs: { title: `The signs of the book, at ${NETWORKS.signs} networks by lot`, of: 'signs are right' },
};

/** `575 of 575 numbers agree`. */
export const verdict = (check: Check, { made, failed }: Tally): string => `${made - failed} of ${made} ${NAMES[check].of}`;

/** A small size in plain decimals, its first digit rounded up: `0.0000000000005`; `0` for none. */
export function plainSize(size: number): string {
  if (size === 0) return '0';
  if (!Number.isFinite(size)) return 'no number';
  const first = Math.floor(Math.log10(size));
  if (first >= 0) return String(Math.ceil(size));
  const step = 10 ** first;
  return (Math.ceil(size / step - 1e-9) * step).toFixed(-first).replace(/\.?0+$/, '');
}

/** All of it in a sentence, once it is done. */
export function outcome({ found }: Progress, seed: number): string {
  const wrong = CHECKS.filter((check) => (found[check]?.failed ?? 0) > 0);
  const made = CHECKS.reduce((sum, check) => sum + (found[check]?.made ?? 0), 0);
  if (wrong.length === 0) return `All ${CHECKS.length} checks are right: ${made} comparisons, with seed ${seed}.`;
  return `${wrong.length} of ${CHECKS.length} checks found something wrong, with seed ${seed}: ${wrong
    .map((check) => NAMES[check].title)
    .join('; ')}.`;
}
