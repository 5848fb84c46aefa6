/** The network in an address: `?x=0.2,0.5,0.1,0.8&b2=0.4`. Only what differs from the post is written. */
import { parsePlain, refusal } from '../live-math';
import { INPUT_IDS, type Network, POST_NETWORK, read, registry, withNumber } from '../quantities';
import { TRAINING_KEYS } from './keys';

/** A part of a link that could not be used, and why, in words. */
export interface Problem {
  part: string;
  because: string;
}

/** The keys of a link and the ids of the numbers that each holds: x → x[0], x[1], … */
export const PARTS: ReadonlyMap<string, readonly string[]> = new Map(
  INPUT_IDS.map((id) => id.replace(/\[.*/, '')).map((key) => [key, INPUT_IDS.filter((id) => id.replace(/\[.*/, '') === key)]),
);

/** The post's own state, whatever a device remembers. */
export const FROM_POST = 'from=post';

const input = (network: Network, id: string): number => read(network, id);

export const sameNetwork = (a: Network, b: Network): boolean => INPUT_IDS.every((id) => input(a, id) === input(b, id));

/** How many numbers differ from the post. */
export const changedFromPost = (network: Network): number =>
  INPUT_IDS.filter((id) => input(network, id) !== input(POST_NETWORK, id)).length;

/** All digits; 1e+21 without its plus, which an address reads as a space. */
const written = (value: number): string => String(value).replace('e+', 'e');

/** The query of a network, without its question mark; empty for the post's. All digits survive the way there and back. */
export function toQuery(network: Network): string {
  const parts: string[] = [];
  for (const [key, ids] of PARTS)
    if (ids.some((id) => input(network, id) !== input(POST_NETWORK, id)))
      parts.push(`${key}=${ids.map((id) => written(input(network, id))).join(',')}`);
  return parts.join('&');
}

/** Reads the numbers of one part. Parameters may be any finite number in a link; the rest keeps to its range. */
function readPart(text: string, ids: readonly string[]): number[] | string {
  const entries = text.split(',').map((entry) => entry.trim());
  if (entries.length !== ids.length) {
    const numbers = ids.length === 1 ? '1 number' : `${ids.length} numbers`;
    return `it needs ${numbers} and has ${text.trim() === '' ? 'none' : entries.length}`;
  }
  const values: number[] = [];
  for (const [i, entry] of entries.entries()) {
    const which = ids.length === 1 ? 'its value' : `number ${i + 1} of it`;
    const value = parsePlain(entry) + 0; // −0 becomes 0
    if (Number.isNaN(value)) return `${which} is no plain number`;
    if (!Number.isFinite(value)) return `${which} is too large`;
    const range = registry.quantity(ids[i] as string)?.range;
    const refused = range && range.typedMin >= 0 ? refusal(range, value) : undefined;
    if (refused) return `${which} is out of range: ${refused}`;
    values.push(value);
  }
  return values;
}

export interface Link {
  network: Network;
  given: boolean;
  problems: Problem[];
}

/** Reads the query of a page that knows of no training: a moment of training in it is said to be ignored. */
export function fromQuery(query: string): Link {
  const parameters = new URLSearchParams(query);
  const link = networkFrom(query);
  const strange = TRAINING_KEYS.filter((key) => parameters.has(key));
  const problems = strange.map((part) => ({ part, because: 'it belongs to the training page' }));
  return { ...link, problems: [...link.problems, ...problems] };
}

/** The network of a query. `given` tells whether it describes a state at all; what it leaves out has the post's value. */
export function networkFrom(query: string): Link {
  const parameters = new URLSearchParams(query);
  const problems: Problem[] = [];
  let network = POST_NETWORK;
  let given = parameters.get('from') === 'post';
  for (const [key, ids] of PARTS) {
    const text = parameters.get(key);
    if (text === null) continue;
    given = true;
    const values = readPart(text, ids);
    if (typeof values === 'string') problems.push({ part: key, because: values });
    else for (const [i, id] of ids.entries()) network = withNumber(network, id, values[i] as number);
  }
  return { network, given, problems };
}

/** The address with the state that it should carry, and everything else in it left alone. keys: more that a state may have. */
export function withState(address: string, stateQuery: string, keys: readonly string[] = []): string {
  const url = new URL(address);
  const others = url.search
    .slice(1)
    .split('&')
    // Chat programs and mail end a link at these.
    .map((part) => part.replace(/[;'"]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`))
    .filter((part) => {
      const key = decodeKey(part.split('=')[0] as string);
      return part !== '' && key !== 'from' && !PARTS.has(key) && !keys.includes(key);
    });
  const query = [...others, stateQuery].filter(Boolean).join('&');
  return `${url.origin}${url.pathname}${query && `?${query}`}${url.hash}`;
}

function decodeKey(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key; // a stray % is not ours to mend
  }
}
