/** A square becomes a column, moment by moment, and back. */
import '../../controls/pixel-grid.css';
import './flattening.css';
import { useState } from 'preact/hooks';
import { grey, isLight } from '../../controls/grey';
import { Shown } from '../../controls/Shown';
import { useMoment } from '../../controls/use-read';
import { at } from '../../model';
import { STOPS } from './stops';

export default function Flattening() {
  const { x } = useMoment();
  const [stop, setStop] = useState(STOPS.length - 1);
  const { places, says } = at(STOPS, stop);
  return (
    <div class="flattening" role="group" aria-label="The square becomes a column">
      <div class="stage">
        {at(STOPS, 0).places.map(([across, down]) => (
          <span key={`${across}${down}`} class="ghost" style={`--across:${across};--down:${down}`} />
        ))}
        {x.map((value, j) => {
          const [across, down] = at(places, j);
          return (
            <div
              key={j}
              class="cell"
              style={`--across:${across};--down:${down};background:${grey(value)}`}
              data-light={isLight(value) ? '' : undefined}
            >
              <Shown id={`x[${j}]`} handle room={5} />
            </div>
          );
        })}
      </div>
      <div class="stops">
        {STOPS.map((one, n) => (
          <button key={one.name} type="button" aria-pressed={n === stop} onClick={() => setStop(n)}>
            <svg viewBox="-0.1 -0.1 4.2 5.2" aria-hidden="true">
              {x.map((value, j) => {
                const [across, down] = at(one.places, j);
                return <rect key={j} x={across + 0.04} y={down + 0.04} width="0.92" height="0.92" fill={grey(value)} />;
              })}
            </svg>
            {one.name}
          </button>
        ))}
        <p class="says">{says}</p>
      </div>
    </div>
  );
}
