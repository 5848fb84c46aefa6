/** The plan of the network: who is connected to whom. Every line is as wide as what it carries, and has its weight on it. */
import '../../controls/flows.css';
import './plan.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { grey, isLight } from '../../controls/grey';
import { PACE, useTravel, useTravels } from '../../controls/motion/use-travel';
import { Ring } from '../../controls/NetworkMap';
import { useFitted } from '../../controls/plot/use-fitted';
import { ShownText } from '../../controls/Shown';
import { textOf } from '../../controls/text-of';
import { useRead } from '../../controls/use-read';
import { shownText } from '../../live-math';
import { at } from '../../model';
import { quantity } from '../../quantities';
import { Corner } from './Corner';
import { EDGES, type Edge } from './edges';
import { ANSWER, hangOf, NEURON, numberAt, PIXEL, pathOf, perUnitFor, reachOf, STUB, WIDTH, widthOf } from './plan';
import { SIZED } from './sized';

interface PlanProps {
  name: string;
  /** How much of a line there is yet, from 0 to 1; without it, all are whole. */
  grown?: (edge: Edge) => number;
  /** Whether a line, a pixel or a neuron is the chosen one, or belongs to it. */
  lit?: (id: string) => boolean;
  /** Pixels and neurons that a chosen line joins. */
  ends?: readonly string[];
  /** Pressed: a pixel `x[3]`, a neuron `z1[1]`, or the weight of a line. */
  press: (id: string) => void;
  /** The numbers that no line has; pale as long as nobody speaks of them. */
  biases?: boolean;
  paleBiases?: boolean;
}

const NONE = () => false;
const NO_ENDS: readonly string[] = [];
/** In drawing units. */
const HALF_DIGIT = 4;

/** What has not grown yet of a line is cut off. */
const cutAt = (edge: Edge, share: number): string | undefined =>
  share >= 1 ? undefined : `clip-path:inset(-60px ${WIDTH - reachOf(edge, share)}px -60px 0) view-box`;

interface LineProps {
  edge: Edge;
  lit: boolean;
  width: number;
  /** Of it, what has grown. */
  share: number;
}

function Line({ edge, lit, width, share }: LineProps) {
  const read = useRead();
  const { id } = edge;
  const d = pathOf(edge);
  const weight = read(id);
  const { symbol } = quantity(id);
  const ends =
    edge.to === undefined ? `neuron ${edge.from + 1} to the answer` : `pixel ${edge.from + 1} to neuron ${edge.to + 1}`;
  /** For those who do not see how wide it is. */
  const heard = { role: 'img', 'aria-label': `${ends}: weight ${textOf(id, read)}` } as const;
  const kind = weight < 0 ? ' negative' : weight === 0 ? ' no-line' : '';
  const place = numberAt(edge);
  const text = shownText(quantity(id), weight, { format: 'short' });
  const x = place.x + hangOf(text) * HALF_DIGIT;
  const room = Math.max(40, text.length * 2 * HALF_DIGIT + 6);
  const { y } = place;
  const whole = share >= 1;
  return (
    <g
      class={`plan-line ${edge.to === undefined ? 'out' : 'in'}${kind}${lit ? ' lit' : ''}${whole ? '' : ' growing'}`}
      {...heard}
      data-edge={id}
    >
      <path class="flow" d={d} style={cutAt(edge, share)} stroke-width={width} data-points={id} />
      <path class="hit" d={d} data-points={id}>
        <title data-quoted="">{symbol}</title>
      </path>
      <rect class="number-hit" x={x - room / 2} y={y - 11} width={room} height="22" rx="3" data-grip={id} data-points={id} />
      <ShownText id={id} x={x} y={y} handle />
    </g>
  );
}

/** A pixel or a neuron: pressed, it does what the drawing is for. */
function Press({
  id,
  label,
  lit,
  end = false,
  press,
  children,
}: {
  id: string;
  label: string;
  lit: boolean;
  end?: boolean;
  press: (id: string) => void;
  children: ComponentChildren;
}) {
  return (
    <g
      class={`plan-node${lit ? ' lit' : ''}${end ? ' end' : ''}`}
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={lit}
      data-node={id}
      onClick={() => press(id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press(id);
      }}
    >
      {children}
    </g>
  );
}

