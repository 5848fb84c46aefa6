/** The paths of all 19 numbers through the run: a panel for each neuron, and one for the bias of the answer. */
import { useMemo } from 'preact/hooks';
import type { Trail } from '../../model/training';
import { place } from '../plot/Plot';
import { axis, path, samples } from './frame';
import { useDeck } from './useDeck';

const [WIDTH, HEIGHT, GAP, LEFT, TOP, BOTTOM] = [96, 120, 10, 30, 20, 104];

/** Places in flatten(parameters): W1 row by row, b1, W2, b2. */
const PANELS = [
  ...[0, 1, 2].map((i) => ({
    title: `neuron ${i + 1}`,
    lines: [
      ...[0, 1, 2, 3].map((j) => ({ index: 4 * i + j, id: `W1[${i}][${j}]`, role: 'weight' })),
      { index: 12 + i, id: `b1[${i}]`, role: 'bias' },
      { index: 15 + i, id: `W2[${i}]`, role: 'weight out' },
    ],
  })),
  { title: 'answer', lines: [{ index: 18, id: 'b2', role: 'bias' }] },
];

/** Numbers beyond this run along the edge. */
const MOST = 30;
function largest(trail: Trail, steps: readonly number[]): number {
  let most = 1;
  for (const t of steps) for (let index = 0; index < 19; index++) most = Math.max(most, Math.abs(trail.entry(t, index)));
  return Math.min(MOST, most);
}

export default function Trails() {
  const { trail, last, reach, position } = useDeck();
  const drawn = useMemo(() => {
    const steps = samples(Math.min(last, reach));
    const most = largest(trail, steps);
    const y = axis([-most, most], [BOTTOM, TOP], 2);
    const panels = PANELS.map(({ title, lines }, k) => {
      const left = LEFT + k * (WIDTH + GAP);
      const x = { ...axis([0, reach], [left, left + WIDTH], 1), ticks: [] };
      return { title, x, left, lines: lines.map((of) => ({ ...of, d: path(steps, x, y, (t) => trail.entry(t, of.index)) })) };
    });
    return { y, panels };
  }, [trail, last, reach]);
  return (
    <div class="widget">
      <p class="widget-title">The paths of all nineteen numbers</p>
      <svg
        class="plot trails"
        viewBox={`0 0 ${LEFT + 4 * WIDTH + 3 * GAP} ${HEIGHT}`}
        role="group"
        aria-label="How each weight and bias has moved so far"
      >
        {drawn.y.ticks.map(({ at, label }) => (
          <g key={label}>
            <text class="tick" x={LEFT - 6} y={at} text-anchor="end" dominant-baseline="central" data-quoted="">
              {label}
            </text>
            {drawn.panels.map(({ left }) => (
              <line key={left} class="grid" x1={left} x2={left + WIDTH} y1={at} y2={at} />
            ))}
          </g>
        ))}
        {drawn.panels.map(({ title, x, left, lines }) => (
          <g key={title}>
            <text x={left} y={9}>
              {title}
            </text>
            {lines.map(({ id, role, d }) => (
              <path key={id} class={`curve role-${role}`} d={d} data-points={id} />
            ))}
            <rect
              class="ahead"
              x={place(x, position.t)}
              y={TOP - 3}
              width={Math.max(0, left + WIDTH - place(x, position.t))}
              height={BOTTOM - TOP + 6}
            />
            <line class="now" x1={place(x, position.t)} x2={place(x, position.t)} y1={TOP} y2={BOTTOM} />
          </g>
        ))}
      </svg>
      <p class="deck-counts">
        <span class="role-weight">weight of a pixel</span>
        <span class="role-weight out">weight in the answer, dashed</span>
        <span class="role-bias">bias</span>
      </p>
    </div>
  );
}
