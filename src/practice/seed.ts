/** The seed in an address: `?seed=17`. Everything else in the address is left alone. */

/** The seed of the page as it is built. */
export const FIRST_SEED = 1;
export const LAST_SEED = 999999;
const KEY = 'seed';
/** As much of a seed that is none as is repeated to the reader. */
const REPEATED = 20;

const isSeed = (part: string): boolean => part.split('=')[0] === KEY;

/** The seed of a query, and what is wrong with it: then it is the first one. */
export function seedOf(query: string): { seed: number; problem?: string } {
  const text = new URLSearchParams(query).get(KEY);
  if (text === null) return { seed: FIRST_SEED };
  const seed = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (seed >= FIRST_SEED) return { seed };
  const repeated = text.length > REPEATED ? `${text.slice(0, REPEATED)}…` : text;
  return {
    seed: FIRST_SEED,
    problem: `The seed in the link, “${repeated}”, is no whole number from ${FIRST_SEED} to ${LAST_SEED}. These are the numbers of seed ${FIRST_SEED}.`,
  };
}

/** The address with that seed. */
export function withSeed(address: string, seed: number): string {
  const url = new URL(address);
  const others = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !isSeed(part));
  return `${url.origin}${url.pathname}?${[...others, `${KEY}=${seed}`].join('&')}${url.hash}`;
}
