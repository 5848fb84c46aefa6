/** All that a reader's browser checks at the press of a button. */

import { seeded } from '../model/seeded';
import { type Moment, momentOf, read } from '../quantities';
import { checkGolden, type Golden } from './golden';
import { checkGradients } from './gradients';
import { checkMilestones, type Milestones } from './milestones';
import { CHECKS, type Check, NETWORKS, type Progress } from './names';
import { checkPage, type Standing } from './page';
import type { Relation } from './relation';
import { checkSigns } from './signs';
import { NOTHING, type Tally } from './tally';

export interface Asked {
  readonly golden: Golden;
  readonly milestones: Milestones;
  /** Every relation of the book. */
  readonly signs: readonly Relation[];
  /** Those that stand in the page, read when it is their turn. */
  readonly page: () => readonly Standing[];
  /** The network of the page at that moment. */
  readonly moment: () => Moment;
  /** What the networks by lot are drawn with. */
  readonly seed: number;
}

/** Yields often: each piece of work between takes a few milliseconds at most. */
export function* checkAll({ golden, milestones, signs, page, moment, seed }: Asked): Generator<Progress> {
  const works: Record<Check, () => Iterable<Tally>> = {
    golden: () => checkGolden(golden, momentOf),
    milestones: () => checkMilestones(milestones),
    gradients: () => checkGradients(NETWORKS.gradients, seeded(seed)),
    page: () => {
      const now = moment();
      return [checkPage(page(), (id) => read(now, id))];
    },
    signs: () => checkSigns(signs, NETWORKS.signs, seeded(seed)),
  };
  let found: Progress['found'] = {};
  for (const running of CHECKS) {
    found = { ...found, [running]: NOTHING };
    yield { running, found };
    for (const tally of works[running]()) {
      found = { ...found, [running]: tally };
      yield { running, found };
    }
  }
  yield { found };
}
