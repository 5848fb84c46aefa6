/** The score slides along the sigmoid curve; how high the curve is there is the answer, and its share of the ring. */
import { phase } from '../../controls/motion/phase';
import { type Axis, place, plainAxis, sideOf } from '../../controls/plot/axis';
import { curveOf } from '../../controls/plot/curves';
import { Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { isCar, sigmoid } from '../../model';
import { beginOf } from './steps';

const REACH = 6;
const SCORES: Axis = plainAxis([-REACH, REACH], [0, 1000]);
const ANSWERS: Axis = plainAxis([0, 1], [1000, 0]);
const CURVE = curveOf({ x: SCORES, y: ANSWERS }, sigmoid);
const TICKS = [-6, -4, -2, 0, 2, 4, 6];

/** at: the position; products, score: the score without its bias, and with it, as drawn. */
export function Curve({ at, products, score }: { at: number; products: number; score: number }) {
  const read = useRead();
  const begin = beginOf(4);
  const slid = phase(at, begin + 0.35, begin + 1);
  const led = phase(at, begin + 1, begin + 1.45);
  const filled = phase(at, begin + 1.35, begin + 2);
  /** Where the score stands on its way along the curve. */
  const now = Math.max(-REACH, Math.min(REACH, score)) * slid;
  const [x, y] = [place(SCORES, now), place(ANSWERS, sigmoid(slid === 1 ? score : now))];
  const beyond = slid === 1 ? sideOf(SCORES, score) : 0;
  const answer = read('a2');
  const x0 = place(SCORES, 0);
  /** Where the products end and the bias begins. */
  const joint = place(SCORES, Math.max(-REACH, Math.min(REACH, products)) * slid);
  const lane = (score - products) * products < 0 ? 970 : 1000;
  return (
    <div
      class="curve-scene"
      style={`opacity:${phase(at, begin + 0.1, begin + 0.4)};--x:${x / 1000};--y:${y / 1000};--led:${led}`}
    >
      <div class="curve-plot">
        <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
          <path class="half" d="M0 500H1000" />
          <path class="zero" d={`M${x0} 0V1000`} />
          <path class="base" d="M0 1000H1000" />
          <path class="sigmoid" d={CURVE} />
          <path class={products < 0 ? 'run less' : 'run'} d={`M${x0} 1000H${joint}`} />
          {/* A bias that runs back has a lane of its own. */}
          <path class={score < products ? 'run bias less' : 'run bias'} d={`M${joint} ${lane}H${x}`} />
          <path class="drop" d={`M${x} 1000V${y}`} />
        </svg>
        {TICKS.map((tick) => (
          <span
            key={tick}
            class={Math.abs(tick - now) < 0.9 ? 'tick gone' : 'tick'}
            style={`--at:${place(SCORES, tick) / 1000}`}
            aria-hidden="true"
            data-quoted=""
          >
            {formatNumber(tick)}
          </span>
        ))}
        {[0, 0.5, 1].map((tick) => (
          <span key={tick} class="height" style={`top:${place(ANSWERS, tick) / 10}%`} aria-hidden="true" data-quoted="">
            {formatNumber(tick)}
          </span>
        ))}
        <span class="tick now" style="--at:var(--x)">
          <Shown id="z2" room={7} />
        </span>
        <i class="level" />
        <span class="curve-dot" />
        {beyond !== 0 && <span class={beyond < 0 ? 'edge before' : 'edge'} />}
        <span class="curve-name">the score</span>
      </div>
      <div class="verdict-ring" style={`opacity:${phase(at, begin + 1.1, begin + 1.4)}`}>
        <svg viewBox="0 0 140 140" aria-hidden="true">
          <circle class="track" cx="70" cy="70" r="62" />
          <circle
            class="filled"
            cx="70"
            cy="70"
            r="62"
            pathLength="1"
            stroke-dasharray={`${answer * filled} 1`}
            transform="rotate(-90 70 70)"
          />
        </svg>
        <span class="verdict-number" style={`opacity:${phase(at, begin + 1.6, begin + 1.9)}`}>
          <Shown id="a2" room={8} />
          <b>{isCar(read('z2')) ? 'car' : 'not a car'}</b>
        </span>
      </div>
    </div>
  );
}
