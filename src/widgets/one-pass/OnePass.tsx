/**
 * One pass: an image goes all the way to its answer, in five stations. Everything is drawn from one position, wherever it
 * stands: played, stepped, dragged along the tracks, or on its way to a stop.
 */
import '../../controls/laying/laying.css';
import './one-pass.css';
import { useMemo, useRef } from 'preact/hooks';
import { ChangeNumbers } from '../../controls/ChangeNumbers';
import { Arrow } from '../../controls/laying/Arrow';
import { Column } from '../../controls/laying/Column';
import { Equation } from '../../controls/laying/Equation';
import { Matrix } from '../../controls/laying/Matrix';
import { Row } from '../../controls/laying/Row';
import { Rows } from '../../controls/laying/Rows';
import { NEURONS, rowAt } from '../../controls/laying/rows';
import { Stack } from '../../controls/laying/Stack';
import { SumRings } from '../../controls/laying/SumRings';
import { SCORE, termsOf } from '../../controls/laying/sums';
import { type NeuronSums, useNeuronSums, useSums } from '../../controls/laying/use-neuron-sums';
import { phase } from '../../controls/motion/phase';
import { Shown } from '../../controls/Shown';
import { Stage } from '../../controls/stage/Stage';
import { textOf } from '../../controls/text-of';
import { stepByKeys, Transport } from '../../controls/transport/Transport';
import { useHeldWalk } from '../../controls/transport/use-held-walk';
import { useWalk } from '../../controls/transport/use-walk';
import { useRead } from '../../controls/use-read';
import { at as entry } from '../../model';
import { Activations } from './Activations';
import { Curve } from './Curve';
import { Gates } from './Gates';
import { Sentence } from './Sentence';
import { Stills } from './Stills';
import { alongRows, beginOf, endOf, LAST, msAt, msTo, stationAt } from './steps';
import { Track } from './Track';

const TITLES = [
  'A square becomes a column',
  'A row meets the column',
  'Three gates are asked',
  'Three voices are weighed',
  'The score climbs the curve',
];
const ONE_SCORE = [SCORE];
const W2 = (
  <>
    <i>W</i>
    <sub>2</sub>
  </>
);
const ROWS_OF_W2 = [SCORE.weights];
const PIXELS = entry(NEURONS, 0).entries;
const NUMBERS = [...NEURONS.flatMap(({ weights, bias }) => [...weights, bias]), ...SCORE.weights, SCORE.bias];

export default function OnePass() {
  const read = useRead();
  const field = useRef<HTMLDivElement>(null);
  const walk = useWalk({ last: LAST, start: 0, paceMs: msAt, field });
  const { goal, at, held, hand } = useHeldWalk(walk, field, msTo);
  const stop = Math.round(goal);
  const station = stationAt(goal);

  const hidden = useNeuronSums(field);
  const score = useSums(ONE_SCORE, field);

  // What stands still on the way to a stop is not drawn again at every frame.
  const says = useMemo(() => <Sentence stop={stop} />, [stop]);
  const tools = useMemo(
    () => (
      <>
        <span class="pass-step">
          step {stop} of {LAST}
        </span>
        <Transport name="The pass, step by step" {...walk} toWatch>
          <ChangeNumbers ids={station === 0 ? PIXELS : [...PIXELS, ...NUMBERS]} title="Numbers of the pass" />
        </Transport>
      </>
    ),
    [stop, station, walk.at, walk.playing],
  );
  const stills = useMemo(
    () => (
      <Stills
        stop={stop}
        station={station}
        hidden={hidden.axis}
        score={score.axis}
        onGo={walk.goTo}
        onKeyDown={stepByKeys(walk)}
      />
    ),
    [stop, station, walk.at, hidden.axis.min, hidden.axis.max, score.axis.min, score.axis.max],
  );

  return (
    <Stage
      class="one-pass"
      title="One pass"
      hint="press Play, step, or drag along the tracks; drag any number, and the rest follows"
      label={`Step ${stop} of ${LAST}: ${labelAt(stop, (id) => textOf(id, read))}`}
      lines={2}
      says={says}
      quiet={walk.playing || held}
      field={field}
      tools={tools}
      beneath={
        <div class="pass-beneath">
          <Track at={at} stop={stop} hand={hand} />
          {stills}
        </div>
      }
    >
      <div class="laying pass-field">
        <p class="pass-title" aria-hidden="true">
          <b>{stationAt(at) + 1}</b> {TITLES[stationAt(at)]}
        </p>
        {at < beginOf(2) + 0.5 && (
          <Rows
            along={alongRows(at)}
            sums={hidden}
            seen={1 - phase(at, beginOf(2) + 0.05, beginOf(2) + 0.4)}
            {...(at < beginOf(1) && { before: unrolled(at) })}
          />
        )}
        <SumRings
          along={alongRows(at)}
          gone={phase(at, beginOf(2), beginOf(2) + 0.4)}
          seen={1 - phase(at, endOf(2), endOf(2) + 0.15)}
        />
        <Activations at={at} />
        {at > beginOf(2) && at < beginOf(3) + 0.5 && <Gates at={at} sums={hidden.drawn.map((totals) => totals.at(-1) ?? 0)} />}
        {at > beginOf(3) && at < beginOf(4) + 0.5 && <Score at={at} sums={score} />}
        {at > beginOf(4) && <Curve at={at} products={entry(entry(score.drawn, 0), 3)} score={entry(entry(score.drawn, 0), 4)} />}
      </div>
    </Stage>
  );
}

