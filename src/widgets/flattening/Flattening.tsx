/**
 * A square becomes a column, and a square again, under the knob: it is cut between its rows, the second slides in behind the
 * first, the strip stands up. Beside it the column as it is written, each number at the height of its tile.
 */
import '../../controls/pixel-grid.css';
import './flattening.css';
import { useRef } from 'preact/hooks';
import { grey, isLight } from '../../controls/grey';
import { Shown, SymbolSign } from '../../controls/Shown';
import { Stage } from '../../controls/stage/Stage';
import { StopRow } from '../../controls/stops/StopRow';
import { useStops } from '../../controls/stops/use-stops';
import { useMoment } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { at } from '../../model';
import { placeAt, STOPS } from './stops';
import { Trail } from './Trail';

const CORNERS = ['top left', 'top right', 'bottom left', 'bottom right'] as const;

export default function Flattening() {
  const { x } = useMoment();
  const field = useRef<HTMLDivElement>(null);
  const stops = useStops(STOPS.length - 1, field);
  const { stop, at: moment } = stops;
  const { name, says } = at(STOPS, stop);
  return (
    <Stage
      class="flattening"
      title="Flattening"
      hint="drag the knob, there and back; point at a number, and its square lights up"
      label={`The pixels, now a ${name}: ${x.map((value) => formatNumber(value)).join(', ')}`}
      says={says}
      field={field}
      beneath={
        <StopRow
          name="How far it has been flattened"
          text={name}
          stops={stops}
          items={STOPS.map(({ name }, n) => ({ name, picture: <Thumbnail x={x} moment={n} /> }))}
        />
      }
    >
      <div class="flattening-board">
        <Trail x={x} moment={moment} />
        {x.map((value, j) => {
          const { across, down, turn } = placeAt(j, moment);
          return (
            <div
              key={j}
              class="cell"
              style={`--across:${across};--down:${down};--turn:${turn}deg;--grey:${grey(value)}`}
              data-light={isLight(value) ? '' : undefined}
            >
              <Shown id={`x[${j}]`} handle room={5} />
            </div>
          );
        })}
      </div>
      <div class="flattening-vector">
        <span class="vector-name">
          <b>x</b>
          <SymbolSign id="x" />
        </span>
        <div class="vector-entries">
          {x.map((_, j) => (
            <span key={j}>
              <Shown id={`x[${j}]`} handle room={7} />
            </span>
          ))}
        </div>
        <div class="vector-corners">
          {CORNERS.map((corner) => (
            <span key={corner}>{corner}</span>
          ))}
        </div>
      </div>
    </Stage>
  );
}

/** The four tiles at a stop, small. */
function Thumbnail({ x, moment }: { x: readonly number[]; moment: number }) {
  const places = x.map((_, j) => placeAt(j, moment));
  const [left, right] = [Math.min(...places.map(({ across }) => across)), Math.max(...places.map(({ across }) => across)) + 1];
  const top = Math.min(...places.map(({ down }) => down));
  const bottom = Math.max(...places.map(({ down }) => down)) + 1;
  return (
    <svg
      class="thumbnail"
      viewBox={`${left - 0.03} ${top - 0.03} ${right - left + 0.06} ${bottom - top + 0.06}`}
      style={`--wide:${right - left}`}
      aria-hidden="true"
    >
      {places.map(({ across, down }, j) => (
        <rect key={j} x={across + 0.03} y={down + 0.03} width="0.94" height="0.94" rx="0.08" fill={grey(at(x, j))} />
      ))}
      {moment === 1 && <path d="M0 4.15H4" />}
    </svg>
  );
}
