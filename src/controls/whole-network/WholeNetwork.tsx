/**
 * The whole network, large, with all of its numbers at hand: the image, three neurons, the answer in its ring, and lines as
 * wide as what they carry. It can be drawn as far as its numbers have come, and one line of it is the chosen one.
 */
import '../flows.css';
import './whole-network.css';
import type { ComponentChildren, RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Read } from '../../live-math';
import { at, isCar } from '../../model';
import { grey, isLight } from '../grey';
import { useTravels } from '../motion/use-travel';
import { Ring } from '../NetworkMap';
import { ShownText } from '../Shown';
import { textOf } from '../text-of';
import { useRead } from '../use-read';
import { Light } from './Light';
import { LAYOUTS, type Layout, type Point } from './layout';

/** A line of the network, by its weight. */
interface Line {
  id: string;
  product: string;
  /** A neuron, from 0; and the pixel where it begins, unless it is the neuron's own line to the answer. */
  neuron: number;
  pixel?: number;
}

const IN: readonly Line[] = [0, 1, 2].flatMap((i) =>
  [0, 1, 2, 3].map((j) => ({ id: `W1[${i}][${j}]`, product: `c1[${i}][${j}]`, neuron: i, pixel: j })),
);
const OUT: readonly Line[] = [0, 1, 2].map((i) => ({ id: `W2[${i}]`, product: `c2[${i}]`, neuron: i }));
const LINES = [...IN, ...OUT];

/** The lines that the light takes from a line on: it itself and, from a neuron, the way on to the answer. */
const wayFrom = (id: string): Line[] => {
  const line = LINES.find((one) => one.id === id);
  return line ? (line.pixel === undefined ? [line] : [line, at(OUT, line.neuron)]) : [];
};

interface Props {
  /** How far the numbers have come: 0 the pixels alone, 1 the lines, 2 the sums, 3 the gates, 4 the score, 5 the answer. */
  station?: number;
  /** The line that is tinted, by its weight. */
  chosen: string;
  onChoose: (id: string) => void;
  /** How far a light has gone along the chosen line and on to the answer, from 0 to 1; undefined where there is none. */
  light?: number | undefined;
  /** Says "car" or "not a car" in the ring. */
  verdict?: boolean;
  field: RefObject<Element>;
}

const clamp = (share: number): number => Math.max(0, Math.min(1, share));
/** The room of a weight on its line. */
const CHIP = { lying: { width: 62, height: 20 }, upright: { width: 44, height: 17 } };
/** The width of a letter on a chip, with room to spare. */
const LETTER = { lying: 10, upright: 8.5 };
const HAIR = 1;
/** Of a line, drawing units for a product of 1. */
const WIDTH = 26;

export function WholeNetwork(props: Props) {
  const read = useRead();
  /** What is drawn travels: how wide the lines are, the biases' stubs, the ring. */
  const drawn = useTravels(
    [...LINES.map(({ product }) => read(product)), ...[0, 1, 2].map((i) => read(`b1[${i}]`)), read('b2'), read('a2')],
    props.field,
  );
  return (
    <>
      {LAYOUTS.map((layout) => (
        <Drawing key={layout.name} {...props} layout={layout} drawn={drawn} />
      ))}
    </>
  );
}

/** What the drawing shows, for those who do not see it; veiled numbers are not told. */
export function useDescription(): string {
  const read = useRead();
  const told = (ids: readonly string[]) => ids.map((id) => textOf(id, read, 'short')).join(', ');
  const all = (name: string, n: number) => Array.from({ length: n }, (_, k) => `${name}[${k}]`);
  return `The whole network. Pixels: ${told(all('x', 4))}. Sums of the three neurons: ${told(all('z1', 3))}; they hand on ${told(all('a1', 3))}. Score: ${told(['z2'])}. Answer: ${told(['a2'])}.`;
}

