/** Learning as a round of five stations, each with its numbers; one press takes one round. */
import './learning-cycle.css';
import type { ComponentChildren } from 'preact';
import { Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { parametersOf } from '../../model';
import { moment, network, setNetwork } from '../../state/store';

/** Where a station is told of: a chapter, with its address once it is written. */
export interface Link {
  title: string;
  href?: string | undefined;
}

function Station({
  at,
  name,
  links,
  children,
}: {
  at: number;
  name: string;
  links: readonly Link[];
  children: ComponentChildren;
}) {
  return (
    <li class={`station station-${at}`}>
      <b>
        {at}. {name}
      </b>
      <p>{children}</p>
      {links.length > 0 && (
        <p class="station-links">
          {links.map(({ title, href }, i) => (
            <>
              {i > 0 && ', '}
              {href ? <a href={href}>{title}</a> : title}
            </>
          ))}
        </p>
      )}
    </li>
  );
}

/** links: the chapters of each station, from the second on. */
export default function LearningCycle({ links }: { links: readonly (readonly Link[])[] }) {
  const read = useRead();
  const of = (at: number) => links[at - 2] ?? [];
  const step = () => setNetwork({ ...network.peek(), ...parametersOf(moment.peek().next) });
  return (
    <div class="widget">
      <p class="widget-title">One round of learning, for this image</p>
      <ol class="learning-cycle">
        <Station at={1} name="Forward pass" links={[]}>
          The answer is <Shown id="a2" />.
        </Station>
        <Station at={2} name="The error" links={of(2)}>
          The label is <Shown id="y" stop />, {read('y') === 1 ? 'a car' : 'not a car'}, so the loss is <Shown id="L" />.
        </Station>
        <Station at={3} name="Backpropagation" links={of(3)}>
          How the loss hangs on each number: 19 slopes. At b₂ it is <Shown id="db2" />.
        </Station>
        <Station at={4} name="The update" links={of(4)}>
          Each number moves against its slope, times <Shown id="eta" stop />. So b₂ goes to <Shown id="next.b2" />.
        </Station>
        <Station at={5} name="Repeat" links={of(5)}>
          The next pass would have a loss of <Shown id="next.L" />.
        </Station>
        <li class="station-step toolbar">
          <button type="button" class="primary" onClick={step}>
            Take this round
          </button>
        </li>
      </ol>
    </div>
  );
}
