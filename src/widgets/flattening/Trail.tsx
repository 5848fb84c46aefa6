/** Where the tiles have come from: the places of the square and of the strip, and the ways from these; no more than has been gone. */
import { Shown } from '../../controls/Shown';
import { placeAt } from './stops';

/** The strip on its way up: where it leaves a ghost, in degrees. */
const GHOSTS = [30, 60] as const;

const clamped = (share: number): number => Math.max(0, Math.min(1, share));

export function Trail({ x, moment }: { x: readonly number[]; moment: number }) {
  const turned = 90 * clamped(moment - 2);
  /** Along the arc of the first tile, from its old place to where its arrow ends. */
  const arc = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    return `${3.5 - 3 * Math.cos(angle)} ${3.5 - 3 * Math.sin(angle)}`;
  };
  const end = turned - 12;
  return (
    <>
      <svg class="trail" viewBox="0 0 4 5" aria-hidden="true">
        {GHOSTS.map((degrees) => (
          <g
            key={degrees}
            class="trail-ghost"
            transform={`rotate(${degrees} 3.5 3.5)`}
            style={`opacity:${clamped((turned - degrees) / 20)}`}
          >
            {[0, 1, 2].map((j) => (
              <rect key={j} x={j + 0.03} y="3.03" width="0.94" height="0.94" rx="0.08" />
            ))}
          </g>
        ))}
        <path class="trail-cut" d="M0 4.15H4" style={`opacity:${clamped(4 * moment) * clamped(2 - moment)}`} />
        <g style={`opacity:${clamped(2 * moment - 3)}`}>
          <path d="M2.1 4.5H2.9Q3.5 4.5 3.5 4.14" />
          <path d="M3.4 4.24L3.5 4.1L3.6 4.24" />
        </g>
        {end > 14 && (
          <>
            <path d={`M${arc(10)}A3 3 0 0 1 ${arc(end)}`} />
            <path d="M-.14-.1L0 0L-.14 .1" transform={`translate(${arc(end)}) rotate(${end - 91})`} />
          </>
        )}
      </svg>
      {/* The places of the square; behind the tiles while these have not left. */}
      {x.map((_, j) => {
        const { across, down } = placeAt(j, 0);
        return (
          <span key={j} class="ghost" style={`--across:${across};--down:${down}`} aria-hidden="true">
            <Shown id={`x[${j}]`} room={5} />
          </span>
        );
      })}
      <span class="ghost" style={`--across:2;--down:3;opacity:${clamped(4 * (moment - 2))}`} aria-hidden="true">
        <Shown id="x[2]" room={5} />
      </span>
    </>
  );
}
