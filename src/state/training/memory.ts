/**
 * What the tab remembers of training: which parameters belong to which step of which run, so that undo, a reload or a visit
 * to another chapter finds its step again. Positions are kept as the queries that links use.
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

interface Stored {
  /** Parameters and rate, and the position that they are. The latest stands last. */
  positions: [string, string][];
  own: string;
}

const keyOf = (network: Network): string => toQuery({ ...POST_NETWORK, ...parametersOf(network), eta: network.eta });

/** In full, own images included: the tab has the room that a link has not. */
function written({ start, set, own, mode, eta, t }: Position): string {
  const base = toQuery({ ...POST_NETWORK, ...start, eta });
  return `${base}&t=${t}&set=${set}&mode=${mode}${set === 'own' ? `&data=${writeImages(own)}` : ''}`;
}

export type Memory = ReturnType<typeof createMemory>;

/** The memory of this tab; what it kept is read when first asked for. */
export function createMemory() {
  let positions: Map<string, string> | undefined;
  let own = '';

  function load(): Map<string, string> {
    if (positions) return positions;
    const stored = attempt(() => JSON.parse(sessionStorage.getItem(TRAINING_MEMORY) ?? 'null') as Stored | null);
    positions = attempt(() => new Map(stored?.positions ?? [])) ?? new Map();
    own = typeof stored?.own === 'string' ? stored.own : '';
    return positions;
  }

  /** Remembers that these parameters are that position. */
  function record(network: Network, position: Position): void {
    const all = load();
    const [key, query] = [keyOf(network), written(position)];
    const images = writeImages(position.own);
    if (all.get(key) === query && [...all.keys()].at(-1) === key && own === images) return;
    own = images;
    all.delete(key);
    all.set(key, query);
    for (const oldest of [...all.keys()].slice(0, -LIMIT)) all.delete(oldest);
    attempt(() => sessionStorage.setItem(TRAINING_MEMORY, JSON.stringify({ positions: [...all], own } satisfies Stored)));
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
  const recall = (network: Network): Position | undefined => read(load().get(keyOf(network)));

  /** The set and the mode that were chosen last in this tab. */
  function latestChoice(): Pick<Position, 'set' | 'mode' | 'own'> {
    const { set, mode, own } = read([...load().values()].at(-1)) ?? FIRST_POSITION;
    return { set, mode, own };
  }

  /** The parameters at a position, where the tab has been there before. */
  function recallParameters(position: Position): Parameters | undefined {
    const query = written(position);
    for (const [key, known] of load()) if (known === query) return parametersOf(fromTrainingQuery(key).network);
    return undefined;
  }

  return { record, recall, recallParameters, latestChoice };
}
