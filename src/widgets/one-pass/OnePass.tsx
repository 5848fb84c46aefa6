/**
 * One pass: an image goes all the way to its answer, in five stations. Everything is drawn from one position, wherever it
 * stands: played, stepped, dragged along the tracks, or on its way to a stop.
 */
import '../../controls/laying/laying.css';
import './one-pass.css';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ChangeNumbers } from '../../controls/ChangeNumbers';
import { Column } from '../../controls/laying/Column';
import { Matrix } from '../../controls/laying/Matrix';
import { Row } from '../../controls/laying/Row';
import { Stack } from '../../controls/laying/Stack';
import { firstTerms, rulerOver, SCORE, sumOfNeuron, termsOf, totalsOf } from '../../controls/laying/sums';
import { phase } from '../../controls/motion/phase';
import { PACE, useTravel, useTravels } from '../../controls/motion/use-travel';
import { type Axis, place, plainAxis } from '../../controls/plot/axis';
import { useFitted } from '../../controls/plot/use-fitted';
import { Relation, Shown } from '../../controls/Shown';
import { Stage } from '../../controls/stage/Stage';
import { textOf } from '../../controls/text-of';
import { stepByKeys, Transport } from '../../controls/transport/Transport';
import { useWalk } from '../../controls/transport/use-walk';
import { useRead } from '../../controls/use-read';
import { at as entry } from '../../model';
import { inGesture } from '../../state/store';
import { Curve } from './Curve';
import { Gates } from './Gates';
import { Rings } from './Rings';
import { Sentence } from './Sentence';
import { Stills } from './Stills';
import { beginOf, LAST, msAt, msTo, ROWS, rowAt, stationAt } from './steps';
import { Track } from './Track';

const TITLES = [
  'A square becomes a column',
  'A row meets the column',
  'Three gates are asked',
  'Three voices are weighed',
  'The score climbs the curve',
];
const NEURONS = Array.from({ length: ROWS }, (_, i) => sumOfNeuron(i));
const PIXELS = entry(NEURONS, 0).entries;
const NUMBERS = [...NEURONS.flatMap(({ weights, bias }) => [...weights, bias]), ...SCORE.weights, SCORE.bias];

