/** Two layers run together into one: the three paths of each pixel become a single line as `t` goes from 0 to 1. */

import { useEffect, useState } from 'preact/hooks';
import { widthOf } from '../../controls/edge-width';
import { grey } from '../../controls/grey';
import { ShownText } from '../../controls/Shown';
import { textOf } from '../../controls/text-of';
import { useRead } from '../../controls/use-read';
import { multiply } from '../../model/linear';
import { ANSWER, labelOf, mix, NEURON, PIXEL, pathOf } from './collapse';

const DURATION_MS = 700;

/** Goes from 0 to 1 and back in time; at once for those who asked for less motion. */
export function useSlide(wanted: boolean): number {
  const [t, setT] = useState(0);
  useEffect(() => {
    const end = wanted ? 1 : 0;
    if (t === end) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return setT(end);
    const [from, start] = [t, performance.now()];
    let frame = requestAnimationFrame(function move(now: number) {
      const share = Math.min(1, Math.max(0, (now - start) / DURATION_MS));
      setT(from + (end - from) * share * share * (3 - 2 * share));
      if (share < 1) frame = requestAnimationFrame(move);
    });
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
  return t;
}

export function Collapse({ t }: { t: number }) {
  const read = useRead();
  const apart = t < 0.5;
  const style = (id: string, flow: number) => `edge${read(id) < 0 ? ' negative' : ''}${flow === 0 ? ' nothing' : ''}`;
  return (
    <div class="drawing">
      <svg
        viewBox="0 0 400 188"
        role="group"
        aria-label={
          apart
            ? `Four pixels reach the score, ${textOf('z2', read)}, by three neurons each.`
            : `Four pixels reach the score, ${textOf('zc', read)}, by one line each.`
        }
      >
        {[0, 1, 2].flatMap((i) =>
          [0, 1, 2, 3].map((j) => {
            const [from, middle, to] = pathOf(i, j, t);
            const [first, second] = [read(`c1[${i}][${j}]`), read(`c2[${i}]`)];
            const one = multiply(read(`Wc[${j}]`), read(`x[${j}]`));
            const weight = apart ? `W1[${i}][${j}]` : `Wc[${j}]`;
            return (
              <g key={`${i}${j}`} data-points={weight}>
                <g class={style(weight, apart ? first : one)}>
                  <path d={`M${from}L${middle}`} stroke-width={mix(widthOf(first), widthOf(one), t)} data-points={weight} />
                </g>
                <g class={style(apart ? `W2[${i}]` : weight, apart ? second : one)}>
                  <path
                    d={`M${middle}L${to}`}
                    stroke-width={mix(widthOf(second), widthOf(one), t)}
                    data-points={apart ? `W2[${i}]` : weight}
                  />
                </g>
              </g>
            );
          }),
        )}
        {PIXEL.ys.map((y, j) => (
          <rect
            key={y}
            class="valve-pixel"
            x={PIXEL.x - PIXEL.half}
            y={y - PIXEL.half}
            width={PIXEL.half * 2}
            height={PIXEL.half * 2}
            rx="2"
            fill={grey(read(`x[${j}]`))}
            data-grip={`x[${j}]`}
            data-points={`x[${j}]`}
          />
        ))}
        {NEURON.ys.map((y, i) => (
          <g key={y} class="node" {...faded(1 - t)}>
            <circle class={read(`r1[${i}]`) === 1 ? 'neuron' : 'neuron silent'} cx={NEURON.x} cy={y} r={NEURON.r} />
            <ShownText id={`a1[${i}]`} x={NEURON.x} y={y} />
          </g>
        ))}
        {PIXEL.ys.map((y, j) => (
          <g key={y} class="on-line" {...faded(t)}>
            <ShownText id={`Wc[${j}]`} x={labelOf(j)[0]} y={labelOf(j)[1]} />
          </g>
        ))}
        <rect
          class="valve-score"
          x={ANSWER.x - ANSWER.r}
          y={ANSWER.y - 16}
          width={ANSWER.r * 2}
          height={32}
          rx={16}
          data-points={apart ? 'z2' : 'zc'}
        />
        <ShownText id={apart ? 'z2' : 'zc'} x={ANSWER.x} y={ANSWER.y} />
        <text class="tick" x={ANSWER.x} y={ANSWER.y + 31} text-anchor="middle">
          score
        </text>
      </svg>
    </div>
  );
}

/** As much of it as there is; what is gone is not read either. */
const faded = (opacity: number) => ({ opacity, visibility: opacity === 0 ? 'hidden' : 'visible' }) as const;
