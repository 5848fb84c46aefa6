/** Which number is moved: any line, bias or pixel of a small map, or by its name from a list, as keys and voices do it. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { grey } from '../../controls/grey';
import { Edge } from '../../controls/NetworkMap';
import { useRead } from '../../controls/use-read';
import { quantity } from '../../quantities';
import { NUDGEABLE } from '../../quantities/nudge';
import { Sign } from './Sign';

const VIEW = { width: 270, height: 132 };
const PIXEL = { x: 18, ys: [18, 50, 82, 114], half: 11 };
const NEURON = { x: 140, ys: [26, 66, 106], r: 11 };
const ANSWER = { x: 240, y: 66, r: 12 };
/** Of a bias: a dot beside its neuron. */
const BIAS = { dx: 14, dy: -15, r: 4.5, hit: 11 };

type Place = [number, number];
const from: Place[] = PIXEL.ys.map((y) => [PIXEL.x + PIXEL.half, y]);
const ANSWER_IN: Place = [ANSWER.x - ANSWER.r, ANSWER.y];

interface Line {
  id: string;
  product: string;
  a: Place;
  b: Place;
}
const LINES: readonly Line[] = [
  ...NEURON.ys.flatMap((y, i) =>
    from.map((a, j): Line => ({ id: `W1[${i}][${j}]`, product: `c1[${i}][${j}]`, a, b: [NEURON.x - NEURON.r, y] })),
  ),
  ...NEURON.ys.map((y, i): Line => ({ id: `W2[${i}]`, product: `c2[${i}]`, a: [NEURON.x + NEURON.r, y], b: ANSWER_IN })),
];
const BIASES = [
  ...NEURON.ys.map((y, i) => ({ id: `b1[${i}]`, x: NEURON.x + BIAS.dx, y: y + BIAS.dy })),
  { id: 'b2', x: ANSWER.x + BIAS.dx, y: ANSWER.y + BIAS.dy },
];

interface Props {
  id: string;
  onChoose: (id: string) => void;
  /** Beneath the list. */
  children?: ComponentChildren;
}

export function Taps({ id, onChoose, children }: Props) {
  const read = useRead();
  const map = useRef<SVGSVGElement>(null);
  const latest = useRef(onChoose);
  latest.current = onChoose;
  useLayoutEffect(() => {
    const choose = ({ target }: Event) => {
      const tap = (target as Element).closest('[data-tap]')?.getAttribute('data-tap');
      if (tap) latest.current(tap);
    };
    const element = map.current;
    element?.addEventListener('click', choose);
    return () => element?.removeEventListener('click', choose);
  }, []);
  const tap = (one: string) => ({ 'data-tap': one, class: one === id ? 'tap chosen' : 'tap' });
  return (
    <>
      <svg ref={map} class="taps-map" viewBox={`0 0 ${VIEW.width} ${VIEW.height}`} aria-hidden="true">
        {LINES.map((line) => (
          <g key={line.id} {...tap(line.id)}>
            {line.id === id && <path class="halo" d={`M${line.a} L${line.b}`} />}
            <Edge from={line.a} to={line.b} weight={line.id} product={line.product} read={read} grip={false} />
          </g>
        ))}
        {PIXEL.ys.map((y, j) => (
          <g key={y} {...tap(`x[${j}]`)}>
            <rect
              class="pixel"
              x={PIXEL.x - PIXEL.half}
              y={y - PIXEL.half}
              width={2 * PIXEL.half}
              height={2 * PIXEL.half}
              rx="2"
              fill={grey(read(`x[${j}]`))}
            />
          </g>
        ))}
        {NEURON.ys.map((y, i) => (
          <circle
            key={y}
            class={read(`r1[${i}]`) === 1 ? 'neuron' : 'neuron silent'}
            cx={NEURON.x}
            cy={y}
            r={NEURON.r}
            data-points={`a1[${i}]`}
          />
        ))}
        <circle class="answer" cx={ANSWER.x} cy={ANSWER.y} r={ANSWER.r} />
        {BIASES.map(({ id: bias, x, y }) => (
          <g key={bias} {...tap(bias)} data-points={bias}>
            <circle class="hit" cx={x} cy={y} r={BIAS.hit} />
            <circle class="bias" cx={x} cy={y} r={BIAS.r} />
          </g>
        ))}
      </svg>
      <p class="slope-chosen">
        Looked at here: <Sign id={id} />, {quantity(id).name}
      </p>
      <div class="slope-words">
        <label class="taps-choice">
          <span>press any number in the map, or choose it here</span>
          <select
            value={id}
            onChange={({ currentTarget }) => onChoose(currentTarget.value)}
            aria-label="The number that is moved"
          >
            {NUDGEABLE.map((one) => (
              <option key={one} value={one}>
                {`${quantity(one).symbol} · ${quantity(one).name}`}
              </option>
            ))}
          </select>
        </label>
        {children}
      </div>
    </>
  );
}
