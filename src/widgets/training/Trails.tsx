/** The paths of all 19 numbers through the run: a panel for each neuron, and one for the bias of the answer. */
import '../../controls/plot/plot.css';
import './weight-trails.css';
import { useMemo } from 'preact/hooks';
import { place } from '../../controls/plot/axis';
import { axis } from '../../controls/plot/frame';
import { formatNumber } from '../../live-math';
import type { Trail } from '../../model/training';
import { PARAMETER_IDS } from '../../quantities/parameters';
import { pathAlong, samples } from './along';
import { useDeck } from './useDeck';

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [150, 118, 24, 24, 112];

/** A number's line: its place in the list of all parameters, which a trail goes by. */
const line = (id: string, role: string) => ({ id, role, index: PARAMETER_IDS.indexOf(id) });
const PANELS = [
  ...[0, 1, 2].map((i) => ({
    title: `neuron ${i + 1}`,
    lines: [
      ...[0, 1, 2, 3].map((j) => line(`W1[${i}][${j}]`, 'weight')),
      line(`b1[${i}]`, 'bias'),
      line(`W2[${i}]`, 'weight out'),
    ],
  })),
  { title: 'the answer', lines: [line('b2', 'bias')] },
];

/** Numbers beyond this run along the edge. */
const MOST = 30;
function largest(trail: Trail, steps: readonly number[]): number {
  let most = 1;
  for (const t of steps) for (const index of PARAMETER_IDS.keys()) most = Math.max(most, Math.abs(trail.entry(t, index)));
  return Math.min(MOST, most);
}

export default function Trails() {
  const { trail, last, reach, position } = useDeck();
  const drawn = useMemo(() => {
    const steps = samples(Math.min(last, reach));
    const most = largest(trail, steps);
    const y = axis([-most, most], [BOTTOM, TOP], { ticks: 6, nice: true });
    const x = axis([0, reach], [LEFT, WIDTH], { ticks: 5, nice: true });
    const panels = PANELS.map(({ title, lines }) => ({
      title,
      lines: lines.map((of) => ({ ...of, d: pathAlong(steps, { x, y }, (t) => trail.entry(t, of.index)) })),
    }));
    return { x, y, panels };
  }, [trail, last, reach]);
  const now = place(drawn.x, position.t);
  return (
    <div class="widget weight-trails">
      <p class="widget-title">The paths of all nineteen numbers</p>
      <div class="trails">
        {drawn.panels.map(({ title, lines }) => (
          <svg
            key={title}
            class="plot"
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            role="img"
            aria-label={`How the numbers of ${title} have moved`}
          >
            <text x={LEFT} y={10}>
              {title}
            </text>
            {[drawn.y.min, 0, drawn.y.max].map((value) => (
              <g key={value}>
                <line class="grid" x1={LEFT} x2={WIDTH} y1={place(drawn.y, value)} y2={place(drawn.y, value)} />
                <text
                  class="tick"
                  x={LEFT - 5}
                  y={place(drawn.y, value)}
                  text-anchor="end"
                  dominant-baseline="central"
                  data-quoted=""
                >
                  {formatNumber(value)}
                </text>
              </g>
            ))}
            {lines.map(({ id, role, d }) => (
              <path key={id} class={`curve role-${role}`} d={d} data-points={id} />
            ))}
            <rect class="ahead" x={now} y={TOP - 3} width={WIDTH + 2 - now} height={BOTTOM - TOP + 6} />
            <line class="now" x1={now} x2={now} y1={TOP} y2={BOTTOM} />
          </svg>
        ))}
      </div>
      <p class="roles">
        <span class="role-weight">weight of a pixel</span>
        <span class="role-weight out">weight in the answer, dashed</span>
        <span class="role-bias">bias</span>
      </p>
    </div>
  );
}
