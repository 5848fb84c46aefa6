/** The network at work: the whole of it with all of its numbers, and how they come about in six steps. */
import './network-at-work.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ChangeNumbers } from '../../controls/ChangeNumbers';
import { playOnce } from '../../controls/motion/play-once';
import { useTravel } from '../../controls/motion/use-travel';
import { Shown } from '../../controls/Shown';
import { Stage } from '../../controls/stage/Stage';
import { Transport } from '../../controls/transport/Transport';
import { useWalk } from '../../controls/transport/use-walk';
import { ChosenLine } from '../../controls/whole-network/ChosenLine';
import { ALL_IDS, useDescription, WholeNetwork } from '../../controls/whole-network/WholeNetwork';

/** How long each step is looked at, and how much of that the numbers are on their way. */
const PACE_MS = 2400;
const WAY_MS = 1300;

const STATIONS: readonly ComponentChildren[] = [
  'Four pixels, four numbers.',
  'Each pixel goes to each neuron, and on the way it is multiplied by the number on its line: twelve products.',
  <>
    Each neuron adds its four products and its bias: <Shown id="z1[0]" />, <Shown id="z1[1]" /> and <Shown id="z1[2]" />.
  </>,
  'First small rule: a sum that is not above zero goes on as 0.',
  <>
    The last neuron weighs the three and adds its own bias: <Shown id="z2" />.
  </>,
  <>
    Second small rule: squeeze that into the space between 0 and 1. The answer is <Shown id="a2" />.
  </>,
];
const LAST = STATIONS.length - 1;

export default function NetworkAtWork() {
  const field = useRef<HTMLDivElement>(null);
  const walk = useWalk({ start: LAST, last: LAST, paceMs: PACE_MS, round: true, field });
  const station = useTravel(walk.at, field, WAY_MS);
  const [chosen, choose] = useState('W1[0][1]');
  useEffect(() => (field.current ? playOnce(field.current, walk.play) : undefined), []);
  /** While lines grow, the light goes along the chosen one. */
  const way = station < 1 ? station / 2 : station > 3 && station < 4 ? 0.5 + (station - 3) / 2 : undefined;
  return (
    <Stage
      class="at-work"
      title="The network at work"
      hint="drag any number with dots under it"
      label={useDescription()}
      says={
        <>
          <span class="step-of">{`${walk.at + 1}.`}</span> {STATIONS[walk.at]}
        </>
      }
      quiet={walk.playing}
      tools={
        <Transport name="The six steps" {...walk}>
          <ChangeNumbers ids={ALL_IDS} title="The numbers of the network" />
        </Transport>
      }
      field={field}
      beneath={
        <p class="drawing-key">
          Tinted: the line from the top of this page. A wide line carries much just now, a dashed one has a weight below zero.
        </p>
      }
    >
      <ChosenLine id={chosen} onChoose={choose} />
      <WholeNetwork chosen={chosen} onChoose={choose} station={station} light={way === 0 ? undefined : way} field={field} />
      <ol class="steps" aria-label="The six steps">
        {STATIONS.map((says, k) => (
          <li key={k} data-past={k <= walk.at ? '' : undefined}>
            <button type="button" aria-current={k === walk.at ? 'step' : undefined} onClick={() => walk.goTo(k)}>
              <span class="visually-hidden">Step {k + 1}</span>
            </button>
            <span class="on-paper">{says}</span>
          </li>
        ))}
      </ol>
    </Stage>
  );
}
