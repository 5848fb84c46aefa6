/** A claim of a chapter beside a computation of its own. */

export interface Claim {
  /** Words of the chapter or of its exercises, literally; a formula in them as it stands there. */
  says: string;
  /**
   * Pairs of what was computed, with src/model and not with what the page uses to show it, and the figure that is printed: they
   * agree as far as the figure has digits. Or whether it is so.
   */
  holds: () => boolean | readonly (readonly [computed: number, shown: number | string])[];
}
