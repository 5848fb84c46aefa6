/** The network at work: the whole of it with all of its numbers, and how they come about in six steps. */
import '../network-explorer/plan-figure.css';
import './network-at-work.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Relation, Shown } from '../../controls/Shown';
import { Transport } from '../../controls/transport/Transport';
import { useWalk } from '../../controls/transport/use-walk';
import { litBy, Plan } from '../network-explorer/Plan';

/** How long each step is looked at. */
const PACE_MS = 2400;

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
  const walk = useWalk({ start: LAST, last: LAST, paceMs: PACE_MS });
  /** Before anything was played, all six are there alike. */
  const [moved, setMoved] = useState(false);
  const [chosen, choose] = useState('W1[0][1]');
  const moving = (move: (() => void) | undefined) =>
    move &&
    (() => {
      setMoved(true);
      move();
    });
  return (
    <div class="plan-figure at-work" role="group" aria-label="The network at work">
      <Plan name="The whole network" lit={litBy(chosen)} press={choose} station={walk.at} image />
      <p class="plan-key">
        Tinted: the line from the top of this page, <Shown id="W1[0][1]" /> × <Shown id="x[1]" />
        <Relation id="c1[0][1]" expression="* W1[0][1] x[1]" />
        <Shown id="c1[0][1]" />. A wide line carries much just now, a dashed one has a weight below zero.
      </p>
      <Transport
        name="The six steps"
        back={moving(walk.back)}
        step={moving(walk.at === LAST && !moved ? () => walk.goTo(0) : walk.step)}
        playing={walk.playing}
        play={() => {
          setMoved(true);
          walk.play();
        }}
        pause={walk.pause}
      />
      <ol class="stations">
        {STATIONS.map((says, k) => (
          <li key={k} aria-current={moved && k === walk.at ? 'step' : undefined}>
            {says}
          </li>
        ))}
      </ol>
    </div>
  );
}
