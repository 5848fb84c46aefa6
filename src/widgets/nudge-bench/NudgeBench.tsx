/** The slope of the loss at one number, from two nearby values: the step shrinks, and the slope settles. */
import './nudge-bench.css';
import { useState } from 'preact/hooks';
import { Other } from '../../controls/other-state/Other';
import type { Frame } from '../../controls/plot/axis';
import { Shown } from '../../controls/Shown';
import { useNetwork } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { at } from '../../model';
import { quantity } from '../../quantities';
import { NUDGEABLE } from '../../quantities/nudge';
import { Ladder } from './Ladder';
import { NudgePlot } from './NudgePlot';
import { type Rung, rungsOf } from './rungs';

/** frame: across, how far the number is moved; the upright axis follows the loss. */
export default function NudgeBench({ frame }: { frame: Frame }) {
  const network = useNetwork();
  const [id, setId] = useState('W2[2]');
  const [chosen, setChosen] = useState(0);
  const rungs = rungsOf(network, id);
  const rung = at(rungs, chosen);
  return (
    <div class="widget nudge-bench">
      <p class="widget-title">Nudge it both ways</p>
      <Choice id={id} onChoose={setId} />
      <NudgePlot frame={frame} network={network} id={id} rung={rung} wide={chosen === 0} />
      <Ladder id={id} rungs={rungs} chosen={chosen} onChoose={setChosen} />
      <Difference id={id} rung={rung} />
    </div>
  );
}

function Choice({ id, onChoose }: { id: string; onChoose: (id: string) => void }) {
  return (
    <div class="toolbar">
      <label>
        number{' '}
        <select value={id} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          {NUDGEABLE.map((one) => (
            <option key={one} value={one}>
              {`${quantity(one).symbol} · ${quantity(one).name}`}
            </option>
          ))}
        </select>
      </label>
      <span>
        {quantity(id).symbol} is <Shown id={id} stop />
      </span>
    </div>
  );
}

/** What lies between the two losses, in words. */
function Difference({ id, rung: { h, plus, minus } }: { id: string; rung: Rung }) {
  const alike = formatNumber(plus) === formatNumber(minus) && plus !== minus;
  const difference = <Other id="nudge.difference" like="L" value={plus - minus} />;
  return (
    <div class={`widget-says role-${quantity(id).role}`}>
      {alike ? (
        <>To four decimals the two losses look alike. They differ by {difference}, a tiny number, so it is shown to two digits.</>
      ) : (
        <>
          Between the two points the loss changes by {difference}, over a distance of{' '}
          <Other id="nudge.distance" like={id} value={2 * h} />.
        </>
      )}
    </div>
  );
}
