/**
 * A moment of training in an address: `?eta=0.5&t=43&set=B&mode=single`. The parameters beside `t` are those at step 0. A
 * step is one change of the parameters: the whole set in mode `batch`, one image in mode `single`.
 */
import { parsePlain, refusal } from '../../live-math';
import { at, type Example, parametersOf } from '../../model';
import { type Network, rangeOf } from '../../quantities';
import { TRAINING_KEYS } from '../keys';
import { networkFrom, type Problem, toQuery } from '../link';
import { FIRST_POSITION, LAST_STEP, MODES, MOST_IMAGES, type Position, SET_NAMES, type SetName } from './position';

/** Own images are kept in a link up to this many characters. */
const DATA_LIMIT = 600;

/** `0.2,0.5,0.1,0.8,1~…`: four greys and the label of each image. Nothing in it ends a link in a chat. */
export const writeImages = (images: readonly Example[]): string => images.map(({ x, y }) => [...x, y].join()).join('~');

export const imagesFit = (images: readonly Example[]): boolean => writeImages(images).length <= DATA_LIMIT;

/** The query of a moment of training. Own images that make it too long leave the parameters alone: a start of their own. */
export function toTrainingQuery(position: Position, network: Network): string {
  const { start, set, own, mode, eta, t } = position;
  if (set === 'own' && !imagesFit(own)) return toQuery(network);
  const parts = [
    toQuery({ ...network, ...start, eta }),
    t > 0 && `t=${t}`,
    set !== FIRST_POSITION.set && `set=${set}`,
    mode !== FIRST_POSITION.mode && `mode=${mode}`,
    set === 'own' && `data=${writeImages(own)}`,
  ];
  return parts.filter(Boolean).join('&');
}

export interface TrainingLink {
  position: Position;
  /** The image, label and rate of the link, with the parameters at step 0. */
  network: Network;
  /** Whether the address describes a state at all, and whether it has a part of its own for training. */
  given: boolean;
  explicit: boolean;
  problems: Problem[];
}

export function fromTrainingQuery(query: string): TrainingLink {
  const { network, given, problems } = networkFrom(query);
  const texts = new URLSearchParams(query);
  const explicit = TRAINING_KEYS.some((key) => texts.has(key));
  const refuse = (part: string, because: string) => {
    problems.push({ part, because });
  };

  const data = texts.get('data');
  const images = data === null ? [] : readImages(data);
  if (typeof images === 'string') refuse('data', images);
  const own = typeof images === 'string' ? [] : images;

  const text = texts.get('t');
  const t = text === null ? 0 : readStep(text);
  if (Number.isNaN(t)) refuse('t', `it needs a whole number from 0 to ${LAST_STEP}`);

  const name = texts.get('set') ?? (own.length > 0 ? 'own' : FIRST_POSITION.set);
  let set: SetName = FIRST_POSITION.set;
  if (!isOneOf(SET_NAMES, name)) refuse('set', 'there is no such set; the sets are A, B and own');
  else if (name === 'own' && own.length === 0) refuse('set', 'its images are missing');
  else set = name;

  const mode = texts.get('mode') ?? FIRST_POSITION.mode;
  if (!isOneOf(MODES, mode)) refuse('mode', 'it is batch or single');

  return {
    position: {
      start: parametersOf(network),
      set,
      own,
      mode: isOneOf(MODES, mode) ? mode : FIRST_POSITION.mode,
      eta: network.eta,
      t: Number.isNaN(t) ? 0 : t,
    },
    network,
    given: given || explicit,
    explicit,
    problems,
  };
}

const isOneOf = <T extends string>(names: readonly T[], name: string): name is T => (names as readonly string[]).includes(name);

const readStep = (text: string): number => (/^\d{1,6}$/.test(text) && Number(text) <= LAST_STEP ? Number(text) : Number.NaN);

/** What a pixel may be. */
const GREY = rangeOf('x[0]');

/** The images, or what is wrong with them. Older links have a semicolon between them. */
export function readImages(text: string): Example[] | string {
  const parts = text.split(/[~;]/).map((part) => part.split(',').map((entry) => entry.trim()));
  if (parts.length > MOST_IMAGES) return `it has more than ${MOST_IMAGES} images`;
  const images: Example[] = [];
  for (const [n, part] of parts.entries()) {
    const which = `image ${n + 1} of it`;
    if (part.length !== 5) return `${which} needs four greys and a label`;
    const numbers = part.map(parsePlain);
    if (numbers.some(Number.isNaN)) return `${which} holds something that is no plain number`;
    const x = numbers.slice(0, 4);
    const y = at(numbers, 4);
    const refused = x.map((grey) => refusal(GREY, grey)).find(Boolean);
    if (refused) return `a grey of ${which} is out of range: ${refused}`;
    if (y !== 0 && y !== 1) return `the label of ${which} is out of range: it is 0 or 1`;
    images.push({ x, y });
  }
  return images;
}
