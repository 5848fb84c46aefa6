import {
  backward,
  type Example,
  type Forward,
  forward,
  type Gradients,
  type Parameters,
  POST_EXAMPLE,
  POST_LEARNING_RATE,
  POST_PARAMETERS,
  sigmoid,
  squaredLength,
  step,
  straightLoss,
} from '../model';

/** All that a reader can set: the 19 parameters, the image and its label, the learning rate. */
export interface Network extends Parameters, Example {
  /** η, above 0. */
  readonly eta: number;
}

export const POST_NETWORK: Network = { ...POST_PARAMETERS, ...POST_EXAMPLE, eta: POST_LEARNING_RATE };

/** A network and everything that follows from it, by the names of the quantities. */
export interface Moment extends Network, Forward, Gradients {
  /** What the answer leaves for what is true: a2 for a car, otherwise the rest. */
  readonly share: number;
  /** How many of the pixels, weights and biases differ from the post's; worked out when first asked for. */
  readonly changed: number;
  /** ‖∇L‖², over all parameters. */
  readonly g2: number;
  /** L − η‖∇L‖²: the loss that the slopes promise for one step. */
  readonly Ls: number;
  /** The same network and image with either label; worked out when first asked for. */
  readonly car: Moment;
  readonly notCar: Moment;
  /** The same image and label one gradient step later; worked out when first asked for. */
  readonly next: Moment;
}

/** @throws {RangeError} when shapes do not fit or a number is not finite. */
export function momentOf(network: Network): Moment {
  const pass = forward(network, network);
  const slopes = backward(network, network, pass);
  let next: Moment | undefined;
  let flipped: Moment | undefined;
  const withLabel = (own: Moment, y: number): Moment => {
    if (y === network.y) return own;
    flipped ??= momentOf({ ...network, y });
    return flipped;
  };
  return {
    ...network,
    ...pass,
    ...slopes,
    share: sigmoid(network.y === 1 ? pass.z2 : -pass.z2),
    g2: squaredLength(slopes),
    Ls: straightLoss(pass.L, slopes, network.eta),
    get changed() {
      return countChanged(network);
    },
    get car() {
      return withLabel(this, 1);
    },
    get notCar() {
      return withLabel(this, 0);
    },
    get next() {
      next ??= momentOf({ ...network, ...step(network, slopes, network.eta) });
      return next;
    },
  };
}

const numbersOf = ({ x, W1, b1, W2, b2 }: Network): number[] => [...x, ...W1.flat(), ...b1, ...W2, b2];

function countChanged(network: Network): number {
  const post = numbersOf(POST_NETWORK);
  return numbersOf(network).filter((value, at) => value !== post[at]).length;
}

export const POST_MOMENT = momentOf(POST_NETWORK);

/** The number called `id` at that moment: `W1[0][1]`, `next.L`, `post.a2`. @throws {RangeError} for an unknown id. */
export function read(moment: Moment | Network, id: string): number {
  let at: unknown = moment;
  for (const part of id.split(/[.[\]]+/)) {
    if (part === 'post') at = POST_MOMENT;
    else if (part !== '') at = (at as Record<string, unknown> | undefined)?.[part];
  }
  if (typeof at !== 'number') throw new RangeError(`read: there is no number called "${id}".`);
  return at;
}

/** The same network with one of its numbers changed; `id` must be one that a reader can set. */
export function withNumber(network: Network, id: string, value: number): Network {
  const [name, ...indices] = id.split(/[[\]]+/).filter(Boolean) as [keyof Network, ...string[]];
  const set = (old: unknown, [index, ...rest]: string[]): unknown =>
    index === undefined ? value : (old as unknown[]).map((entry, i) => (i === Number(index) ? set(entry, rest) : entry));
  return { ...network, [name]: set(network[name], indices) };
}