/** The first station: the square, large, then with its rows one behind the other, then upright as a column. */
const unrolled = (at: number) => ({
  tip: 1 - phase(at, 0.62, 1),
  style: `--large:${1 - phase(at, 0, 0.35)};--square:${1 - phase(at, 0.28, 0.62)}`,
});

/** The fourth station: what the neurons hand on lies down on the one row of W₂. */
function Score({ at, sums: { axis, ticks, totals, drawn } }: { at: number; sums: NeuronSums }) {
  const begin = beginOf(3);
  const first = phase(at, begin, begin + 1);
  // The first step gathers the three, lays them down and drops the first product.
  const along = at - begin;
  const dropped = along < 1 ? phase(along, 0.7, 1) : along;
  const slid = phase(along, 0.2, 0.5);
  const gathered = phase(along, 0, 0.3);
  const met = dropped > 0 && dropped <= 3 ? Math.ceil(dropped - 1e-9) - 1 : undefined;
  return (
    <div class="scene" style={`opacity:${1 - phase(at, beginOf(4) + 0.02, beginOf(4) + 0.35)}`}>
      <div class="scene" style={`opacity:${gathered === 1 ? 1 : 0}`}>
        <Column ids={SCORE.entries} tip={phase(along, 0.42, 0.72)} look="rings" met={met} />
      </div>
      <div class="scene" style={`opacity:${phase(along, 0.1, 0.3)}`}>
        <Matrix name={W2} label="W₂" rows={ROWS_OF_W2} lit={0} />
        <Row of={SCORE} row={0} slid={slid} name="W₂, one row" met={met} biasMet={dropped > 3 && dropped < 4} />
      </div>
      <span class="laid-name pixels-name" style={`opacity:${phase(along, 0.6, 0.75)}`}>
        handed on
      </span>
      {first > 0 && (
        <>
          <Stack of={SCORE} dropped={dropped} axis={axis} ticks={ticks} drawn={entry(drawn, 0)} totals={entry(totals, 0)} />
          <Arrow come={phase(dropped, 3.8, 4)} axis={axis} drawn={entry(drawn, 0)} />
          <div class="ring-of score-ring" style={`opacity:${phase(dropped, 3.7, 4)}`} data-points="z2">
            <span class="ring-name">score</span>
            <Shown id="z2" room={5} />
          </div>
          <Equation
            of={SCORE}
            dropped={dropped}
            name="The score"
            symbol={
              <>
                <i>z</i>
                <sub>2</sub>
              </>
            }
          />
        </>
      )}
    </div>
  );
}

/** The picture in words. */
function labelAt(stop: number, text: (id: string) => string): string {
  const station = stationAt(stop);
  const all = (ids: readonly string[]) => ids.map(text).join(', ');
  if (station === 0) return stop === 0 ? `the image, ${all(PIXELS)}` : `the column ${all(PIXELS)}`;
  if (station === 1) {
    const { row, within } = rowAt(alongRows(stop));
    const of = entry(NEURONS, row);
    const count = Math.round(within) - 1;
    const terms = count > 0 ? `; terms ${all(termsOf(of).slice(0, count))}` : '';
    return `the column on row ${row + 1} of W₁${terms}${count === 5 ? `; the sum is ${text(of.total)}` : ''}`;
  }
  const step = stop - beginOf(station);
  if (station === 2)
    return `gates: ${[0, 1, 2]
      .slice(0, step)
      .map((i) => `${text(`z1[${i}]`)} becomes ${text(`a1[${i}]`)}`)
      .join(', ')}`;
  if (station === 3)
    return `the terms of the score: ${all(termsOf(SCORE).slice(0, step))}${step === 4 ? `; the score is ${text('z2')}` : ''}`;
  return stop < LAST
    ? `the score ${text('z2')} on the sigmoid curve`
    : `the score ${text('z2')} becomes the answer ${text('a2')}`;
}
