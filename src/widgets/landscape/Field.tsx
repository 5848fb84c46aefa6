/** The map: lines of equal height, creases and the ball, with whatever else its landscape puts on it. */
import { useRef } from 'preact/hooks';
import { useTravels } from '../../controls/motion/use-travel';
import { Other } from '../../controls/other-state/Other';
import { place } from '../../controls/plot/axis';
import { ValueSlider } from '../../controls/ValueSlider';
import { formatNumber } from '../../live-math';
import type { Parameters } from '../../model';
import type { Batch } from './batch';
import { creaseWords } from './crease-words';
import { creasesOf } from './creases';
import { axesOf, type Square, spotOf, ticksOf, UNITS } from './frame';
import { GroundLines } from './GroundLines';
import type { Ground } from './ground';
import { ballGrip, useHands } from './hands';
import { Levels } from './Levels';
import { type Box, LINE, type Segment, type Taken } from './labels';
import { idOf } from './names';
import { meanLoss, type Place, type Plane, placeOf, samePlane } from './plane';
import { AxisName, Ticks } from './Ticks';
import { useGround } from './use-ground';
import { around, type Over, pathOf, percent, roomBeside, type View } from './view';
import { Word } from './Word';

interface Props {
  batch: Batch;
  parameters: Parameters;
  plane: Plane;
  square: Square;
  still: Ground;
  over: Over;
  /** An open question of the page that the ground would answer. */
  veilOf?: string | undefined;
}

/** Way of the ball, in ms. */
const ROLL_MS = 450;

export function Field({ batch, parameters, plane, square, still, over, veilOf }: Props) {
  const field = useRef<HTMLDivElement>(null);
  const { examples } = batch;
  const ball = placeOf(parameters, plane);

  const { ground, before, fresh, share } = useGround({ parameters, examples, plane, square }, still);
  /** Old ground is pale; that of other axes is none. */
  const stale = fresh ? undefined : samePlane(ground.plane, plane) ? 'pale' : 'other';

  // The ball and the frame go together, so that the ball stays in it.
  const [p, q, left, bottom, side, ...numbers] = useTravels(
    [...ball, square.left, square.bottom, square.side, ...over.numbers],
    field,
    ROLL_MS,
  ) as [number, number, number, number, number, ...number[]];
  const shown: Square = { left, bottom, side };
  const axes = axesOf(shown);
  const spot = (at: Place) => spotOf(shown, at);
  const view: View = { plane, shown, spot, place: [p, q], ball: spot([p, q]) };
  const drawn = over.draw(view, numbers);

  useHands(field, square, { ball: ballGrip(plane, square, ball), ...over.grips });

  const creases = creasesOf(parameters, examples, plane, shown);
  const creaseLines = creases.map(({ from, to }): Segment => [...spot(from), ...spot(to)]);

  // Words, each where nothing else is.
  const upTicks = ticksOf(bottom, side);
  const longTicks = upTicks.long
    ? upTicks.values.map((value): Box => ({ ...around([0, (place(axes.y, value) / 100) * UNITS], LINE / 2), right: 150 }))
    : [];
  const taken: Taken = { boxes: [...longTicks, ...drawn.boxes], lines: drawn.lines };
  const loss = meanLoss(parameters, examples);
  const name = drawn.name ? `${drawn.name} ` : '';
  const away: [number, number] = [-drawn.way[0], -drawn.way[1]];
  const ballSide = roomBeside(view.ball, name.length + formatNumber(loss).length, away, [17, 34], taken);
  taken.boxes.push(around(view.ball, 30));
  const words = drawn.words(taken);
  const wordsOfCreases = creases.map((crease, n) => creaseWords(crease, creaseLines[n] as Segment, examples.length, taken));

  return (
    <div class="land-map" data-veil-of={veilOf}>
      <div ref={field} class="land-field" data-field="">
        <svg viewBox={`0 0 ${UNITS} ${UNITS}`} aria-hidden="true">
          <GroundLines ground={ground} before={before} stale={stale} shown={shown} />
          <g class="creases">
            {creaseLines.map((line, n) => (
              <path key={n} d={pathOf(line)} />
            ))}
          </g>
          {drawn.strokes}
        </svg>
        {ground.levels.length === 0 && fresh && <span class="land-flat">flat: the same height all over the map</span>}
        <Levels {...{ ground, stale, shown, parameters, examples, over, taken }} />
        {creases.map((crease, n) => {
          const word = wordsOfCreases[n];
          return (
            word && (
              <span
                key={`${crease.neuron} ${crease.image}`}
                class="land-crease"
                style={`${percent(word.at)};--turn:${word.turn.toFixed(1)}deg`}
                data-under={word.under ? '' : undefined}
              >
                {word.text}
              </span>
            )
          );
        })}
        {words()}
        {ballSide && (
          <Word at={view.ball} beside={ballSide} class="here">
            {name}
            <b>
              <Other id={`${batch.prefix}L`} like="L" value={loss} />
            </b>
          </Word>
        )}
        {drawn.top}
        <span class="land-ball" style={percent(view.ball)} data-grip-of="ball">
          <ValueSlider id={idOf(plane.across)} label="ball, across" bare />
          <ValueSlider id={idOf(plane.up)} label="ball, upwards" bare />
        </span>
        {share !== undefined && <progress class="land-progress" value={share} aria-label="The ground is being surveyed" />}
      </div>
      <Ticks along="across" ticks={ticksOf(left, side)} at={(value) => place(axes.x, value)} />
      <Ticks along="up" ticks={upTicks} at={(value) => place(axes.y, value)} />
      <AxisName n={plane.across} along="across" />
      <AxisName n={plane.up} along="up" />
    </div>
  );
}
