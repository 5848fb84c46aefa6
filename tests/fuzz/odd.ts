/** What no careful reader would type, paste or put in an address, and some of what they would. Drawn from a generator only. */
import { INPUT_IDS } from '../../src/quantities';

/** From 0 (included) to 1 (excluded). */
export type Chance = () => number;

export const pick = <T>(chance: Chance, from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
export const whole = (chance: Chance, least: number, most: number): number => least + Math.floor(chance() * (most - least + 1));

/** Markup that would be found in the page (`data-injected`), or heard of, were it ever taken for more than text. */
const MARKUP = [
  '<img src="data:," data-injected onerror="console.error(\'injected\')">',
  '"><script data-injected>console.error("injected")</script>',
  "';console.error('injected');//",
  'javascript:console.error("injected")',
  '\\href{javascript:console.error(1)}{x}',
  '$\\htmlData{injected=1}{x}$',
  '{{constructor.constructor("console.error(1)")()}}',
] as const;

const GOOD = ['0.5', '-1', '−0,25', '.5', '3', '69/100', '78%', '(−0.3)', '1e-3', '0', '1', '0.2', '99.99', '-100'] as const;
const BAD = [
  '',
  ' ',
  '-',
  'e',
  '-0',
  '1e999',
  '-1e309',
  '1e-320',
  'NaN',
  'Infinity',
  '0x10',
  '1/0',
  '0/0',
  '1,234.5',
  '1..2',
  '--1',
  '½',
  '٣',
  '１２',
  'car',
  '\u202e0.5',
  '\u0000',
  '🙂',
  'z'.repeat(3000),
  '9'.repeat(400),
] as const;

export const oddText = (chance: Chance): string =>
  chance() < 0.55 ? pick(chance, GOOD) : chance() < 0.75 ? pick(chance, BAD) : pick(chance, MARKUP);

/** The parts of a network in a link, with how many numbers each has. */
const PARTS = [...new Set(INPUT_IDS.map((id) => id.replace(/\[.*/, '')))].map(
  (key) => [key, INPUT_IDS.filter((id) => id.replace(/\[.*/, '') === key).length] as const,
);
const HUGE = ['1e308', '-1e308', '1e-308', '123456789', '-0', '1e21', '0.1234567890123456', '-99999.5', '1e-9'] as const;

/** A number as links have it: mostly of a reader's size, at times huge or tiny. key: the part that it is for. */
function number(chance: Chance, key: string): string {
  if (key === 'y') return pick(chance, ['0', '1']);
  if (key === 'x') return String(Math.round(chance() * 100) / 100);
  if (key === 'eta') return pick(chance, ['0.5', '0.01', '3', '100']);
  return chance() < 0.15 ? pick(chance, HUGE) : String(Math.round((chance() * 8 - 4) * 10 ** whole(chance, 0, 4)) / 10 ** 4);
}

function part(chance: Chance): string {
  const [key, count] = pick(chance, PARTS);
  const right = chance() < 0.7;
  const many = right ? count : whole(chance, 0, 14);
  const values = Array.from({ length: many }, () =>
    right || chance() < 0.6 ? number(chance, key) : encodeURIComponent(pick(chance, [...BAD, ...MARKUP])),
  );
  return `${key}=${values.join(chance() < 0.2 ? '%2C' : ',')}`;
}

/** Keys that some pages have beside the network, with good and odd values. */
const OTHERS = [
  'from=post',
  't=5',
  't=500',
  't=-3',
  't=1e9',
  't=2.5',
  'set=A',
  'set=B',
  'set=%3Cscript%3E',
  'mode=single',
  'mode=batch',
  'mode=x',
  'data=0.1~0.2~0.3~0.4~1',
  'data=~~~~',
  'data=%3Cimg%20data-injected%3E',
  'seed=7',
  'seed=-1',
  'seed=1e400',
  'seed=%3Cb%20data-injected%3E',
  '%',
  '%E0%A4%A',
  '=',
  '&&&',
  '__proto__=1',
  'constructor=2',
  'utm_source=%22%3E%3Cb%20data-injected%3E',
] as const;
const HASHES = [
  '',
  '',
  '#content',
  '#network',
  '#eq-1',
  '#%',
  '#%22%3E%3Cb%20data-injected%3E',
  '#the-rule',
  '#:~:text=the',
] as const;

/** The end of an address: a query, mostly with a good network in it, and at times a place in the page. */
export function oddQuery(chance: Chance): string {
  const parts = Array.from({ length: whole(chance, 0, 4) }, () => (chance() < 0.65 ? part(chance) : pick(chance, OTHERS)));
  return `${parts.length ? `?${parts.join('&')}` : ''}${pick(chance, HASHES)}`;
}
