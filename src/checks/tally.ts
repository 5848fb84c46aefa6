/** What a check has found so far. */
export interface Tally {
  /** How many comparisons were made. */
  readonly made: number;
  /** How many of them went wrong. */
  readonly failed: number;
  /** The first of those, in words and with their values. */
  readonly failures: readonly string[];
  /** How many comparisons the check had to leave out, for a reason that it names. */
  readonly left: number;
  /** The largest difference between two numbers that should be one; 0 where signs are compared. */
  readonly worst: number;
}

export const NOTHING: Tally = { made: 0, failed: 0, failures: [], left: 0, worst: 0 };

/** How many failures are told. */
const TOLD = 5;

/** Counts comparisons. `now` is what it has come to. */
export class Count {
  now: Tally = NOTHING;

  /** words: asked for only where it went wrong. difference: at least 0; what is no number counts as wrong and as infinite. */
  add(right: boolean, words: () => string, difference = 0): void {
    const { made, failed, failures, left, worst } = this.now;
    this.now = {
      made: made + 1,
      failed: failed + (right ? 0 : 1),
      failures: right || failures.length >= TOLD ? failures : [...failures, words()],
      left,
      worst: Math.max(worst, Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference),
    };
  }

  /** Two numbers that may differ by `tolerance`. */
  compare(what: string, found: number, expected: number, tolerance: number): void {
    const difference = Math.abs(found - expected);
    this.add(difference <= tolerance, () => `${what} is ${found}, should be ${expected}`, difference);
  }

  leaveOut(): void {
    this.now = { ...this.now, left: this.now.left + 1 };
  }
}
