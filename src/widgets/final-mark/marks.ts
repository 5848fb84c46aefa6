/** A weighted sum from school: three marks out of ten, and how much each counts. */

interface Mark {
  name: string;
  mark: number;
  counts: number;
  /** What it brings to the final mark. */
  brings: number;
}

/** To twelve digits: tenths of whole marks are tenths. */
const exact = (value: number): number => Number(value.toPrecision(12));

export const MARKS: readonly Mark[] = [
  { name: 'exam', mark: 6, counts: 0.5 },
  { name: 'homework', mark: 10, counts: 0.2 },
  { name: 'project', mark: 8, counts: 0.3 },
].map((one) => ({ ...one, brings: exact(one.mark * one.counts) }));

/** The weighted sum. */
export const FINAL = exact(MARKS.reduce((sum, { brings }) => sum + brings, 0));
export const PLAIN_AVERAGE = MARKS.reduce((sum, { mark }) => sum + mark, 0) / MARKS.length;
