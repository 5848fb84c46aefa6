/** The plan before it has a line: a pixel or a neuron that is pressed grows its own. */
import './plan-figure.css';
import { useRef, useState } from 'preact/hooks';
import { useTravels } from '../../controls/motion/use-travel';
import { at } from '../../model';
import { EDGES, STARTS, startOf } from './edges';
import { litBy, Plan } from './Plan';

/** How long a line grows, in ms. */
const GROWS_MS = 350;

export default function GrowingPlan() {
  const [grown, setGrown] = useState<ReadonlySet<string>>(new Set());
  /** What was pressed last: its lines stand out. */
  const [touched, touch] = useState('');
  const lines = EDGES.filter((edge) => grown.has(startOf(edge))).length;
  const grow = (...ids: string[]) => setGrown(new Set([...grown, ...ids.filter((id) => STARTS.includes(id))]));
  const field = useRef<HTMLDivElement>(null);
  const shares = useTravels(
    STARTS.map((id) => Number(grown.has(id))),
    field,
    GROWS_MS,
  );
  const next = STARTS.find((id) => !grown.has(id));
  return (
    <div ref={field} class="plan-figure" role="group" aria-label="The network, to be connected" data-own-press="">
      <Plan
        name="Four pixels, three neurons and the answer"
        grown={(edge) => at(shares, STARTS.indexOf(startOf(edge)))}
        lit={(id) => (STARTS.includes(id) ? grown.has(id) : litBy(touched)(id))}
        press={(id) => {
          touch(id);
          grow(id);
        }}
        biases={false}
      />
      <div class="toolbar">
        <button type="button" aria-disabled={!next} onClick={() => next && grow(next)}>
          Step
        </button>
        <button type="button" aria-disabled={!next} onClick={() => grow(...STARTS)}>
          Draw them all
        </button>
        <button type="button" aria-disabled={grown.size === 0} onClick={() => setGrown(new Set())}>
          Begin again
        </button>
        <span role="status">{lines} of 15 lines</span>
      </div>
    </div>
  );
}
