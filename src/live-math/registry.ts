/**
 * What live mathematics needs to know of the numbers that it shows. It knows no network: whoever embeds it hands it a
 * registry and a function that reads the current values.
 */
import type { Within } from './number';

export interface Quantity {
  /** The name in code, links and marks: `W1[0][1]`. Indices start at 0. */
  readonly id: string;
  /** What readers see, as plain text: `W₁[1,2]`. Indices start at 1. */
  readonly symbol: string;
  /** The symbol in TeX. */
  readonly tex: string;
  /** In words, for labels: "weight, pixel 2 → neuron 1". */
  readonly name: string;
  /** What kind of number it is; styles colour it by this. */
  readonly role: string;
  /** Ids that it is computed from, directly. Empty for the numbers that a reader sets. */
  readonly from: readonly string[];
  /** Present where a reader can change it. */
  readonly range?: Range;
  /** Bounds that it never reaches, even where its double has rounded to them. */
  readonly within?: Within;
}

export interface Range {
  /** What sliders and drags cover. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What can be typed. */
  readonly typedMin: number;
  readonly typedMax: number;
  /** typedMin itself is left out. */
  readonly above?: boolean;
  /** Whole numbers only. */
  readonly whole?: boolean;
}

export interface Registry {
  /** The quantity of a single number, or undefined where there is no such number. */
  quantity(id: string): Quantity | undefined;
  /** The ids of a whole array, row by row (a column has rows of one), or undefined where `id` is no array. */
  rows(id: string): readonly (readonly string[])[] | undefined;
  /** Every id, whole arrays included: to find the nearest right name. */
  readonly ids: readonly string[];
}

/** The current value of a number by its id. */
export type Read = (id: string) => number;
