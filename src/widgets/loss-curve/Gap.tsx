/** Between the curves: the score once more, in its two parts; and where there is no gap. Veiled until the goal that asks for it. */
import { place } from '../../controls/plot/axis';
import { Relation, Shown } from '../../controls/Shown';
import { EndToEnd } from '../../controls/score/EndToEnd';
import { ACROSS } from '../../controls/score/levers';
import { useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { crossEntropy } from '../../model';
import { BAR_OUTSIDE, GAP_TOLD, UP } from './frame';

/** The goal of the chapter that gap and shrug would answer. */
const GOAL = 'the-error/no-difference';
/** Above the lower curve, where the equation stands alone. */
const ALONE_AT = 0.92;
/** Higher than half-way: what the lower point costs stands beneath. */
const OVER_COST = 0.17;

/** score: as it is drawn, on the axis. */
export function Gap({ score }: { score: number }) {
  useRead();
  const [car, notCar] = [crossEntropy(score, 1), crossEntropy(score, 0)];
  const far = Math.abs(score);
  /** From the curve for a car up to the other. */
  const rises = notCar > car;
  const alone = far > GAP_TOLD.outside;
  const x = place(ACROSS, score);
  /** Outside of the curves, or between them. */
  const toTheRight = rises !== alone;
  const height = alone ? Math.min(car, notCar) + ALONE_AT : (car + notCar) / 2 + OVER_COST;
  return (
    <div class="loss-gap" data-veil-of={GOAL}>
      {score !== 0 && (
        <span class={rises === far < BAR_OUTSIDE ? 'gap-bar' : 'gap-bar left'} style={`left:${x}%`}>
          <EndToEnd upright axis={UP} from={car} to={notCar} />
        </span>
      )}
      {far >= GAP_TOLD.from && (
        <p
          class={`gap-says ${toTheRight ? 'right' : 'left'}${alone ? ' alone' : ''}`}
          data-room={far > GAP_TOLD.narrow ? 'wide' : undefined}
          style={`${toTheRight ? `left:${x}` : `right:${100 - x}`}%;top:${place(UP, height)}%`}
        >
          <b>the gap is the score</b>
          <span class="formula-text">
            <span>
              <Shown id="notCar.L" /> − <Shown id="car.L" brackets />
            </span>
            <span>
              <Relation id="z2" expression="+ notCar.L neg car.L" />
              <em>z</em>
              <sub>2</sub>
            </span>
          </span>
        </p>
      )}
    </div>
  );
}

export function Shrug() {
  return (
    <div class="loss-shrug" style={`--at:${place(UP, Math.LN2)}%`} data-veil-of={GOAL}>
      <i class="line" />
      <i class="stem" />
      <i class="point" />
      <p>
        <b>
          a shrug costs <span data-quoted="">{formatNumber(Math.LN2)}</span>
        </b>
        <span>one halving, either label</span>
      </p>
    </div>
  );
}
