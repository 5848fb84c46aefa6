/** The network as it is now: pixels, sums and answer, every edge as wide as the product that flows through it. */

import './network-map.css';
import type { ComponentChildren } from 'preact';
import type { Read } from '../live-math';
import { at } from '../model';
import { quantity } from '../quantities';
import { panel } from '../state/panel';
import { widthOf } from './edge-width';
import { grey } from './grey';
import { ShownText } from './Shown';
import { textOf } from './text-of';
import { useRead } from './use-read';

/** Where the nodes lie, in drawing units. */
export const PIXEL = { x: 74, ys: [40, 106, 172, 238], half: 18 };
export const NEURON = { x: 196, ys: [64, 139, 214], r: 23 };
export const ANSWER = { x: 316, y: 139, r: 27 };

const neuronIds = (i: number): string[] => [...[0, 1, 2, 3].map((j) => `W1[${i}][${j}]`), `b1[${i}]`, `z1[${i}]`, `a1[${i}]`];
const ANSWER_IDS = ['W2[0]', 'W2[1]', 'W2[2]', 'b2', 'z2', 'a2'];

/** A weight as a line from one node to the next; drag it or press it. */
export function Edge({
  from,
  to,
  weight,
  product,
  read,
  grip = true,
}: {
  from: [number, number];
  to: [number, number];
  weight: string;
  product: string;
  read: Read;
  /** A handle of its weight: drag it, or press it for its controls. */
  grip?: boolean;
}) {
  const flow = read(product);
  const d = `M${from} L${to}`;
  const { symbol, name } = quantity(weight);
  /** For those who do not see how wide it is. */
  const heard = { role: 'img', 'aria-label': `${symbol}, ${name}: ${textOf(weight, read)}` } as const;
  return (
    <g {...heard} class={`edge${read(weight) < 0 ? ' negative' : ''}${flow === 0 ? ' nothing' : ''}`}>
      <path d={d} stroke-width={widthOf(flow)} data-points={weight} />
      <path d={d} class="grip" data-grip={grip ? weight : undefined} data-points={weight}>
        <title data-quoted="">{`${symbol}, ${name}`}</title>
      </path>
    </g>
  );
}

/** A part that opens the numbers behind it. */
export function Node({
  ids,
  title,
  label,
  points,
  children,
}: {
  ids: string[];
  title: string;
  label: string;
  points: string;
  children: ComponentChildren;
}) {
  const open = (anchor: Element, pointer: string) => {
    panel.value = { ids, title, kind: 'node', anchor, pointer };
  };
  return (
    <g
      class="node"
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      aria-label={label}
      data-points={points}
      onClick={({ currentTarget, detail }) => open(currentTarget, detail === 0 ? 'keyboard' : 'mouse')}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open(event.currentTarget, 'keyboard');
      }}
    >
      {children}
    </g>
  );
}

interface MapProps {
  /** False where pressing an edge does something else than open the controls of its weight. */
  grips?: boolean;
  /** Drawn over the edges and under the nodes. */
  children?: ComponentChildren;
}

export function NetworkMap({ grips = true, children }: MapProps) {
  const read = useRead();
  const pixel = (j: number): [number, number] => [PIXEL.x + PIXEL.half, at(PIXEL.ys, j)];
  return (
    <svg class="network-map" viewBox="0 0 360 270" role="group" aria-label="The network: four pixels, three neurons, one answer">
      <g class="labels">
        <text x={PIXEL.x} y={10}>
          pixels
        </text>
        <text x={NEURON.x} y={10}>
          neurons
        </text>
        <text x={ANSWER.x} y={10}>
          answer
        </text>
      </g>
      {NEURON.ys.flatMap((y, i) =>
        PIXEL.ys.map((_, j) => (
          <Edge
            key={`${i}${j}`}
            from={pixel(j)}
            to={[NEURON.x - NEURON.r, y]}
            weight={`W1[${i}][${j}]`}
            product={`c1[${i}][${j}]`}
            read={read}
            grip={grips}
          />
        )),
      )}
      {NEURON.ys.map((y, i) => (
        <Edge
          key={y}
          from={[NEURON.x + NEURON.r, y]}
          to={[ANSWER.x - ANSWER.r, ANSWER.y]}
          weight={`W2[${i}]`}
          product={`c2[${i}]`}
          read={read}
          grip={grips}
        />
      ))}
      {children}
      {PIXEL.ys.map((y, j) => (
        <Node
          key={y}
          ids={[`x[${j}]`]}
          title=""
          label={`${quantity(`x[${j}]`).name}: ${textOf(`x[${j}]`, read, 'short')}`}
          points={`x[${j}]`}
        >
          <rect
            class="pixel"
            x={PIXEL.x - PIXEL.half}
            y={y - PIXEL.half}
            width={PIXEL.half * 2}
            height={PIXEL.half * 2}
            rx="2"
            fill={grey(read(`x[${j}]`))}
          />
          <ShownText id={`x[${j}]`} x={PIXEL.x - PIXEL.half - 8} y={y} anchor="end" />
        </Node>
      ))}
      {NEURON.ys.map((y, i) => {
        const open = read(`r1[${i}]`) === 1;
        return (
          <Node key={y} ids={neuronIds(i)} title={`Neuron ${i + 1}`} label={nodeLabel(i, read)} points={`a1[${i}]`}>
            <circle class={open ? 'neuron' : 'neuron silent'} cx={NEURON.x} cy={y} r={NEURON.r} />
            <ShownText id={`a1[${i}]`} x={NEURON.x} y={y} />
          </Node>
        );
      })}
      <Node ids={ANSWER_IDS} title="The answer" label={`answer: ${textOf('a2', read, 'short')}`} points="a2">
        <circle class="answer-track" cx={ANSWER.x} cy={ANSWER.y} r={ANSWER.r} />
        <Ring x={ANSWER.x} y={ANSWER.y} r={ANSWER.r} share={read('a2')} />
        <ShownText id="a2" x={ANSWER.x} y={ANSWER.y} />
      </Node>
    </svg>
  );
}

/** Veiled or not, what it hands on; that it is silent only where that may be said. */
function nodeLabel(i: number, read: Read): string {
  const told = textOf(`a1[${i}]`, read, 'short');
  return `neuron ${i + 1}: ${told}${told === '0' ? ', silent' : ''}`;
}

/** A share from 0 to 1 as an arc that starts at the top. */
export function Ring({ x, y, r, share }: { x: number; y: number; r: number; share: number }) {
  return (
    <circle
      class="answer-ring"
      cx={x}
      cy={y}
      r={r}
      pathLength={1}
      stroke-dasharray={`${share} 1`}
      transform={`rotate(-90 ${x} ${y})`}
    />
  );
}
