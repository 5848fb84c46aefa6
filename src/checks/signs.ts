/** The book's relation signs against the calculator, at networks by lot. */
import { relationSign, shownText } from '../live-math';
import { type Moment, momentOf, type Network, quantity, read, registry } from '../quantities';
import { operandsOf, prepare, type Seen, seen } from './calculator';
import { oddNetwork } from './random-network';
import { nameOf, type Relation, type Sign } from './relation';
import { Count, type Tally } from './tally';

/** The sign that the site puts there at that moment. */
export type SignOfSite = (relation: Relation, moment: Moment) => Sign;

export const signOfSite: SignOfSite = ({ left, right }, moment) => {
  const numbers = { registry, read: (id: string) => read(moment, id) };
  // Symbols before several numbers have = where they have it before each of them.
  return right.every((id) => relationSign(id, left, numbers) === '=') ? '=' : '≈';
};

/** What the page shows in full at that moment. */
export const seenAt = (moment: Moment): Seen => {
  const value = (id: string) => read(moment, id);
  return seen((id) => shownText(quantity(id), value(id)), value);
};

/** Numbers of another state than the network's are known to the widget that shows them alone: those are read in the page. */
const isKnown = ({ left, right }: Relation): boolean =>
  [...right, ...(left === undefined ? [] : operandsOf(left))].every(
    (id) => registry.quantity(id) !== undefined || registry.rows(id) !== undefined,
  );

/** A relation, ready to be asked. */
export interface Prepared {
  readonly relation: Relation;
  readonly prove: ReturnType<typeof prepare>;
}
export const prepared = (relations: readonly Relation[]): Prepared[] =>
  relations.filter(isKnown).map((relation) => ({ relation, prove: prepare(relation, registry.rows) }));

/** Asks every relation at one network. */
export function compareSigns(
  count: Count,
  relations: readonly Prepared[],
  network: Network,
  site: SignOfSite = signOfSite,
): void {
  const moment = momentOf(network);
  const state = seenAt(moment);
  for (const { relation, prove } of relations) {
    const [stands, proved] = [site(relation, moment), prove(state)];
    count.add(
      stands === proved,
      () => `${nameOf(relation)} has ${stands}, its digits say ${proved} at ${JSON.stringify(network)}`,
    );
  }
}

/** Yields what was found after each network. */
export function* checkSigns(
  relations: readonly Relation[],
  networks: number,
  random: () => number,
  site?: SignOfSite,
): Generator<Tally> {
  const count = new Count();
  const ready = prepared(relations);
  for (let n = 0; n < networks; n++) {
    compareSigns(count, ready, oddNetwork(random, n), site);
    yield count.now;
  }
}