/** A pixel, with the corner of the image that it is. */
interface PixelProps {
  j: number;
  /** As it is drawn. */
  light: number;
  lit: boolean;
  end: boolean;
  press: (id: string) => void;
}

function Pixel({ j, light, lit, end, press }: PixelProps) {
  const read = useRead();
  const id = `x[${j}]`;
  const [x, y] = [PIXEL.x - PIXEL.half, at(PIXEL.ys, j) - PIXEL.half];
  const side = PIXEL.half * 2;
  return (
    <>
      <text class={lit || end ? 'name of-pixel lit' : 'name'} x={x - 30} y={y + 47}>
        pixel {j + 1}
      </text>
      <Press id={id} label={`pixel ${j + 1}: ${textOf(id, read, 'short')}`} lit={lit} end={end} press={press}>
        <Corner pixel={j} x={x - 42} y={y + 8} />
        <rect x={x} y={y} width={side} height={side} rx="3" fill={grey(light)} />
        <g class={isLight(light) ? 'on-light' : 'on-dark'}>
          <ShownText id={id} x={x + side / 2} y={y + side / 2} handle />
        </g>
      </Press>
    </>
  );
}

interface BiasProps {
  id: 'b2' | `b1[${number}]`;
  x: number;
  y: number;
  width: number;
  lit: boolean;
}

function Bias({ id, x, y, width, lit }: BiasProps) {
  const value = useRead()(id);
  return (
    <g class={`plan-bias ${id === 'b2' ? 'last' : 'first'}${value < 0 ? ' negative' : ''}${lit ? ' lit' : ''}`}>
      <path d={`M${x} ${y - STUB} V${y}`} stroke-width={width} />
      <rect class="number-hit" x={x + 12} y={y - STUB - 4} width="40" height="20" data-grip={id} data-points={id} />
      <ShownText id={id} x={x + 18} y={y - STUB / 2 - 2} anchor="start" handle />
    </g>
  );
}

/** What is drawn of the numbers: widths, greys, and the ring of the answer. */
const DRAWN = [...SIZED, 'x[0]', 'x[1]', 'x[2]', 'x[3]', 'a2'];
const FIRST_BIAS = EDGES.length;
const FIRST_PIXEL = DRAWN.indexOf('x[0]');

const HEADS = [
  [PIXEL.x, 'input layer', 'four pixels'],
  [NEURON.x, 'hidden layer', 'three neurons'],
  [ANSWER.x, 'output layer', 'one neuron'],
] as const;

