/** The rate of the step, as a slider. */
import { Slider } from '../../controls/Slider';
import { formatNumber } from '../../live-math';
import { beginGesture, cancelGesture, endGesture, setNumber } from '../../state/store';

export interface Rates {
  min: number;
  max: number;
  step: number;
}

interface Props {
  rates: Rates;
  eta: number;
  name: string;
  colour: 'slope' | 'rate';
  bare?: boolean;
}

export const RateSlider = ({ rates, eta, name, colour, bare = false }: Props) => (
  <Slider
    bare={bare}
    scale={rates}
    value={eta}
    text={formatNumber(eta)}
    name={name}
    colour={colour}
    points="eta"
    onBegin={() => beginGesture('eta')}
    onEnd={endGesture}
    onCancel={cancelGesture}
    onValue={(value) => setNumber('eta', value)}
  />
);
