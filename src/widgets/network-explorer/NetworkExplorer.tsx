/** The architecture as a drawing: choose an edge, and see the cell of the matrix that it is and the product that it makes. */
import './network-explorer.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { widthOf } from '../../controls/edge-width';
import { ANSWER, NEURON, NetworkMap, PIXEL } from '../../controls/NetworkMap';
import { Relation, Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { quantity } from '../../quantities';
import ProseSlider from '../prose-slider/ProseSlider';
import { EDGES, type Edge, HIDDEN_EDGES, OUTPUT_EDGES } from './edges';

const y = (ys: readonly number[], i: number): number => ys[i] ?? 0;

/** The chosen edge and the rings around its two ends. */
function Chosen({ edge: { id, product, from, to } }: { edge: Edge }) {
  const read = useRead();
  const hidden = to !== undefined;
  const start = hidden ? { x: PIXEL.x, y: y(PIXEL.ys, from) } : { x: NEURON.x, y: y(NEURON.ys, from) };
  const end = hidden ? { x: NEURON.x, y: y(NEURON.ys, to) } : ANSWER;
  const { half } = PIXEL;
  const [out, into] = hidden ? [half, NEURON.r] : [NEURON.r, ANSWER.r];
  return (
    <g class={read(id) < 0 ? 'chosen negative' : 'chosen'}>
      <path d={`M${start.x + out} ${start.y} L${end.x - into} ${end.y}`} stroke-width={Math.max(2.5, widthOf(read(product)))} />
      {hidden ? (
        <rect x={start.x - half - 4} y={start.y - half - 4} width={half * 2 + 8} height={half * 2 + 8} rx="5" />
      ) : (
        <circle cx={start.x} cy={start.y} r={NEURON.r + 5} />
      )}
      <circle cx={end.x} cy={end.y} r={into + 5} />
    </g>
  );
}

/** One weight as a cell of its matrix. */
function Cell({ edge: { id }, chosen, choose }: { edge: Edge; chosen: string; choose: (id: string) => void }) {
  const { symbol, name } = quantity(id);
  return (
    <label class="weight-cell">
      <input
        class="visually-hidden"
        type="radio"
        name="edge"
        aria-label={`${symbol}, ${name}`}
        checked={id === chosen}
        onClick={() => choose(id)}
      />
      <Shown id={id} />
    </label>
  );
}

function Arithmetic({ edge: { id, input, product, sum, from, to } }: { edge: Edge }) {
  const { symbol } = quantity(id);
  const [ends, place, others] =
    to === undefined
      ? [`neuron ${from + 1} → answer`, `entry ${from + 1} of W₂`, 'one of the three products']
      : [`pixel ${from + 1} → neuron ${to + 1}`, `row ${to + 1}, column ${from + 1} of W₁`, 'one of the four products'];
  return (
    <div class="edge-says">
      <p>
        <b>{ends}</b> is {place}.
      </p>
      <p class="edge-sum">
        <Shown id={id} stop /> × <Shown id={input} brackets stop={to !== undefined} />
        <Relation id={product} expression={`* ${id} ${input}`} />
        <Shown id={product} />, {others} in {quantity(sum).symbol}, now <Shown id={sum} />.
      </p>
      <ProseSlider key={id} id={id} label={symbol} />
    </div>
  );
}

export default function NetworkExplorer() {
  const [chosen, choose] = useState('W1[0][1]');
  const parts = useRef<HTMLDivElement>(null);
  // The cells are the controls; an edge of the drawing is a second way to them for hands that point.
  useLayoutEffect(() => {
    const press = ({ target }: Event) => {
      const id = (target as Element).closest('.grip')?.getAttribute('data-points');
      if (id) choose(id);
    };
    const element = parts.current;
    element?.addEventListener('click', press);
    return () => element?.removeEventListener('click', press);
  }, []);
  const edge = EDGES.find(({ id }) => id === chosen) as Edge;
  return (
    <div class="widget explorer" role="group" aria-label="The network, edge by edge">
      <p class="widget-title">Choose an edge in the drawing, or a cell of a matrix</p>
      <div ref={parts} class="explorer-parts">
        <NetworkMap grips={false}>
          <Chosen edge={edge} />
        </NetworkMap>
        <div class="matrices" role="radiogroup" aria-label="Edge">
          <p class="weights-title">W₁: a row for each neuron, a column for each pixel</p>
          <div class="weights" style="--columns:4">
            {HIDDEN_EDGES.map((row) => row.map((one) => <Cell key={one.id} edge={one} chosen={chosen} choose={choose} />))}
          </div>
          <p class="weights-title">W₂: one row, for the answer</p>
          <div class="weights" style="--columns:3">
            {OUTPUT_EDGES.map((one) => (
              <Cell key={one.id} edge={one} chosen={chosen} choose={choose} />
            ))}
          </div>
        </div>
        <Arithmetic edge={edge} />
      </div>
    </div>
  );
}
