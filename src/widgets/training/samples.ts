/** As many points as can be told apart. */
const POINTS = 240;

/** The steps that a curve is drawn through: 0, the last, and those between that can be told apart. */
export function samples(last: number): number[] {
  const stride = Math.ceil(last / POINTS) || 1;
  const found: number[] = [];
  for (let t = 0; t < last; t += stride) found.push(t);
  found.push(last);
  return found;
}
