/**
 * Training against the milestones of another program (tests/golden/datasets.json): full batches from the post's parameters,
 * the loss, the images answered right, every parameter and every answer on the way.
 */
import { flatten, type Parameters, POST_PARAMETERS } from '../model';
import { assess, trailOf } from '../model/training';
import { Count, type Tally } from './tally';

export interface Milestone extends Parameters {
  readonly loss: number;
  readonly correct: number;
  /** The answers, image by image. */
  readonly p: readonly number[];
}
/** The file: for each set its images, pixels and then the label, and the milestones of each rate by step. */
export interface Milestones {
  readonly sets: Readonly<
    Record<
      string,
      {
        readonly rows: readonly (readonly number[])[];
        readonly milestones: Readonly<Record<string, Readonly<Record<string, Milestone>>>>;
      }
    >
  >;
}

/** The file has twelve decimals of losses, nine of parameters and six of answers; over 1,000 steps engines agree to 1e-9. */
const LOSS = 1e-9;
const PARAMETER = 1.5e-9;
const ANSWER = 5.1e-7;

/** One run to its last milestone. Yields what was found so far after each step. */
function* along(count: Count, name: string, rate: string, { sets }: Milestones, begin: typeof trailOf): Generator<Tally> {
  const { rows = [], milestones = {} } = sets[name] ?? {};
  const examples = rows.map((row) => ({ x: row.slice(0, -1), y: row.at(-1) as number }));
  const trail = begin({ start: POST_PARAMETERS, examples, mode: 'batch', eta: Number(rate.slice('lr_'.length)) });
  for (const [at, wanted] of Object.entries(milestones[rate] ?? {})) {
    const t = Number(at);
    while (trail.last() < t) {
      trail.advance();
      yield count.now;
    }
    const where = `at step ${t} of ${name}, ${rate}`;
    count.compare(`the loss ${where}`, trail.loss(t), wanted.loss, LOSS);
    count.compare(`the number of right answers ${where}`, trail.correct(t), wanted.correct, 0);
    const parameters = trail.parameters(t);
    const found = flatten(parameters);
    for (const [i, value] of flatten(wanted).entries())
      count.compare(`parameter ${i + 1} ${where}`, found[i] as number, value, PARAMETER);
    for (const [n, pass] of assess(parameters, examples).passes.entries())
      count.compare(`answer ${n + 1} ${where}`, pass.a2, wanted.p[n] as number, ANSWER);
  }
}

/** Runs every set at every rate of the file. begin: the training under check. */
export function* checkMilestones(file: Milestones, begin: typeof trailOf = trailOf): Generator<Tally> {
  const count = new Count();
  for (const [name, { milestones }] of Object.entries(file.sets))
    for (const rate of Object.keys(milestones)) yield* along(count, name, rate, file, begin);
  yield count.now;
}
