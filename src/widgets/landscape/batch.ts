/** What a landscape is of: some images with their labels, and what its page calls their numbers. */
import type { Example, Parameters } from '../../model';

export interface Batch {
  /** One or more. */
  readonly examples: readonly Example[];
  /** As they are spoken of: "image 1 and image 2". */
  readonly words: string;
  /** What lies over the plane: "mean loss", or the loss of a single image. */
  readonly height: string;
  /** The images whose mean slopes the next step goes by, where they are not all of them. */
  readonly goesBy?: readonly Example[];
  /** The first part of the ids of their numbers: `pair.dW2[2]`. */
  readonly prefix: string;
}

/** The steps that have led to where the network is. */
export interface Steps {
  /** From the first to the present one: the parameters after each, or after some of them. */
  readonly points: readonly Parameters[];
  /** The numbers of the first and of the present one. */
  readonly first: number;
  readonly now: number;
  /** The rate of the last step, where one has led here. */
  readonly rate: number | undefined;
  /** One more; one back. Undefined where there is none. */
  readonly step: (() => void) | undefined;
  readonly back: (() => void) | undefined;
}

/** A question of the page that asks what comes of rates beyond the one that is known. */
export interface Asked {
  readonly by: string;
  /** The numbers that it veils. */
  readonly id: string;
  readonly known: number;
}

const SHOWN = ['two', 'all', 'says', 'answers'] as const;

/** The id under which a number that answers the question is shown: one for each place, all covered by the question's own. */
export const askedId = ({ id }: Asked, what: (typeof SHOWN)[number]): string => `${id}[${SHOWN.indexOf(what)}]`;
