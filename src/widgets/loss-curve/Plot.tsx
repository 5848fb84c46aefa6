/** The two curves, the dot on the label's, the ring on the other, and what each costs. */
import type { ComponentChildren } from 'preact';
import { Knob } from '../../controls/drags/Knob';
import { useGhosts } from '../../controls/motion/use-ghosts';
import { place, sideOf } from '../../controls/plot/axis';
import { Shown } from '../../controls/Shown';
import { ACROSS, nearestMark, SCORE, SCORES, setScore, withinScores } from '../../controls/score/levers';
import { SCORE_GESTURE } from '../../controls/score/use-score-drags';
import { textOf } from '../../controls/text-of';
import { useRead } from '../../controls/use-read';
import { at } from '../../model';
import { BAR_OUTSIDE, costAt, DRAWN, lossBetween, MOST, NEAR, OUT, SIZE, UP } from './frame';
import { Gap, Shrug } from './Gap';
import { TiltNames, Tilts } from './Squared';

interface Props {
  loss: readonly [string, string];
  squared: readonly [string, string];
  /** As they are drawn: the score, and the label on its way between 0 and 1. */
  score: number;
  label: number;
  held: boolean;
}

const LOSSES = Array.from({ length: MOST + 1 }, (_, n) => n);

export function Plot({ loss, squared, score, label, held }: Props) {
  const read = useRead();
  const [y, z2] = [read('y'), read('z2')];
  const side = sideOf(ACROSS, z2);
  const [here, there] = [lossBetween(score, label), lossBetween(score, 1 - label)];
  const x = place(ACROSS, score);
  const [dot, ring] = [place(UP, here), place(UP, there)];
  const along = useGhosts(score, withinScores(z2));
  const across = useGhosts(label, y);
  const ghosts = [
    ...along.map(({ key, at: was }) => [key, was, lossBetween(was, label)] as const),
    ...across.map(({ key, at: was }) => [`to ${key}`, score, lossBetween(score, was)] as const),
  ];
  const far = side === 0 && Math.abs(score) >= BAR_OUTSIDE;
  /** How much each curve is the label's. */
  const own = (one: number) => (one === 1 ? label : 1 - label);
  const near = Math.abs(score) < NEAR.lower ? 'none' : Math.abs(score) < NEAR.phone ? 'phone' : undefined;
  const isOut = (one: number) => (one === 1 ? -score : score) > OUT;

  return (
    <>
      <span class="loss-name losses" aria-hidden="true">
        loss <i>L</i>
      </span>
      <div class="loss-plot" data-field="">
        <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} preserveAspectRatio="none" aria-hidden="true">
          <path class="grid" d={LOSSES.map((one) => `M0 ${place(DRAWN.y, one)}H${SIZE.width}`).join('')} />
          <path
            class="axis"
            d={`M0 ${SIZE.height}H${SIZE.width}${SCORES.map((one) => `M${place(DRAWN.x, one)} ${SIZE.height}v5`).join('')}`}
          />
          {[0, 1].map((one) => (
            <path key={one} class="curve" d={at(loss, one)} style={`--own:${own(one)}`} />
          ))}
          {held && [0, 1].map((one) => <path key={one} class="squared" d={at(squared, one)} style={`--own:${own(one)}`} />)}
          {ghosts.map(([key, across0, up]) => (
            <path key={key} class="ghost" d={`M${place(DRAWN.x, across0)} ${place(DRAWN.y, up)}h0`} />
          ))}
        </svg>
        {held && side === 0 && (
          <svg class="tilts" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} preserveAspectRatio="none" aria-hidden="true">
            <Tilts score={score} label={y} />
          </svg>
        )}
        {LOSSES.map((one) => (
          <span key={one} class="loss-tick" style={`top:${place(UP, one)}%`} data-quoted="" aria-hidden="true">
            {one}
          </span>
        ))}
        <i class="level else" style={`left:${x}%;top:${ring}%`} />
        <i class="level" style={`left:${x}%;top:${dot}%`} />
        <i class="down" style={`left:${x}%;top:${Math.min(dot, ring)}%`} />
        {[1, 0].map((one) => (
          <p key={one} class={`loss-name-of ${one === 1 ? 'car' : 'not'}${one === y ? ' own' : ''}${isOut(one) ? ' low' : ''}`}>
            <b>{one === 1 ? 'if it is a car' : 'if it is not'}</b>
            <span>
              <em>y</em> = {one}
              {one === y && <i class="now-is">, the label now</i>}
            </span>
          </p>
        ))}
        <Shrug />
        <Cost far={far} at={costAt(score, there > here)} x={x} y={ring} under={there < here && near === 'none'} near={near}>
          <span class="words">it would cost </span>
          <Shown id={y === 1 ? 'notCar.L' : 'car.L'} />
        </Cost>
        <Cost own far={far} at={costAt(score, here > there)} x={x} y={dot} under={here <= there && near === 'none'}>
          <span class="words">it costs </span>
          <Shown id="L" room={7} />
        </Cost>
        {held && side === 0 && <TiltNames score={score} label={y} />}
        {side === 0 && <Gap score={score} />}
        <i class="loss-ring" style={`left:${x}%;top:${ring}%`} />
        <Knob
          class={`loss-dot${side === 0 ? '' : side < 0 ? ' before' : ' beyond'}${side !== 0 && here > MOST / 2 ? ' high' : ''}`}
          colour="sum"
          name="score z₂"
          text={textOf('z2', read)}
          value={withinScores(z2)}
          scale={SCORE}
          axis={ACROSS}
          at={score}
          cross={dot}
          points="L"
          {...SCORE_GESTURE}
          onValue={(wanted) => setScore(nearestMark(SCORE, wanted))}
        />
      </div>
    </>
  );
}

/** Percent of the height: above it a number would stand among a phone’s heads, and goes under its line. */
const UNDER_TOP = 14;

interface CostProps {
  at: ReturnType<typeof costAt>;
  /** The gap’s bar is between the number and its point. */
  far: boolean;
  x: number;
  y: number;
  own?: boolean;
  /** Under its line. */
  under: boolean;
  near?: 'none' | 'phone' | undefined;
  children: ComponentChildren;
}

function Cost({ at: where, far, x, y, own = false, under, near, children }: CostProps) {
  return (
    <span
      class={`loss-cost ${where}${y < UNDER_TOP ? ' top' : ''}${far ? ' far' : ''}${own ? ' own' : ''}${under ? ' under' : ''}`}
      style={`--x:${x}%;top:${y}%`}
      data-near={near}
      aria-hidden="true"
    >
      {children}
    </span>
  );
}
