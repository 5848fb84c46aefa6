/** What the reader points at, and what hangs together with it: the numbers it comes from and those that follow from it. */
import type { Registry } from './registry';

export interface Family {
  /** All that it is computed from, directly or not. */
  from: ReadonlySet<string>;
  /** All that is computed from it. */
  to: ReadonlySet<string>;
}

/** Both directions of the registry's dependencies, worked out when first asked for. */
export function familiesOf(registry: Registry): (id: string) => Family {
  const families = new Map<string, Family>();
  let consumers: Map<string, string[]> | undefined;
  const sources = (id: string) => registry.quantity(id)?.from ?? [];
  const users = (id: string) => {
    if (!consumers) {
      consumers = new Map();
      for (const user of registry.ids)
        for (const source of sources(user)) {
          const list = consumers.get(source);
          if (list) list.push(user);
          else consumers.set(source, [user]);
        }
    }
    return consumers.get(id) ?? [];
  };
  const reach = (id: string, next: (id: string) => readonly string[], found = new Set<string>()): Set<string> => {
    for (const other of next(id)) if (!found.has(other)) reach(other, next, found.add(other));
    return found;
  };
  return (id) => {
    const known = families.get(id) ?? { from: reach(id, sources), to: reach(id, users) };
    families.set(id, known);
    return known;
  };
}

/** How a number stands to the one that is pointed at. */
export type Tie = 'self' | 'from' | 'to';
export function tieOf(id: string, pointed: string | undefined, familyOf: (id: string) => Family): Tie | undefined {
  if (pointed === undefined) return undefined;
  if (id === pointed) return 'self';
  const { from, to } = familyOf(pointed);
  return from.has(id) ? 'from' : to.has(id) ? 'to' : undefined;
}
