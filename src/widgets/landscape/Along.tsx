/** Along the arrow: the straight promise and what comes, once for the two alone and once for all nineteen. */
import { Other, otherText } from '../../controls/other-state/Other';
import { place, sideOf } from '../../controls/plot/axis';
import { pathThrough, straightLine } from '../../controls/plot/curves';
import { Plot } from '../../controls/plot/Plot';
import { useFitted } from '../../controls/plot/use-fitted';
import { Shown } from '../../controls/Shown';
import { VEILED } from '../../controls/text-of';
import { formatNumber } from '../../live-math';
import { frameFor, type Sample, samplesOf, toldApart, type Ways } from './along';
import { type Asked, askedId, type Batch } from './batch';
import { Mark } from './Mark';

interface Props {
  batch: Batch;
  ways: Ways;
  start: number;
  eta: number;
  reach: number;
  asked?: Asked | undefined;
  veiled: boolean;
}

const KINDS = ['two', 'all'] as const;
const SHORT = { two: 'these two', all: 'all nineteen' } as const;
const NAMES = { two: 'these two alone', all: 'all nineteen' } as const;

/** A curve up to a rate and from there on, so that one part can be veiled. */
function parts(samples: readonly Sample[], at: Sample): [before: Sample[], beyond: Sample[]] {
  return [
    [...samples.filter(([rate]) => rate < at[0]), at],
    [at, ...samples.filter(([rate]) => rate > at[0])],
  ];
}

export function Along({ batch, ways, start, eta, reach, asked, veiled }: Props) {
  const samples = { two: samplesOf(ways.two, reach), all: samplesOf(ways.all, reach) };
  const frame = useFitted(() => frameFor([samples.two, samples.all], start, reach), `${reach}`);
  const known = asked?.known ?? reach;
  const beyondKnown = asked !== undefined && eta > asked.known;
  const veil = asked ? { 'data-veil-of': asked.by, ...(veiled && { 'data-covered': '' }) } : {};
  const x = place(frame.x, eta);
  const came = { two: ways.two.loss(eta), all: ways.all.loss(eta) };
  const promised = { two: start - eta * ways.two.promise, all: start - eta * ways.all.promise };
  const told = toldApart([start, ...Object.values(promised), ...Object.values(came)]);
  const ends = apart(KINDS.map((kind) => ({ kind, y: place(frame.y, ways[kind].loss(reach)) })));
  const hidden = veiled && beyondKnown;
  const said = (loss: number) => (hidden ? VEILED : otherText({ like: 'L', ...told(loss) }));
  const label = `The ${batch.height} after a step, over its rate, and the straight line that it starts along. At a rate of ${formatNumber(eta)}, with all nineteen moved: ${said(came.all)}; with these two alone: ${said(came.two)}.`;
  return (
    <div class="land-along">
      <p class="land-head">
        <b>Along the arrow</b>
      </p>
      <Plot frame={frame} label={label}>
        {KINDS.map((kind) => (
          <path key={kind} class={`straight ${kind}`} d={straightLine(frame, [0, start], -ways[kind].promise)} />
        ))}
        {KINDS.map((kind) => (
          <path
            key={kind}
            class={`way ${kind}`}
            d={pathThrough(frame, parts(samples[kind], [Math.min(known, reach), ways[kind].loss(Math.min(known, reach))])[0])}
          />
        ))}
        <g {...veil}>
          {KINDS.map((kind) => (
            <path
              key={kind}
              class={`way ${kind}`}
              d={pathThrough(frame, parts(samples[kind], [Math.min(known, reach), ways[kind].loss(Math.min(known, reach))])[1])}
            />
          ))}
        </g>
        <g {...veil}>
          {ends.map(({ kind, y }) => (
            <text key={kind} class={`name ${kind}`} x={frame.box.right + 8} y={y} dominant-baseline="central">
              {SHORT[kind]}
              {sideOf(frame.y, ways[kind].loss(reach)) > 0 && ' ↑'}
            </text>
          ))}
        </g>
        <path class="rate-now" d={`M${x} ${frame.box.top}V${frame.box.bottom}`} />
        {KINDS.map((kind) => (
          <Mark key={kind} class={`promised ${kind}`} frame={frame} x={x} value={promised[kind]} />
        ))}
        <g {...(beyondKnown ? veil : {})}>
          {KINDS.map((kind) => (
            <Mark key={kind} class={`came ${kind}`} frame={frame} x={x} value={came[kind]} />
          ))}
        </g>
        <text class="tick" x={frame.box.right} y={frame.box.bottom + 29} text-anchor="end">
          rate <tspan class="letter">η</tspan>
        </text>
        <circle class="ball" cx={frame.box.left} cy={place(frame.y, start)} r="6" />
      </Plot>
      <table class="land-table" aria-label="The step's promise, and what comes">
        <thead>
          <tr>
            <td>
              at a rate of <Shown id="eta" />
            </td>
            <th scope="col">straight on</th>
            <th scope="col">comes</th>
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                <i class={`key ${kind}`} />
                {NAMES[kind]}
              </th>
              <td class="straight-on">
                <i class={`key straight ${kind}`} />
                <Other id={kind === 'two' ? `${batch.prefix}two.Ls` : `${batch.prefix}Ls`} like="Ls" {...told(promised[kind])} />
              </td>
              <td>
                <Other
                  id={beyondKnown ? askedId(asked, kind) : `${batch.prefix}${kind === 'two' ? 'two' : 'next'}.L`}
                  like="L"
                  {...told(came[kind])}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Lines of type, in drawing units. */
const LINE = 21;

/** Names at the ends of two curves, which keep a line between them. */
function apart<Name extends { y: number }>(names: readonly Name[]): Name[] {
  const [over, under] = [...names].sort((a, b) => a.y - b.y) as [Name, Name];
  const short = Math.max(0, LINE - (under.y - over.y)) / 2;
  return [
    { ...over, y: over.y - short },
    { ...under, y: under.y + short },
  ];
}