export default function OnePass() {
  const read = useRead();
  const field = useRef<HTMLDivElement>(null);
  const walk = useWalk({ last: LAST, start: 0, paceMs: msAt });
  const [hand, setHand] = useState<number>();
  const from = useRef(0);
  const at = useTravel(hand ?? walk.at, field, hand === undefined ? msTo(walk.at, from.current) : 0, true);
  // Where it comes from counts while it stands: on the way the pace is kept.
  if (at === (hand ?? walk.at)) from.current = at;
  const stop = hand === undefined ? walk.at : Math.round(hand);
  const station = stationAt(hand ?? walk.at);

  const sums = [...NEURONS, SCORE].map((of) => totalsOf(of, read));
  const hidden = useFitted(() => rulerOver(sums.slice(0, ROWS).flat()));
  const score = useFitted(() => rulerOver(entry(sums, ROWS)));
  const [h0, h1, s0, s1] = useTravels([hidden.axis.min, hidden.axis.max, score.axis.min, score.axis.max], field, PACE.quick) as [
    number,
    number,
    number,
    number,
  ];
  const [hiddenAxis, scoreAxis] = [plainAxis([h0, h1], [0, 100]), plainAxis([s0, s1], [0, 100])];
  const drawn = useTravels(sums.flat(), field);
  const drawnOf = (n: number) => drawn.slice(6 * n, 6 * n + entry(sums, n).length);

  const ids = station === 0 ? PIXELS : [...PIXELS, ...NUMBERS];
  return (
    <Stage
      class="one-pass"
      title="One pass"
      hint="press Play, step, or drag along the tracks; drag any number, and the rest follows"
      label={`Step ${stop} of ${LAST}: ${labelAt(stop, (id) => textOf(id, read))}`}
      lines={2}
      says={
        <span aria-live={walk.playing || inGesture.value || hand !== undefined ? 'off' : 'polite'}>
          <Sentence stop={stop} />
        </span>
      }
      field={field}
      tools={
        <>
          <span class="pass-step">
            step {stop} of {LAST}
          </span>
          <Transport name="The pass, step by step" {...walk} toWatch>
            <ChangeNumbers ids={ids} title="Numbers of the pass" />
          </Transport>
        </>
      }
      beneath={
        <div class="pass-beneath">
          <Track
            at={at}
            stop={stop}
            onHold={(position) => {
              walk.pause();
              setHand(position);
            }}
            onLetGo={() => {
              if (hand === undefined) return;
              from.current = hand;
              walk.goTo(Math.round(hand));
              setHand(undefined);
            }}
            onStop={walk.goTo}
          />
          <Stills
            stop={stop}
            station={station}
            hidden={hiddenAxis}
            score={scoreAxis}
            onGo={walk.goTo}
            onKeyDown={stepByKeys(walk)}
          />
        </div>
      }
    >
      <div class="laying pass-field">
        <p class="pass-title" aria-hidden="true">
          <b>{station + 1}</b> {TITLES[station]}
        </p>
        <Sums at={at} axis={hiddenAxis} ticks={hidden.ticks} drawnOf={drawnOf} sums={sums} />
        <Rings at={at} />
        {at > beginOf(2) && at < beginOf(3) + 0.5 && <Gates at={at} />}
        {at > beginOf(3) && at < beginOf(4) + 0.5 && (
          <Score at={at} axis={scoreAxis} ticks={score.ticks} drawn={drawnOf(ROWS)} totals={entry(sums, ROWS)} />
        )}
        {at > beginOf(4) && <Curve at={at} score={entry(drawnOf(ROWS), 4)} />}
      </div>
    </Stage>
  );
}

