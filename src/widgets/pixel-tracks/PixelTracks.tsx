/** The four pixels, each with a track of the answers that it has given so far; and which of them pulls the answer down. */
import './pixel-tracks.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Shown } from '../../controls/Shown';
import { useMoment, useRead } from '../../controls/use-read';
import { ValueSlider } from '../../controls/ValueSlider';
import { pullsDown } from '../../exercises/images';
import { at } from '../../model';
import { quantity } from '../../quantities';
import { offerState } from '../../state/page-numbers';
import { moment } from '../../state/store';
import { extended, frameOf, NO_TRACKS, type Tracks } from './tracks';

const WIDTH = 200;

/** One pixel's answers as a stretch, and the answer now. Nothing that was not tried is drawn. */
function Track({ tracks, pixel, answer }: { tracks: Tracks; pixel: number; answer: number }) {
  const { from, to } = frameOf(tracks, answer);
  const place = (value: number) => ((value - from) / (to - from)) * WIDTH;
  const tried = at(tracks, pixel);
  return (
    <svg
      class="track"
      viewBox={`0 0 ${WIDTH} 14`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`the answers of pixel ${pixel + 1} so far`}
    >
      <path class="rail" d={`M0 7 H${WIDTH}`} />
      {tried && <path class="tried" d={`M${place(tried.low)} 7 H${place(tried.high)}`} />}
      <path class="now" d={`M${place(answer)} 1 V13`} />
    </svg>
  );
}

export default function PixelTracks() {
  const read = useRead();
  const now = useMoment();
  const tracks = useSignal<Tracks>(NO_TRACKS);
  const chosen = useSignal<number | undefined>(undefined);
  const before = useRef(now);
  useEffect(() => {
    tracks.value = extended(tracks.peek(), before.current, now);
    before.current = now;
  }, [now]);
  useEffect(() => {
    let last: number | undefined;
    return offerState('tracks', {
      read: (id) => (id === 'tracks.pixel' ? chosen.value : undefined),
      touched: () => chosen.value !== undefined,
      solve: () => {
        last = chosen.peek();
        chosen.value = [0, 1, 2, 3].find((j) => pullsDown(moment.peek(), j));
      },
      reset: () => {
        chosen.value = last;
      },
    });
  }, []);
  return (
    <div class="pixel-tracks" role="group" aria-label="The four pixels and the answer">
      <p>
        The answer: <Shown id="a2" />
      </p>
      {[0, 1, 2, 3].map((j) => (
        <div key={j} class="pixel-track">
          <span class="pixel-name">pixel {j + 1}</span>
          <Shown id={`x[${j}]`} />
          <ValueSlider id={`x[${j}]`} />
          <Track tracks={tracks.value} pixel={j} answer={read('a2')} />
          <button
            type="button"
            class="button"
            aria-pressed={chosen.value === j}
            aria-label={`${quantity(`x[${j}]`).name}: this one`}
            onClick={() => {
              chosen.value = j;
            }}
          >
            this one
          </button>
        </div>
      ))}
    </div>
  );
}
