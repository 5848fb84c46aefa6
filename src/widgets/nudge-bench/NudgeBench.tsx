/** The slope of the loss at one number: two points on the curve close in, and the secant becomes the tangent. */
import './nudge-bench.css';
import { useState } from 'preact/hooks';
import { Other } from '../../controls/other-state/Other';
import type { Frame } from '../../controls/plot/axis';
import { Shown } from '../../controls/Shown';
import { useNetwork, useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { at } from '../../model';
import { quantity } from '../../quantities';
import { NUDGEABLE, slopeId } from '../../quantities/nudge';
import { Ladder } from './Ladder';
import { NudgePlot } from './NudgePlot';
import { rungsOf } from './rungs';

/** frame: across, how far the number is moved; the upright axis follows the loss. */
export default function NudgeBench({ frame }: { frame: Frame }) {
  const network = useNetwork();
  const read = useRead();
  const [id, setId] = useState('W2[2]');
  const [chosen, setChosen] = useState(0);
  const [squared, setSquared] = useState(false);
  const rungs = rungsOf(network, id);
  const rung = at(rungs, chosen);
  const slope = slopeId(id);
  const { quotient } = rung;
  return (
    <div class="widget nudge-bench">
      <p class="widget-title">The slope under a lens</p>
      <div class="toolbar">
        <label>
          number{' '}
          <select value={id} onChange={({ currentTarget }) => setId(currentTarget.value)}>
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
        <button type="button" aria-pressed={squared} onClick={() => setSquared(!squared)}>
          Squared error too
        </button>
      </div>
      <NudgePlot frame={frame} network={network} id={id} rung={rung} />
      <Ladder id={id} rungs={rungs} chosen={chosen} onChoose={setChosen} />
      <div class="widget-says">
        <span data-quoted="">{formatNumber(rung.h)}</span> to each side: the secant{' '}
        {quotient === 0 ? 'is level.' : quotient < 0 ? 'falls by ' : 'rises by '}
        {quotient !== 0 && (
          <>
            <Other id={`nudge.${slope}`} like={slope} value={Math.abs(quotient)} /> for each 1.
          </>
        )}
        {squared && (
          <>
            {' '}
            The squared error slopes by <Other id={`squared.${slope}`} like={slope} value={2 * read('r2') * read(slope)} /> there.
          </>
        )}
      </div>
    </div>
  );
}
