/**
 * A column of numbers that tips over about its foot and lies down along a row. Where it stood its outline stays, and the way
 * it took; its digits stay upright.
 */
import { grey, isLight } from '../grey';
import { Shown } from '../Shown';
import { useRead } from '../use-read';
import { ROOM } from './long';

interface Props {
  /** Ids, from the top. */
  ids: readonly string[];
  /** From 0, upright, to 1, lying. */
  tip: number;
  /** Pixels as tiles, or what neurons hand on as rings. */
  look: 'tiles' | 'rings';
  /** The one that is being multiplied, from 0. */
  met?: number | undefined;
  /** Whether the way that it took is shown. */
  trail?: boolean;
  /** For what else moves it, as custom properties. */
  style?: string;
}

/** Where on its way it has left a shadow. */
const SHADOWS = [0.25, 0.5, 0.75] as const;

export function Column({ ids, tip, look, met, trail = true, style = '' }: Props) {
  const read = useRead();
  const n = ids.length;
  return (
    <div class={`laid of-${look}`} style={`--n:${n};${style}`}>
      {trail && tip > 0 && (
        <span class="trail" aria-hidden="true">
          {ids.map((id, j) => (
            <i key={id} class="outline" style={`--j:${j}`}>
              <Shown id={id} room={ROOM} />
            </i>
          ))}
          {SHADOWS.filter((at) => at < tip).map((at) => (
            <span key={at} class="column shadow" style={`rotate:${-90 * at}deg`}>
              {ids.map((id, j) => (
                <i
                  key={id}
                  class="entry"
                  data-grey={look === 'tiles' ? '' : undefined}
                  style={`--j:${j};${look === 'tiles' ? `background:${grey(read(id))}` : ''}`}
                />
              ))}
            </span>
          ))}
          <svg class="arc" aria-hidden="true" viewBox={`0 0 ${n + 1} ${n}`}>
            <path d={arcOf(n)} pathLength="1" stroke-dasharray={`${tip} 1`} />
            {tip === 1 && <path d={headOf(n)} />}
          </svg>
        </span>
      )}
      {/* A turn is handed down to nobody: on the way only five styles are worked out again. */}
      <div class="column" style={`rotate:${-90 * tip}deg`}>
        {ids.map((id, j) => (
          <div
            key={id}
            class={`entry${look === 'rings' && read(id) === 0 ? ' silent' : ''}${met === j ? ' met' : ''}`}
            data-grey={look === 'tiles' ? '' : undefined}
            style={`--j:${j};${look === 'tiles' ? `background:${grey(read(id))}` : ''}`}
            data-light={look === 'tiles' && isLight(read(id)) ? '' : undefined}
            data-points={id}
          >
            <span class="digits" style={`rotate:${90 * tip}deg`}>
              <Shown id={id} room={ROOM} handle={look === 'tiles'} />
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

/** In a box of n + 1 by n: the way of the top one's middle, from where it stood to just above where it lies. */
const END = 0.98;
const radius = (n: number): number => Math.hypot(0.5, n - 0.5);
const endX = (n: number): number => n - Math.sqrt(radius(n) ** 2 - END ** 2);
const arcOf = (n: number): string => {
  const r = radius(n);
  const x = n + 0.06;
  return `M${x} ${n - Math.sqrt(r ** 2 - (x - n) ** 2)}A${r} ${r} 0 0 0 ${endX(n)} ${n - END}`;
};
const headOf = (n: number): string =>
  `M${endX(n) - 0.06} ${n - END - 0.2}L${endX(n)} ${n - END}L${endX(n) + 0.17} ${n - END - 0.14}`;
