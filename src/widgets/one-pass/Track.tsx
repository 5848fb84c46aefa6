/** Five tracks, one a station, cut into its steps; the playhead runs along them under the hand. */
import { useRef } from 'preact/hooks';
import { Slider } from '../../controls/Slider';
import { type Hand, useTrack } from '../../controls/transport/use-held-walk';
import { LAST, positionAt, STATIONS, STEPS, trackAt } from './steps';

interface Props {
  /** The position as drawn, and the stop that is meant. */
  at: number;
  stop: number;
  hand: Hand;
}

export function Track({ at, stop, hand }: Props) {
  const track = useRef<HTMLDivElement>(null);
  const under = ({ clientX }: PointerEvent) => {
    const { left, width } = (track.current as HTMLElement).getBoundingClientRect();
    const gap = Number.parseFloat(getComputedStyle(track.current as HTMLElement).columnGap) || 0;
    const pitch = (width + gap) / STATIONS;
    const along = (clientX - left) / pitch;
    const station = Math.max(0, Math.min(STATIONS - 1, Math.floor(along)));
    return positionAt(station + Math.max(0, Math.min(1, ((along - station) * pitch) / (pitch - gap))));
  };
  useTrack(track, under, hand);
  const place = trackAt(at);
  const station = Math.min(STATIONS - 1, Math.floor(place));
  return (
    <div ref={track} class="pass-track">
      {STEPS.map((steps, n) => (
        <span key={n} class="pass-segments" style={`--steps:${steps};--done:${Math.max(0, Math.min(1, place - n))}`} />
      ))}
      <b class="playhead" style={`--station:${station};--share:${place - station}`} />
      <Slider
        bare
        scale={{ min: 0, max: LAST, step: 1 }}
        value={stop}
        text={`step ${stop} of ${LAST}`}
        name="Where the pass stands"
        onValue={(next) => hand.onStop(Math.round(next))}
      />
    </div>
  );
}
