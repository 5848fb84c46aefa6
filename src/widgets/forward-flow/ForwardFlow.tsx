/** One forward pass from left to right: image, weighted sums, ReLU, score, answer. Edges and pixels can be dragged. */

import './forward-flow.css';
import { grey } from '../../controls/grey';
import { Edge, Node, Ring } from '../../controls/NetworkMap';
import { ShownText } from '../../controls/Shown';
import { textOf } from '../../controls/text-of';
import { useRead } from '../../controls/use-read';
import { quantity } from '../../quantities';

const PIXELS = [60, 118, 176, 234] as const;
const NEURONS = [79, 147, 215] as const;
const MIDDLE = 147;
const [X, Z1, A1, Z2, A2] = [50, 152, 236, 324, 402] as const;
/** Half the width and height of a sum's box. */
const BOX = { x: 30, y: 16 };
/** The score can be the longest number. */
const SCORE = 35;

const COLUMNS: readonly { x: number; symbol: string; words: string }[] = [
  { x: X - 8, symbol: 'x', words: 'image' },
  { x: Z1, symbol: 'z₁', words: 'sums' },
  { x: A1, symbol: 'a₁', words: 'ReLU' },
  { x: Z2, symbol: 'z₂', words: 'score' },
  { x: A2, symbol: 'a₂', words: 'sigmoid' },
];

function Sum({
  id,
  x,
  y,
  half = BOX.x,
  ids,
  title,
}: {
  id: string;
  x: number;
  y: number;
  half?: number;
  ids: string[];
  title: string;
}) {
  const read = useRead();
  return (
    <Node ids={ids} title={title} label={`${quantity(id).name}: ${textOf(id, read, 'short')}`} points={id}>
      <rect class="sum" x={x - half} y={y - BOX.y} width={half * 2} height={BOX.y * 2} rx="4" />
      <ShownText id={id} x={x} y={y} />
    </Node>
  );
}

export default function ForwardFlow() {
  const read = useRead();
  const sumIds = (i: number) => [...[0, 1, 2, 3].map((j) => `W1[${i}][${j}]`), `b1[${i}]`, `z1[${i}]`];
  return (
    <svg
      class="network-map forward-flow"
      viewBox="0 0 432 262"
      role="group"
      aria-label="The forward pass, from the image to the answer"
    >
      {COLUMNS.map(({ x, symbol, words }) => (
        <g key={symbol} class="labels">
          <text class="symbol" x={x} y={8}>
            {symbol}
          </text>
          <text x={x} y={24}>
            {words}
          </text>
        </g>
      ))}
      {NEURONS.map((y, i) => (
        <g key={y}>
          {PIXELS.map((from, j) => (
            <Edge
              key={from}
              from={[X + 10, from]}
              to={[Z1 - BOX.x, y]}
              weight={`W1[${i}][${j}]`}
              product={`c1[${i}][${j}]`}
              read={read}
            />
          ))}
          <path class={read(`r1[${i}]`) === 1 ? 'gate' : 'gate shut'} d={`M${Z1 + BOX.x} ${y} H${A1 - BOX.x}`} />
          <Edge from={[A1 + BOX.x, y]} to={[Z2 - SCORE, MIDDLE]} weight={`W2[${i}]`} product={`c2[${i}]`} read={read} />
        </g>
      ))}
      <path class="gate" d={`M${Z2 + SCORE} ${MIDDLE} H${A2 - 24}`} />
      {PIXELS.map((y, j) => {
        const id = `x[${j}]`;
        return (
          <Node key={id} ids={[id]} title="" label={`${quantity(id).name}: ${textOf(id, read, 'short')}`} points={id}>
            <rect class="pixel" x={X - 24} y={y - 17} width="34" height="34" rx="2" fill={grey(read(id))} data-grip={id} />
            <ShownText id={id} x={X - 30} y={y} anchor="end" />
          </Node>
        );
      })}
      {NEURONS.map((y, i) => {
        const open = read(`r1[${i}]`) === 1;
        const id = `a1[${i}]`;
        return (
          <g key={y}>
            <Sum id={`z1[${i}]`} x={Z1} y={y} ids={sumIds(i)} title={`The sum of neuron ${i + 1}`} />
            <g class="node" data-points={id}>
              <rect
                class={open ? 'neuron' : 'neuron silent'}
                x={A1 - BOX.x}
                y={y - BOX.y}
                width={BOX.x * 2}
                height={BOX.y * 2}
                rx={BOX.y}
              />
              <ShownText id={id} x={A1} y={y} />
            </g>
          </g>
        );
      })}
      <Sum id="z2" x={Z2} y={MIDDLE} half={SCORE} ids={['W2[0]', 'W2[1]', 'W2[2]', 'b2', 'z2']} title="The score" />
      <g class="node" data-points="a2">
        <circle class="answer-track" cx={A2} cy={MIDDLE} r="24" />
        <Ring x={A2} y={MIDDLE} r={24} share={read('a2')} />
        <ShownText id="a2" x={A2} y={MIDDLE} />
      </g>
    </svg>
  );
}
