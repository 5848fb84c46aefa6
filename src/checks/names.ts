/** The checks of the page, how much they draw by lot, and how far they have come: for whoever shows them. */
import type { Tally } from './tally';

/** In their order. */
export const CHECKS = ['golden', 'milestones', 'gradients', 'page', 'signs'] as const;
export type Check = (typeof CHECKS)[number];

/** How many networks by lot. */
export const NETWORKS = { gradients: 1000, signs: 250 } as const;

/** A check that has not begun is missing, and `running` is the one at work. */
export interface Progress {
  readonly running?: Check;
  readonly found: Readonly<Partial<Record<Check, Tally>>>;
}
