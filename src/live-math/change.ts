/** By how much a shown number has changed: what a reader gets who subtracts the digits on the page. */
import { MINUS, toAscii } from './number';

/** A shown number in whole steps of 10^−decimals; undefined for `>999999` and the like. */
function stepsOf(shown: string, decimals: number): bigint | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(toAscii(shown));
  return match ? BigInt(`${match[1]}${match[2]}${(match[3] ?? '').padEnd(decimals, '0')}`) : undefined;
}
const decimalsIn = (shown: string): number => shown.split('.')[1]?.length ?? 0;

/**
 * The difference of two shown numbers, in all of its digits: `0.784`, `0.7819` → `−0.0021`. Undefined where one of them is
 * only a bound, and there is nothing to subtract.
 */
export function shownChange(from: string, to: string): string | undefined {
  const decimals = Math.max(decimalsIn(from), decimalsIn(to));
  const [start, end] = [stepsOf(from, decimals), stepsOf(to, decimals)];
  if (start === undefined || end === undefined) return undefined;
  const change = end - start;
  const digits = String(change < 0n ? -change : change).padStart(decimals + 1, '0');
  const [whole, fraction] = [
    digits.slice(0, digits.length - decimals),
    digits.slice(digits.length - decimals).replace(/0+$/, ''),
  ];
  return (change < 0n ? MINUS : '') + whole + (fraction && `.${fraction}`);
}
