/** What has happened at a step of a run, in words: the events first, then what there is to say of the moment. */
import { type Example, isCar } from '../../model';
import { type Assessment, ENDS, kindsAt, silencedAt, type Trail, turnedAt } from '../../model/training';
import { list, remark, rightOf } from './remark';

const images = (which: readonly number[]): string =>
  `${which.length === 1 ? 'image' : 'images'} ${list(which.map((n) => String(n + 1)))}`;

function turned(trail: Trail, t: number): string[] {
  const which = turnedAt(trail, t);
  return [true, false].flatMap((up) => {
    const those = which.filter((n) => isCar(trail.score(t, n)) === up);
    if (those.length === 0) return [];
    const all = those.length === trail.run.examples.length && those.length > 1;
    const who = all ? `all ${those.length} images` : images(those);
    return [`${who} ${those.length === 1 ? 'passes' : 'pass'} ${up ? 'above' : 'below'} one half`];
  });
}

/** The sentence at a step; trail: computed up to it. Whole numbers only. */
export function narrate(trail: Trail, t: number, now: Assessment, examples: readonly Example[]): string {
  const kinds = kindsAt(trail, t);
  const all = examples.length;
  const happened = turned(trail, t);
  if (kinds.includes('still')) happened.push('the mean loss hardly falls any more');
  if (kinds.includes('again')) happened.push('the mean loss falls again, faster by the step');
  if (kinds.includes('low')) happened.push('the mean loss is below a tenth for the first time');
  if (kinds.includes('held')) happened.push(`all ${all} have stayed right for a while`);
  const silenced = silencedAt(trail, t);
  const quiet = kinds.includes('low') || ENDS.includes(t);
  if (quiet && silenced.length > 0 && silenced.length < all)
    happened.push(`for ${images(silenced)} every neuron has fallen silent`);
  const standing = remark(now, examples, { t, lossAtStart: trail.loss(0) });
  if (happened.length === 0) return standing;
  const events = `${happened.join('; ')}.`;
  if (kinds.includes('silent') || now.loss > trail.loss(0)) return `${events} ${standing}`;
  return kinds.includes('held') ? events : `${events} ${rightOf(now.correct, all)}`;
}
