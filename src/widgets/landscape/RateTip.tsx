/** The end of the arrow, which is the rate of the step: a hand takes it along its way, and keys move it. */
import { RateSlider, type Rates } from './RateSlider';
import { percent, type Spot } from './view';

interface Props {
  at: Spot;
  /** The way that it points, in degrees from the right, clockwise. */
  turn: number;
  /** It stands at the edge; the step ends beyond. */
  leaves: boolean;
  rates: Rates;
  eta: number;
}

export const RateTip = ({ at, turn, leaves, rates, eta }: Props) => (
  <span
    class={leaves ? 'land-tip leaves' : 'land-tip'}
    style={`${percent(at)};--turn:${turn.toFixed(1)}deg`}
    data-grip-of="tip"
    data-points="eta"
  >
    <RateSlider bare rates={rates} eta={eta} name="rate of the step, the end of the arrow" colour="slope" />
    <svg viewBox="-12 -9 24 18" aria-hidden="true">
      <path d="M-8 -7L7 0L-8 7Z" />
    </svg>
  </span>
);
