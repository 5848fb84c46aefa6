/** The sentence beneath: what a step of all nineteen does now, and what a long one would; or what the last one has done. */
import { Other, otherText } from '../../controls/other-state/Other';
import { Shown } from '../../controls/Shown';
import { type Sample, samplesOf, toldApart, type Ways } from './along';
import { type Asked, askedId, type Batch } from './batch';

/** The long step that the chapter speaks of. */
const FAR = 5;

interface Props {
  batch: Batch;
  ways: Ways;
  start: number;
  eta: number;
  /** The loss before the last step, where one has led here; and what it promised. */
  came?: { from: number; promised: number } | undefined;
  asked?: Asked | undefined;
  veiled: boolean;
}

/** What the curve does up to a rate: where it has been lower on the way, the step goes past that. */
function goes(samples: readonly Sample[], start: number, end: number, told: ReturnType<typeof toldApart>): string {
  const past = Math.min(...samples.map(([, loss]) => loss)) < Math.min(start, end);
  if (past) return end > start ? 'crosses the valley and ends at' : 'goes past the lowest point and ends at';
  if (end === start) return 'stays at';
  const [from, to] = [start, end].map((loss) => otherText({ like: 'L', ...told(loss) }));
  if (from === to) return 'hardly leaves';
  return end < start ? 'goes down to' : 'goes up to';
}

export function Says({ batch, ways, start, eta, came, asked, veiled }: Props) {
  const { height, prefix } = batch;
  if (came) {
    const told = toldApart([came.from, start, came.promised]);
    return (
      <>
        All nineteen have moved: the {height} went from <Other id={`${prefix}was.L`} like="L" {...told(came.from)} /> to{' '}
        <Other id={`${prefix}L`} like="L" {...told(start)} />. Straight on,{' '}
        <Other id={`${prefix}was.Ls`} like="Ls" {...told(came.promised)} /> was promised.
      </>
    );
  }
  if (ways.all.promise === 0) return <>The ground is flat here: all nineteen slopes are 0, and no step moves anything.</>;
  const beyondKnown = asked !== undefined && eta > asked.known;
  const veil = asked ? { 'data-veil-of': asked.by, ...(veiled && { 'data-covered': '' }) } : {};
  const now = ways.all.loss(eta);
  const far = ways.all.loss(FAR);
  const told = toldApart([start, now, far]);
  return (
    <>
      With all nineteen, a rate of <Shown id="eta" />{' '}
      <span {...(beyondKnown ? veil : {})}>
        {goes(samplesOf(ways.all, eta), start, now, told)}{' '}
        <Other id={beyondKnown ? askedId(asked, 'says') : `${prefix}next.L`} like="L" {...told(now)} />
      </span>
      {eta === FAR ? (
        '.'
      ) : (
        <>
          ; a rate of <span data-quoted="">{FAR}</span>{' '}
          <span {...veil}>
            {goes(samplesOf(ways.all, FAR), start, far, told)}{' '}
            <Other id={`${asked?.id ?? `${prefix}along`}[${FAR}].L`} like="L" {...told(far)} />
          </span>
          .
        </>
      )}
    </>
  );
}
