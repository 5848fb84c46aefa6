/**
 * What a tab remembers across its pages: the history, as a row of networks. Each of them stands under a key of its own, by
 * its place in the row, so that a settled change writes what is new and not the two hundred steps before it.
 */
import type { Network } from '../quantities';
import { begin, type History } from './history';
import { TAB_KEY } from './keys';
import { toQuery } from './link';
import { attempt, parse } from './storage';

export interface Tab {
  history: History<Network>;
  /**
   * Why the numbers go along to the next page: they came from a link; from a link, and the reader has changed them since; the
   * reader asked for it; or it is a moment of training that the reader chose. Undefined where each page starts from the post.
   */
  along?: 'link' | 'changed' | 'own' | 'chosen' | undefined;
}

/** The row is from place `first` to place `last`, and the present stands at place `at`. */
interface StoredRow {
  first: number;
  at: number;
  last: number;
  along?: Tab['along'];
}

/** All in one: what older pages wrote. */
interface StoredWhole {
  past: string[];
  present: string;
  future: string[];
  along?: Tab['along'];
}

const keyOf = (place: number): string => `${TAB_KEY}.${place}`;

/** The memory of this tab, with what this page knows to be stored already. */
export function createTabMemory() {
  let first = 0;
  let row: readonly Network[] = [];

  function readRow(stored: StoredRow): History<Network> | undefined {
    const found: Network[] = [];
    for (let place = stored.first; place <= stored.last; place++) {
      const query = sessionStorage.getItem(keyOf(place));
      if (query === null) return undefined;
      found.push(parse(query));
    }
    first = stored.first;
    row = found;
    const at = stored.at - first;
    const present = found[at];
    return present && { past: found.slice(0, at), present, future: found.slice(at + 1) };
  }

  /** Undefined where the tab remembers nothing, or nothing that can be used. */
  function read(): Tab | undefined {
    row = [];
    return attempt(() => {
      const stored = JSON.parse(sessionStorage.getItem(TAB_KEY) ?? 'null') as StoredRow | StoredWhole | null;
      if (!stored) return undefined;
      const history =
        'last' in stored
          ? readRow(stored)
          : { past: stored.past.map(parse), present: parse(stored.present), future: stored.future.map(parse) };
      return history && { history, along: stored.along };
    });
  }

  function forget(from: number, to: number): void {
    for (let place = from; place < to; place++) sessionStorage.removeItem(keyOf(place));
  }

  /** Returns true; throws where there is no room. */
  function writeRow({ history: { past, present, future }, along }: Tab): true {
    const next = [...past, present, ...future];
    const [from, to] = [first, first + row.length];
    const shift = Math.max(0, row.indexOf(next[0] as Network));
    const start = first + shift;
    const known = row.slice(shift);
    [first, row] = [start, next];
    for (const [i, network] of next.entries())
      if (known[i] !== network) sessionStorage.setItem(keyOf(start + i), toQuery(network));
    const stored: StoredRow = { first: start, at: start + past.length, last: start + next.length - 1, along };
    sessionStorage.setItem(TAB_KEY, JSON.stringify(stored));
    forget(from, start);
    forget(start + next.length, to);
    return true;
  }

  function write(tab: Tab): void {
    const [from, to] = [first, first + row.length];
    if (attempt(() => writeRow(tab))) return;
    // Where the room is too small for the whole history, the present still fits.
    const end = Math.max(to, first + row.length);
    row = [];
    attempt(() => {
      forget(from, end);
      writeRow({ ...tab, history: begin(tab.history.present) });
    });
  }

  return { read, write };
}
