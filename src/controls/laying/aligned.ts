/** Numbers under one another, their points in one line: what stands behind each in place of the digits that it lacks. */
import { at } from '../../model';

/** How wide a point is, beside a digit. */
const POINT = 0.45;

/** Lengths for `padding-right`; texts: as shown. */
export function alignedBy(texts: readonly string[]): string[] {
  const tails = texts.map((text) => {
    const point = text.indexOf('.');
    return point < 0 ? 0 : text.length - point - 1 + POINT;
  });
  const most = Math.max(...tails);
  return texts.map((_, n) => `${(most - at(tails, n)).toFixed(2)}ch`);
}
