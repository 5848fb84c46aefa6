/** The mean loss along one step on the two images: the straight promise and what comes, for every rate up to 5. */
import './pair.css';
import { useMemo } from 'preact/hooks';
import { Other, OtherText } from '../../controls/other-state/Other';
import { type Frame, place, plainAxis } from '../../controls/plot/axis';
import { pathThrough, straightLine } from '../../controls/plot/curves';
import { roomFor, withHeight } from '../../controls/plot/frame';
import { Plot } from '../../controls/plot/Plot';
import { Shown } from '../../controls/Shown';
import { Slider } from '../../controls/Slider';
import { formatNumber } from '../../live-math';
import { parametersOf } from '../../model';
import { pairOf, pairStep } from '../../model/training/pair';
import { setNumber } from '../../state/store';
import { isVeiled } from '../../state/veils';
import { usePair } from './use-pair';

/** The rate of this book: up to here nothing is given away. */
const KNOWN = 0.5;
const SAMPLES = 100;
const QUESTION = 'the-update/how-far';
const ANSWERS = plainAxis([0, 1], [20, 420]);

/** frame: across, the rate; the upright axis follows the loss. */
export default function PairCurve({ frame: bare }: { frame: Frame }) {
  const { network, now, next } = usePair();
  const { eta } = network;
  const asked = isVeiled('pair.along');
  const points = useMemo(
    () =>
      Array.from({ length: SAMPLES + 1 }, (_, n) => {
        const rate = (bare.x.max * n) / SAMPLES;
        const there = rate > 0 ? pairStep(network, rate, now) : parametersOf(network);
        return [rate, pairOf(there).loss] as const;
      }),
    [network, now],
  );
  const then = useMemo(() => pairOf(next), [next]);
  const promise = now.loss - eta * now.squares;
  // A loss that runs away may leave the picture: the start stays readable.
  const frame = withHeight(bare, roomFor(Math.min(Math.max(...points.map(([, loss]) => loss)), now.loss * 3)));
  const known = points.filter(([rate]) => rate <= KNOWN);
  const beyond = points.filter(([rate]) => rate >= KNOWN);
  const x = place(frame.x, eta);
  const point = (
    <g>
      <line class="guide" x1={x} x2={x} y1={frame.box.top} y2={frame.box.bottom} />
      <circle class="end" cx={x} cy={place(frame.y, promise)} r={5} />
      <circle class="came" cx={x} cy={place(frame.y, then.loss)} r={6} />
    </g>
  );
  const veil = { 'data-veil-of': QUESTION };
  return (
    <div class="widget pair">
      <p class="widget-title">The mean loss along the step of all nineteen</p>
      <Plot
        frame={frame}
        curves={[{ d: pathThrough(frame, known) }]}
        label={`The mean loss after one step, over its rate, and the straight line that it starts along. At a rate of ${formatNumber(eta)}: ${asked && eta > KNOWN ? 'veiled' : formatNumber(then.loss)}.`}
      >
        <path class="curve tangent" d={straightLine(frame, [0, now.loss], -now.squares)} />
        <path class="curve faint" d={straightLine(frame, [0, now.loss], 0)} />
        <g {...veil}>
          <path class="curve" d={pathThrough(frame, beyond)} />
        </g>
        {eta > KNOWN ? <g {...veil}>{point}</g> : point}
      </Plot>
      <svg class="plot both-answers" viewBox="0 0 440 58" role="group" aria-label="Both answers after the step, from 0 to 1">
        <g {...(eta > KNOWN ? veil : {})}>
          {then.passes.map(({ a2 }, n) => (
            <g key={n}>
              <circle class="answer" cx={place(ANSWERS, a2)} cy="28" r="6" />
              <OtherText
                id={`pair.next.a2[${n}]`}
                like="a2"
                value={a2}
                room={7}
                x={place(ANSWERS, a2) + apart(then.passes, n)}
                y={11}
              />
            </g>
          ))}
        </g>
        <path class="axis" d="M20 28H420M220 20V36" />
        <text class="tick" x="20" y="50">
          0
        </text>
        <text class="tick" x="220" y="50" text-anchor="middle">
          one half
        </text>
        <text class="tick" x="420" y="50" text-anchor="end">
          1
        </text>
      </svg>
      <p class="rate">
        rate η <Shown id="eta" />
        <Slider
          scale={{ min: 0.01, max: asked ? KNOWN : bare.x.max, step: 0.01 }}
          value={eta}
          text={formatNumber(eta)}
          name="rate of the step"
          colour="rate"
          onValue={(value) => setNumber('eta', value)}
        />
      </p>
      <div class="widget-says">
        The straight line promises <Other id="pair.Ls" like="Ls" value={promise} />.{' '}
        <span {...(eta > KNOWN ? veil : {})}>
          <Other id="pair.next.L" like="L" value={then.loss} /> comes, {compared(then.loss, now.loss)} before.
        </span>
      </div>
    </div>
  );
}

const compared = (then: number, now: number): string => (then < now ? 'less than' : then > now ? 'more than' : 'the same as');

/** The two numbers are kept apart where the answers lie close. */
function apart([one, two]: readonly [{ a2: number }, { a2: number }], n: number): number {
  const gap = Math.abs(place(ANSWERS, one.a2) - place(ANSWERS, two.a2));
  return gap > 56 ? 0 : ((56 - gap) / 2) * ((n === 0) === one.a2 >= two.a2 ? 1 : -1);
}
