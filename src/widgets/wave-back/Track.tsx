/** The way there and the way back, under the columns that they pass; the playhead stands under the front of the wave. */
import { useRef } from 'preact/hooks';
import { Slider } from '../../controls/Slider';
import { type Hand, useTrack } from '../../controls/transport/use-held-walk';
import { COLUMNS, ENDS, frontAt, positionOf, SETTINGS } from './layout';
import { LAST } from './walk';

interface Props {
  /** The position as drawn, and the stop that is meant, in words too. */
  at: number;
  stop: number;
  text: string;
  hand: Hand;
}

const { width } = SETTINGS.wide;
const Y = { there: 14, back: 42 } as const;
/** Half as wide as the playhead. */
const HEAD = 10;
/** From here on the legend stands over the front. */
const LEGEND_FROM = 740;
const TURN = ENDS.L - 14;

export function Track({ at, stop, text, hand }: Props) {
  const track = useRef<HTMLDivElement>(null);
  const lying = useRef<SVGSVGElement>(null);
  /** Beneath the lying circuit its columns; beneath the turned one a plain row of stops, from right to left too. */
  const under = ({ clientX }: PointerEvent): number => {
    const wide = lying.current?.getBoundingClientRect();
    if (wide && wide.width > 0) return positionOf(SETTINGS.wide, width - ((clientX - wide.left) / wide.width) * width);
    const { left, width: long } = (track.current as HTMLElement).getBoundingClientRect();
    return Math.max(0, Math.min(LAST, (1 - (clientX - left) / long) * LAST));
  };
  useTrack(track, under, hand);
  const front = width - frontAt(SETTINGS.wide, at);
  // Not on the track itself: all that is in it would be styled anew at each frame.
  const done = `--done:${at / LAST}`;
  return (
    <div ref={track} class="wave-track">
      <svg ref={lying} class="track-lying" viewBox={`0 0 ${width} 58`} aria-hidden="true">
        <path class="there" d={`M${COLUMNS[0]} ${Y.there}H${TURN}A14 14 0 0 1 ${TURN} ${Y.back}`} />
        <path class="to-come" d={`M${COLUMNS[0]} ${Y.back}H${TURN}`} />
        <path class="come" d={`M${Math.min(front, TURN)} ${Y.back}H${TURN}`} />
        {COLUMNS.map((x) => (
          <circle key={x} class="there-stop" cx={x} cy={Y.there} r="3.4" />
        ))}
        {COLUMNS.map((x) => (
          <circle key={x} class={x >= front ? 'back-stop come-by' : 'back-stop'} cx={x} cy={Y.back} r="3.4" />
        ))}
        {/* Drawn, not an element that is moved: each of its places would be a layer to put together anew. */}
        <g class="head-lying">
          <path class="rise" d={`M${front} ${Y.back - HEAD}v${front > LEGEND_FROM ? -340 : -446}`} />
          <circle class="head" cx={front} cy={Y.back} r={HEAD} />
          <path class="head-arrow" d={`M${front + 1.8} ${Y.back - 3.6}l-3.6 3.6l3.6 3.6`} />
        </g>
      </svg>
      <span class="track-name there-name" aria-hidden="true">
        there: values
      </span>
      <span class="track-name back-name" aria-hidden="true">
        back: slopes
      </span>
      <span class="track-row" style={done} aria-hidden="true">
        {Array.from({ length: LAST + 1 }, (_, n) => (
          <i key={n} class={n <= at + 0.02 ? 'come-by' : ''} style={`--n:${n / LAST}`} />
        ))}
      </span>
      <b class="playhead" style={done} aria-hidden="true" />
      <Slider
        bare
        scale={{ min: 0, max: LAST, step: 1 }}
        value={stop}
        text={text}
        name="Where the wave stands"
        onValue={(next) => hand.onStop(Math.round(next))}
      />
    </div>
  );
}
