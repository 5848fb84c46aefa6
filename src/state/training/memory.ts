/**
 * What the tab remembers of training: which parameters belong to which step of which run, so that undo, a reload or a visit
 * to another chapter finds its step again. Positions are kept as the queries that links use, each under a key of its own.
 */
import { type Parameters, parametersOf } from '../../model';
import { type Network, POST_NETWORK } from '../../quantities';
import { TRAINING_MEMORY } from '../keys';
import { toQuery } from '../link';
import { attempt } from '../storage';
import { fromTrainingQuery, readImages, writeImages } from './link';
import { FIRST_POSITION, type Position } from './position';

/** As many as there are steps of undo. */
const LIMIT = 200;

/** What is kept beside the positions. */
interface Stored {
  /** The place of the latest, from 0 to LIMIT − 1. */
  latest: number;
  own: string;
  /** All in one, the latest last: what older pages wrote. */
  positions?: [string, string][];
}

const keyOf = (network: Network): string => toQuery({ ...POST_NETWORK, ...parametersOf(network), eta: network.eta });
const placeKey = (place: number): string => `${TRAINING_MEMORY}.${place}`;

/** In full, own images included: the tab has the room that a link has not. */
function written({ start, set, own, mode, eta, t }: Position): string {
  const base = toQuery({ ...POST_NETWORK, ...start, eta });
  return `${base}&t=${t}&set=${set}&mode=${mode}${set === 'own' ? `&data=${writeImages(own)}` : ''}`;
}

/** By parameters and rate: the position that they are, and the place where it is kept. The latest stands last. */
type Positions = Map<string, { query: string; place: number }>;

export type Memory = ReturnType<typeof createMemory>;

/** The memory of this tab; what it kept is read when first asked for. */
export function createMemory() {
  let positions: Positions | undefined;
  let own = '';

  function load(): Positions {
    if (positions) return positions;
    const found: Positions = new Map();
    positions = found;
    attempt(() => {
      const stored = JSON.parse(sessionStorage.getItem(TRAINING_MEMORY) ?? 'null') as Stored | null;
      if (typeof stored?.own === 'string') own = stored.own;
      const inOne = stored?.positions;
      if (inOne) for (const [key, query] of inOne) keep(key, query);
      else if (stored) for (let step = 1; step <= LIMIT; step++) recallPlace((stored.latest + step) % LIMIT);
    });
    return found;
  }

  /** Takes up what stands at a place, if anything does. */
  function recallPlace(place: number): void {
    const text = sessionStorage.getItem(placeKey(place));
    if (text === null) return;
    const [key, query] = JSON.parse(text) as [string, string];
    positions?.set(key, { query, place });
  }

  /** The place for one position more: a free one, or that of the oldest, which is forgotten. */
  function makePlace(all: Positions): number {
    if (all.size < LIMIT) {
      const taken = new Set([...all.values()].map(({ place }) => place));
      return Array.from({ length: LIMIT }, (_, place) => place).find((place) => !taken.has(place)) ?? 0;
    }
    const [oldest, { place }] = [...all][0] as [string, { place: number }];
    all.delete(oldest);
    return place;
  }

  /** Makes a position the latest, and keeps it where it is not kept already. */
  function keep(key: string, query: string): void {
    const all = load();
    const before = all.get(key);
    all.delete(key);
    const place = before?.place ?? makePlace(all);
    all.set(key, { query, place });
    if (before?.query !== query) attempt(() => sessionStorage.setItem(placeKey(place), JSON.stringify([key, query])));
    attempt(() => sessionStorage.setItem(TRAINING_MEMORY, JSON.stringify({ latest: place, own } satisfies Stored)));
  }

  /** Remembers that these parameters are that position. */
  function record(network: Network, position: Position): void {
    const all = load();
    const [key, query] = [keyOf(network), written(position)];
    const images = writeImages(position.own);
    if (all.get(key)?.query === query && [...all.keys()].at(-1) === key && own === images) return;
    own = images;
    keep(key, query);
  }

  function read(query: string | undefined): Position | undefined {
    if (query === undefined) return undefined;
    const { position, problems } = fromTrainingQuery(query);
    if (problems.length > 0) return undefined;
    return position.own.length > 0 ? position : { ...position, own: ownImages() };
  }

  function ownImages() {
    const images = own === '' ? [] : readImages(own);
    return typeof images === 'string' ? [] : images;
  }

  /** The position that these parameters are, if they came from training. */
  const recall = (network: Network): Position | undefined => read(load().get(keyOf(network))?.query);

  /** The set and the mode that were chosen last in this tab. */
  function latestChoice(): Pick<Position, 'set' | 'mode' | 'own'> {
    const { set, mode, own } = read([...load().values()].at(-1)?.query) ?? FIRST_POSITION;
    return { set, mode, own };
  }

  /** The parameters at a position, where the tab has been there before. */
  function recallParameters(position: Position): Parameters | undefined {
    const wanted = written(position);
    for (const [key, { query }] of load()) if (query === wanted) return parametersOf(fromTrainingQuery(key).network);
    return undefined;
  }

  return { record, recall, recallParameters, latestChoice };
}