/** The first two stations: the square unrolls, and lies down as a column on each row. */
function Sums({
  at,
  axis,
  ticks,
  drawnOf,
  sums,
}: {
  at: number;
  axis: Axis;
  ticks: readonly number[];
  drawnOf: (n: number) => readonly number[];
  sums: readonly (readonly number[])[];
}) {
  const left = beginOf(2);
  if (at >= left + 0.5) return null;
  const { row, within } = rowAt(at);
  /** While the column lifts, the row before is still there. */
  const before = row > 0 && within < 0.4;
  const shown = before ? row - 1 : row;
  const of = entry(NEURONS, shown);
  const dropped = before ? 5 : Math.max(0, within - 1);
  const lays = row === 0 ? phase(within, 0.4, 1) : phase(within, 0.6, 1);
  const tip = at < 1 ? 1 - phase(at, 0.62, 1) : row > 0 && within < 0.6 ? 1 - phase(within, 0, 0.4) : lays;
  const slid = row === 0 ? phase(within, 0, 0.45) : before ? 1 : phase(within, 0.35, 0.65);
  const stays = before ? 1 - phase(within, 0.05, 0.35) : 1;
  const met = dropped > 0 && dropped <= 4 ? Math.ceil(dropped - 1e-9) - 1 : undefined;
  const done = at > beginOf(1);
  return (
    <div class="scene" style={`opacity:${1 - phase(at, left + 0.05, left + 0.4)}`}>
      <Column
        ids={PIXELS}
        tip={tip}
        look="tiles"
        met={met}
        trail={done}
        style={`--large:${1 - phase(at, 0, 0.35)};--square:${1 - phase(at, 0.28, 0.62)}`}
      />
      {done && (
        <div class="scene" style={`opacity:${phase(at, 1, 1.25)}`}>
          <Matrix
            name={
              <>
                <i>W</i>
                <sub>1</sub>
              </>
            }
            label="W₁"
            rows={NEURONS.map(({ weights }) => weights)}
            lit={shown}
          />
        </div>
      )}
      {done && (
        <div class="scene" style={`opacity:${stays}`}>
          <span class="laid-name pixels-name" style={`opacity:${lays}`}>
            pixels
          </span>
          <Row of={of} row={shown} slid={slid} name={<>row {shown + 1} of W₁</>} met={met} biasMet={dropped > 4 && dropped < 5} />
          {dropped > 0 && (
            <>
              <Stack of={of} dropped={dropped} axis={axis} ticks={ticks} drawn={drawnOf(shown)} totals={entry(sums, shown)} />
              <Arrow come={phase(dropped, 4.8, 5)} to={endOfBar(axis, drawnOf(shown), 4)} lane={4} />
              <Equation
                of={of}
                dropped={dropped}
                name={`Neuron ${shown + 1}`}
                symbol={
                  <>
                    <i>z</i>
                    <sub>1</sub>[{shown + 1}]
                  </>
                }
              />
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** The fourth station: what the neurons hand on lies down on the one row of W₂. */
function Score({
  at,
  axis,
  ticks,
  drawn,
  totals,
}: {
  at: number;
  axis: Axis;
  ticks: readonly number[];
  drawn: readonly number[];
  totals: readonly number[];
}) {
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
        <Matrix
          name={
            <>
              <i>W</i>
              <sub>2</sub>
            </>
          }
          label="W₂"
          rows={[SCORE.weights]}
          lit={0}
        />
        <Row of={SCORE} row={0} slid={slid} name="W₂, one row" met={met} biasMet={dropped > 3 && dropped < 4} />
      </div>
      <span class="laid-name pixels-name" style={`opacity:${phase(along, 0.6, 0.75)}`}>
        handed on
      </span>
      {first > 0 && (
        <>
          <Stack of={SCORE} dropped={dropped} axis={axis} ticks={ticks} drawn={drawn} totals={totals} />
          <Arrow come={phase(dropped, 3.8, 4)} to={endOfBar(axis, drawn, 3)} lane={3} />
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

/** The right end of a bar, as a share of its ruler. */
const endOfBar = (axis: Axis, totals: readonly number[], n: number): number =>
  place(axis, Math.max(entry(totals, n), entry(totals, n + 1))) / 100;

/** From the end of the last bar to the ring. */
const Arrow = ({ come, to, lane }: { come: number; to: number; lane: number }) =>
  come > 0 ? <i class="to-ring" style={`--to:${to};--lane-of:${lane};--come:${come}`} aria-hidden="true" /> : null;

interface EquationProps {
  of: ReturnType<typeof sumOfNeuron>;
  dropped: number;
  name: string;
  symbol: ComponentChildren;
}

/** The sum as it grows, term by term. */
function Equation({ of, dropped, name, symbol }: EquationProps) {
  const terms = termsOf(of);
  const count = Math.floor(dropped + 0.4);
  const words = ['', 'one term', 'two terms', 'three terms', 'four terms', 'five terms'];
  const done = count === terms.length;
  return (
    <div class="pass-equation">
      <p>
        {name}, {done ? `all ${words[count]}` : words[count] || 'no term yet'} in place
      </p>
      <p class="pass-math">
        {symbol} {count > 0 && '='}{' '}
        {terms.slice(0, count).map((id, n) => (
          <span key={id} class="pass-term">
            {n > 0 && ' + '}
            <Shown id={id} brackets={n > 0} handle={id === of.bias} />
          </span>
        ))}
        {count > 0 && !done && ' + …'}
        {done && (
          <span class="pass-term">
            <Relation id={of.total} expression={firstTerms(of, terms.length)} />
            <Shown id={of.total} />
          </span>
        )}
      </p>
    </div>
  );
}

/** The picture in words. */
function labelAt(stop: number, text: (id: string) => string): string {
  const station = stationAt(stop);
  const all = (ids: readonly string[]) => ids.map(text).join(', ');
  if (station === 0) return stop === 0 ? `the image, ${all(PIXELS)}` : `the column ${all(PIXELS)}`;
  if (station === 1) {
    const { row, within } = rowAt(stop);
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