function Drawing({
  layout,
  drawn,
  station = 5,
  chosen,
  onChoose,
  light,
  verdict = false,
}: Props & { layout: Layout; drawn: readonly number[] }) {
  const read = useRead();
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const label = useDescription();
  const { view, neurons, r, answer, ring } = layout;
  const [lines, sums, gates, score, end] = [0, 1, 2, 3, 4].map((k) => clamp(station - k)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const lit = wayFrom(chosen);
  /** Without the question there is no room for it under the answer, where that stands lowest. */
  const below = Math.max(answer.y + ring.r + ring.width, ...neurons.map(({ y }) => y + r)) - view.y + 12;

  // A line has no control of its own: its weight has. For hands that point it is a second way to it.
  const latest = useRef(onChoose);
  latest.current = onChoose;
  useLayoutEffect(() => {
    const choose = ({ target }: Event) => {
      const line = (target as Element).closest('[data-line]')?.getAttribute('data-line');
      if (line) latest.current(line);
    };
    const element = svg.current;
    element?.addEventListener('pointerdown', choose);
    return () => element?.removeEventListener('pointerdown', choose);
  }, []);

  const line = (one: Line, n: number) => {
    const { d } = one.pixel === undefined ? layout.lineOut(one.neuron) : layout.lineIn(one.pixel, one.neuron);
    const weight = read(one.id);
    const flow = at(drawn, n);
    const kind = weight < 0 ? ' negative' : weight === 0 ? ' no-line' : '';
    const on = one.id === chosen || (lit.includes(one) && light !== undefined);
    return (
      <g key={one.id} class={`line${kind}${on ? ' lit' : ''}`} data-line={one.id}>
        {lit.includes(one) && <path class="tint" d={d} stroke-width={Math.max(16, width(flow, layout) + 10)} />}
        <path class="flow" d={d} stroke-width={width(flow, layout)} data-points={one.id} />
        <path class="hit" d={d} data-points={one.id} />
      </g>
    );
  };
  const chip = CHIP[layout.name];
  const weightOf = (one: Line) => {
    const { number } = one.pixel === undefined ? layout.lineOut(one.neuron) : layout.lineIn(one.pixel, one.neuron);
    const room = Math.max(chip.width, textOf(one.id, read, 'short').length * LETTER[layout.name] + 4);
    return (
      <g
        key={one.id}
        class={`weight${one.pixel === undefined ? ' out' : ' in'}${one.id === chosen ? ' lit' : ''}`}
        data-line={one.id}
      >
        <rect class="chip" x={number.x - room / 2} y={number.y - chip.height / 2} {...chip} width={room} rx="3" />
        <ShownText id={one.id} {...number} room={layout.name === 'lying' ? 6 : 5} handle />
      </g>
    );
  };

  return (
    <svg
      ref={svg}
      class={`whole-network flows ${layout.name}`}
      viewBox={`${view.x} ${view.y} ${view.width} ${verdict ? view.height : below}`}
      role="img"
      aria-label={label}
    >
      <clipPath id={`${id}in`}>
        <rect {...layout.grownIn(lines)} />
      </clipPath>
      <clipPath id={`${id}out`}>
        <rect {...layout.grownOut(score)} />
      </clipPath>
      {layout.leads.map((d) => (
        <path key={d} class="lead" d={d} />
      ))}
      {layout.starts.map(({ x, y }) => (
        <circle key={`${x} ${y}`} class="start" cx={x} cy={y} r="4" />
      ))}
      <g clip-path={lines < 1 ? `url(#${id}in)` : undefined}>{IN.map(line)}</g>
      <g clip-path={score < 1 ? `url(#${id}out)` : undefined}>{OUT.map((one, n) => line(one, IN.length + n))}</g>
      <Fades share={2 * lines - 1}>{IN.map(weightOf)}</Fades>
      <Fades share={2 * score - 1}>{OUT.map(weightOf)}</Fades>

      {layout.tiles.map(({ x, y }, j) => {
        const pixel = `x[${j}]`;
        const value = read(pixel);
        return (
          <g key={pixel} class={isLight(value) ? 'tile on-light' : 'tile on-dark'} data-points={pixel}>
            <rect {...{ x, y }} width={layout.side} height={layout.side} rx="4" fill={grey(value)} data-grip={pixel} />
            <ShownText id={pixel} x={x + layout.side / 2} y={y + layout.side / 2} room={6} handle />
          </g>
        );
      })}

      {neurons.map((middle, i) => (
        <g key={i}>
          <Fades share={sums}>
            <Bias id={`b1[${i}]`} value={at(drawn, LINES.length + i)} {...layout.bias(i)} layout={layout} />
          </Fades>
          <Neuron i={i} middle={middle} r={r} sums={sums} gates={gates} />
        </g>
      ))}
      <Fades share={score}>
        <Bias id="b2" value={at(drawn, LINES.length + 3)} {...layout.bias(undefined)} layout={layout} />
      </Fades>
      <g class="answer" data-points="a2">
        <circle class="inside" cx={answer.x} cy={answer.y} r={ring.r} />
        <circle class="answer-track" cx={answer.x} cy={answer.y} r={ring.r} />
        <Ring {...answer} r={ring.r} share={end * at(drawn, LINES.length + 4)} />
        <Fades share={2 * score - 1}>
          <ShownText id="z2" x={answer.x} y={answer.y - ring.r * 0.39} room={7} />
        </Fades>
        <Fades share={2 * end - 1}>
          <g class="the-answer" style={`--letters:${lettersOf('a2', 6, read)}`}>
            <ShownText id="a2" x={answer.x} y={answer.y + 2} room={6} />
          </g>
          <text class="word" x={answer.x} y={answer.y + ring.r * 0.42}>
            {verdict ? (isCar(read('z2')) ? 'car' : 'not a car') : 'answer'}
          </text>
        </Fades>
      </g>
      {verdict && (
        <text class="question" x={answer.x} y={answer.y + ring.r + 26}>
          Is it a car?
        </text>
      )}
      {light !== undefined && (
        <Light
          at={light}
          paths={lit.map(
            (one) => (one.pixel === undefined ? layout.lineOut(one.neuron) : layout.lineIn(one.pixel, one.neuron)).d,
          )}
        />
      )}
    </svg>
  );
}

const width = (flow: number, { widest }: Layout): number => Math.max(HAIR, Math.min(widest, Math.abs(flow) * WIDTH));

/** Comes into sight as its share grows; before that it is not there for a hand either. */
function Fades({ share, letters, children }: { share: number; letters?: number | undefined; children: ComponentChildren }) {
  const seen = clamp(share);
  const fit = letters === undefined ? '' : `--letters:${letters};`;
  const look = seen === 1 ? fit : seen === 0 ? `${fit}visibility:hidden` : `${fit}opacity:${seen.toFixed(2)}`;
  return <g style={look || undefined}>{children}</g>;
}

/** How many letters a number takes where there is room for so many: long ones are set smaller. */
const lettersOf = (id: string, room: number, read: Read): number => {
  const { length } = textOf(id, read);
  return length > room ? textOf(id, read, 'short').length : length;
};

function Bias({ id, value, d, number, layout }: { id: string; value: number; d: string; number: Point; layout: Layout }) {
  const room = layout.name === 'lying' ? 6 : 4;
  return (
    <g class={value < 0 ? 'bias negative' : 'bias'} style={`--letters:${lettersOf(id, room, useRead())}`}>
      <path d={d} stroke-width={width(value, layout)} />
      <ShownText id={id} {...number} room={room} handle />
    </g>
  );
}

/** A neuron's sum and, under it, what it hands on; a bar between them where nothing gets through. */
function Neuron({ i, middle: { x, y }, r, sums, gates }: { i: number; middle: Point; r: number; sums: number; gates: number }) {
  const read = useRead();
  const open = read(`r1[${i}]`) === 1;
  const room = r > 40 ? 6 : 5;
  const [sum, out] = [`z1[${i}]`, `a1[${i}]`].map((id) => lettersOf(id, room, read));
  return (
    <g class="neuron" data-points={`a1[${i}]`}>
      <circle class={gates < 0.5 ? 'unasked' : open ? '' : 'silent'} cx={x} cy={y} r={r} />
      <Fades share={sums} letters={sum}>
        <ShownText id={`z1[${i}]`} x={x} y={y - r * 0.36 * gates} room={room} />
      </Fades>
      <Fades share={gates}>
        <path
          class={open ? 'gate' : 'gate shut'}
          d={
            open
              ? `M${x - r * 0.6} ${y}h${r * 0.42}m${r * 0.36} 0h${r * 0.42}M${x - 5} ${y - 1}l5 5 5-5`
              : `M${x - r * 0.6} ${y}h${r * 1.2}`
          }
        />
        <g class="handed-on" style={`--letters:${out}`}>
          <ShownText id={`a1[${i}]`} x={x} y={y + r * 0.42} room={room} />
        </g>
      </Fades>
    </g>
  );
}

/** What the chosen line carries, written out: its weight times what comes in. */
export const partsOf = (id: string): { weight: string; from: string; product: string } | undefined => {
  const line = LINES.find((one) => one.id === id);
  if (!line) return undefined;
  return { weight: id, from: line.pixel === undefined ? `a1[${line.neuron}]` : `x[${line.pixel}]`, product: line.product };
};

export const LINE_IDS: readonly string[] = LINES.map(({ id }) => id);

export const ALL_IDS: readonly string[] = [
  ...[0, 1, 2, 3].map((j) => `x[${j}]`),
  ...IN.map(({ id }) => id),
  ...[0, 1, 2].map((i) => `b1[${i}]`),
  ...OUT.map(({ id }) => id),
  'b2',
];