export function Plan({ name, grown = () => 1, lit = NONE, ends = NO_ENDS, press, biases = true, paleBiases = false }: PlanProps) {
  const read = useRead();
  const whole = EDGES.every((edge) => grown(edge) >= 1);
  const drawing = useRef<SVGSVGElement>(null);
  const perUnit = useTravel(
    useFitted(() => perUnitFor(SIZED.map(read))),
    drawing,
    PACE.quick,
  );
  const drawn = useTravels(DRAWN.map(read), drawing);
  const widthAt = (n: number) => widthOf(at(drawn, n), perUnit);
  const latest = useRef(press);
  latest.current = press;
  // Pixels, neurons and the table are the controls; a line is a second way to them for hands that point.
  useLayoutEffect(() => {
    const click = ({ target }: Event) => {
      const id = (target as Element).closest('[data-edge]')?.getAttribute('data-edge');
      if (id) latest.current(id);
    };
    const element = drawing.current;
    element?.addEventListener('click', click);
    return () => element?.removeEventListener('click', click);
  }, []);
  return (
    <svg
      ref={drawing}
      class={paleBiases ? 'plan flows pale-biases' : 'plan flows'}
      viewBox={`0 -40 ${WIDTH} 436`}
      role="group"
      aria-label={name}
    >
      {HEADS.map(([x, head, words]) => (
        <g key={head} class="heads">
          <text x={x} y={-28}>
            {head}
          </text>
          <text class="few" x={x} y={-11}>
            {words}
          </text>
        </g>
      ))}
      {EDGES.filter(({ id }) => lit(id)).map((edge) => (
        <path
          key={edge.id}
          class="tint"
          d={pathOf(edge)}
          style={grown(edge) > 0 ? cutAt(edge, grown(edge)) : 'visibility:hidden'}
        />
      ))}
      {EDGES.map((edge, n) => {
        const share = grown(edge);
        return share > 0 && <Line key={edge.id} edge={edge} lit={lit(edge.id)} width={widthAt(n)} share={share} />;
      })}
      {PIXEL.ys.map((_, j) => (
        <Pixel
          key={j}
          j={j}
          light={at(drawn, FIRST_PIXEL + j)}
          lit={lit(`x[${j}]`)}
          end={ends.includes(`x[${j}]`)}
          press={press}
        />
      ))}
      {NEURON.ys.map((y, i) => {
        const id = `z1[${i}]`;
        const silent = whole && read(`r1[${i}]`) !== 1;
        const value = whole ? `: ${textOf(id, read, 'short')}` : '';
        return (
          <g key={id}>
            {biases && (
              <Bias id={`b1[${i}]`} x={NEURON.x} y={y - NEURON.r} width={widthAt(FIRST_BIAS + i)} lit={lit(`b1[${i}]`)} />
            )}
            <Press id={id} label={`neuron ${i + 1}${value}`} lit={lit(id)} press={press}>
              <circle class={silent ? 'silent' : ''} cx={NEURON.x} cy={y} r={NEURON.r} />
              {whole && (
                <g class="the-sum">
                  <ShownText id={id} x={NEURON.x} y={y} />
                </g>
              )}
            </Press>
            <text class={lit(id) || ends.includes(id) ? 'name lit' : 'name'} x={NEURON.x} y={y + NEURON.r + 13}>
              neuron {i + 1}
            </text>
          </g>
        );
      })}
      {biases && <Bias id="b2" x={ANSWER.x} y={ANSWER.y - ANSWER.r} width={widthAt(FIRST_BIAS + 3)} lit={lit('b2')} />}
      <g class="plan-answer">
        <circle class="answer-track" cx={ANSWER.x} cy={ANSWER.y} r={ANSWER.r - 4} />
        {whole && <Ring x={ANSWER.x} y={ANSWER.y} r={ANSWER.r - 4} share={at(drawn, DRAWN.length - 1)} />}
        {whole && (
          <g class="the-answer">
            <ShownText id="a2" x={ANSWER.x} y={ANSWER.y} room={5} />
          </g>
        )}
        <text class="name" x={ANSWER.x} y={ANSWER.y + ANSWER.r + 14}>
          answer
        </text>
      </g>
    </svg>
  );
}

export const edgeOf = (id: string): Edge | undefined => EDGES.find((edge) => edge.id === id);
export const pixelOf = (id: string): number => [0, 1, 2, 3].indexOf(Number(/^x\[(\d)\]$/.exec(id)?.[1] ?? -1));
export const neuronOf = (id: string): number => [0, 1, 2].indexOf(Number(/^z1\[(\d)\]$/.exec(id)?.[1] ?? -1));

/** The pixel and the neuron, or the neuron alone, that a chosen line joins. */
export function endsOf(chosen: string): readonly string[] {
  const edge = edgeOf(chosen);
  if (!edge) return NO_ENDS;
  return edge.to === undefined ? [`z1[${edge.from}]`] : [`x[${edge.from}]`, `z1[${edge.to}]`];
}

/** Whether a line, a pixel or a neuron is the chosen one, or a line of it. */
export const litBy =
  (chosen: string) =>
  (id: string): boolean => {
    const edge = edgeOf(id);
    if (!edge || id === chosen) return id === chosen;
    const { from, to } = edge;
    return to === undefined ? neuronOf(chosen) === from : pixelOf(chosen) === from || neuronOf(chosen) === to;
  };
