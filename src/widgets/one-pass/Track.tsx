/** Five tracks, one a station, cut into its steps; the playhead runs along them under the hand. */
import { useRef } from 'preact/hooks';
import { useDrags } from '../../controls/drags/use-drags';
import { Slider } from '../../controls/Slider';
import { LAST, positionAt, STATIONS, STEPS, trackAt } from './steps';

interface Props {
  /** The position as drawn, and the stop that is meant. */
  at: number;
  stop: number;
  /** The position under the hand, from where it presses until it lets go. */
  onHold: (position: number) => void;
  onLetGo: () => void;
  onStop: (stop: number) => void;
}

export function Track({ at, stop, onHold, onLetGo, onStop }: Props) {
  const track = useRef<HTMLDivElement>(null);
  const under = ({ clientX }: PointerEvent) => {
    const { left, width } = (track.current as HTMLElement).getBoundingClientRect();
    const gap = Number.parseFloat(getComputedStyle(track.current as HTMLElement).columnGap) || 0;
    const pitch = (width + gap) / STATIONS;
    const along = (clientX - left) / pitch;
    const station = Math.max(0, Math.min(STATIONS - 1, Math.floor(along)));
    return positionAt(station + Math.max(0, Math.min(1, ((along - station) * pitch) / (pitch - gap))));
  };
  useDrags<true>(track, {
    take: (event) => {
      event.preventDefault();
      return true;
    },
    move: (_, event) => onHold(under(event)),
    end: onLetGo,
    cancel: onLetGo,
    press: (_, event) => {
      onStop(Math.round(under(event)));
      track.current?.querySelector('input')?.focus({ preventScroll: true });
    },
  });
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
        onValue={(next) => onStop(Math.round(next))}
      />
    </div>
  );
}
