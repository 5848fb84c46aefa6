/** Four tiles over four columns of weights: they slide past each other under a finger, or by the arrow keys. */
import { useRef, useState } from 'preact/hooks';
import { useDrags } from '../../controls/drags/use-drags';
import { grey, isLight } from '../../controls/grey';
import { Other } from '../../controls/other-state/Other';
import { keyMove } from '../../live-math';
import { at } from '../../model';
import type { Moment } from '../../quantities';
import { type Arrangement, tileMoved } from './arrangement';

const FOUR = [0, 1, 2, 3] as const;
const NEURONS = [0, 1, 2] as const;
/** Letters that a number has room for. */
const ROOM = 5;

interface Held {
  pixel: number;
  /** How everything stood when the hand took hold. */
  before: Arrangement;
  /** From the middle of one place to that of the next, px. */
  pitch: number;
}

interface Props {
  all: Arrangement;
  /** What follows from it. */
  seen: Moment;
  /** While the hand moves, and where it lets go; before: how everything stood when the hand took hold. */
  onMove: (now: Arrangement, before: Arrangement) => void;
}

export function Track({ all, seen, onMove }: Props) {
  const track = useRef<HTMLDivElement>(null);
  /** The tile in the hand, and how far it is from its place. */
  const [drag, setDrag] = useState<{ pixel: number; by: number }>();

  useDrags<Held>(track, {
    take: ({ target }) => {
      const part = (target as Element).closest('[data-tile], [data-place]');
      const place = part?.getAttribute('data-place');
      const pixel = part?.getAttribute('data-tile') ?? (all.glued && place ? at(all.tiles, Number(place)) : undefined);
      if (pixel === undefined || !track.current) return undefined;
      const gap = Number.parseFloat(getComputedStyle(track.current).columnGap) || 0;
      return { pixel: Number(pixel), before: all, pitch: (track.current.clientWidth + gap) / FOUR.length };
    },
    move: ({ pixel, before, pitch }, _, distance) => {
      const start = before.tiles.indexOf(pixel);
      const place = Math.max(0, Math.min(FOUR.length - 1, Math.round(start + distance / pitch)));
      const by = Math.max(-start * pitch, Math.min((FOUR.length - 1 - start) * pitch, distance));
      if (all.tiles.indexOf(pixel) !== place) onMove(tileMoved(before, start, place), before);
      setDrag({ pixel, by: by - (place - start) * pitch });
    },
    end: () => setDrag(undefined),
    cancel: ({ before }) => {
      setDrag(undefined);
      onMove(before, before);
    },
  });

  const step = (pixel: number, event: KeyboardEvent) => {
    const key = keyMove(event, 'walk');
    const place = all.tiles.indexOf(pixel);
    const next = place + (key?.sign ?? 0);
    if (key?.by !== 'step' || !(next >= 0 && next < FOUR.length)) return;
    event.preventDefault();
    onMove(tileMoved(all, place, next), all);
  };
  /** Where a part stands, and that it is in the hand. */
  const standing = (place: number, inHand: boolean) => ({
    'data-held': inHand ? '' : undefined,
    style: `--place:${place}${inHand && drag ? `;--by:${drag.by}px` : ''}`,
  });

  return (
    <div ref={track} class="tiles-track">
      {FOUR.map((column) => {
        const place = all.columns.indexOf(column);
        const over = at(all.tiles, place);
        return (
          <div key={column} class="tile-column" data-place={place} {...standing(place, all.glued && drag?.pixel === over)}>
            {NEURONS.map((i) => (
              <span key={i}>
                <span class="visually-hidden">neuron {i + 1}: </span>
                <Other
                  id={`tiles.W1[${i}][${place}]`}
                  like={`W1[${i}][${place}]`}
                  value={at(at(seen.W1, i), place)}
                  room={ROOM}
                />
                <span class="brings">
                  {' → '}
                  <Other
                    id={`tiles.c1[${i}][${place}]`}
                    like={`c1[${i}][${place}]`}
                    value={at(at(seen.c1, i), place)}
                    room={ROOM}
                  />
                </span>
              </span>
            ))}
          </div>
        );
      })}
      {FOUR.map((pixel) => {
        const place = all.tiles.indexOf(pixel);
        const value = at(seen.x, place);
        const { style, ...held } = standing(place, drag?.pixel === pixel);
        return (
          <button
            key={pixel}
            type="button"
            class="tile-top"
            data-tile={pixel}
            data-light={isLight(value) ? '' : undefined}
            {...held}
            style={`${style};background:${grey(value)}`}
            onKeyDown={(event) => step(pixel, event)}
          >
            <Other id={`tiles.x[${place}]`} like={`x[${place}]`} value={value} room={ROOM} /> <small>pixel {pixel + 1}</small>
            <span class="visually-hidden">, place {place + 1}</span>
          </button>
        );
      })}
    </div>
  );
}
