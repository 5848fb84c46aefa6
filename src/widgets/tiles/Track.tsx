/** Four tiles over four columns of weights: they slide past each other under a finger, or by the arrow keys. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useDrags } from '../../controls/drags/use-drags';
import { grey, isLight } from '../../controls/grey';
import { Other, otherText } from '../../controls/other-state/Other';
import { keyMove } from '../../live-math';
import { at } from '../../model';
import type { Moment } from '../../quantities';
import { type Arrangement, tileMoved } from './arrangement';
import { ROOM } from './Outcome';

const FOUR = [0, 1, 2, 3] as const;
const NEURONS = [0, 1, 2] as const;

/** What a button moves takes this long, and each block has a path of its own: by how many px it leaves the row for each place that it goes. */
const ALL_MS = 450;
const ASIDE = 9;

/** By how many digits a number ends before the longest of its column, so that decimals stand under each other. */
function short(like: string, values: readonly number[], i: number): string {
  const decimals = (value: number) => otherText({ like, value, room: ROOM }).split('.')[1]?.length ?? -0.5;
  return `padding-right:${Math.max(...values.map(decimals)) - decimals(at(values, i))}ch`;
}

interface Held {
  pixel: number;
  /** How everything stood when the hand took hold. */
  before: Arrangement;
  /** From the middle of one place to that of the next, px. */
  pitch: number;
}

interface Props {
  all: Arrangement;
  /** How it stood before the last move, and whether a button has made it. */
  before: Arrangement;
  byButton: boolean;
  /** The tile that was moved by itself. */
  mover: number | undefined;
  /** What follows from it. */
  seen: Moment;
  /** While the hand moves, and where it lets go; before: how everything stood when the hand took hold. */
  onMove: (now: Arrangement, before: Arrangement, tile?: number) => void;
}

export function Track({ all, before: was, byButton, mover, seen, onMove }: Props) {
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
      if (all.tiles.indexOf(pixel) !== place) onMove(tileMoved(before, start, place), before, pixel);
      setDrag({ pixel, by: by - (place - start) * pitch });
    },
    end: () => setDrag(undefined),
    cancel: ({ before }) => {
      setDrag(undefined);
      onMove(before, before);
    },
  });

  useLayoutEffect(() => {
    if (!byButton || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const block of track.current?.querySelectorAll('[data-block]') ?? []) {
      const [kind, n] = (block.getAttribute('data-block') ?? '').split(' ') as ['tiles' | 'columns', string];
      const by = all[kind].indexOf(Number(n)) - was[kind].indexOf(Number(n));
      if (by === 0) continue;
      block.animate({ transform: ['none', `translateY(${-ASIDE * by}px)`, 'none'] }, { duration: ALL_MS, easing: 'ease-in-out' });
    }
  }, [all, byButton]);

  const step = (pixel: number, event: KeyboardEvent) => {
    const key = keyMove(event, 'walk');
    const place = all.tiles.indexOf(pixel);
    const next = place + (key?.sign ?? 0);
    if (key?.by !== 'step' || !(next >= 0 && next < FOUR.length)) return;
    event.preventDefault();
    onMove(tileMoved(all, place, next), all, pixel);
  };
  /** Where a part stands, and that it is in the hand. */
  const standing = (place: number, inHand: boolean) => ({
    'data-held': inHand ? '' : undefined,
    style: `--place:${place}${inHand && drag ? `;--by:${drag.by}px` : ''}`,
  });

  const way = mover === undefined ? [0, 0] : [was.tiles.indexOf(mover), all.tiles.indexOf(mover)];
  const [from, to] = way as [number, number];
  return (
    <div ref={track} class="tiles-track" style={byButton ? `--pace:${ALL_MS}ms` : ''}>
      {FOUR.map((place) => (
        <span key={place} class="tiles-place" style={`--place:${place}`} aria-hidden="true">
          {NEURONS.map((i) => (
            <i key={i}>+</i>
          ))}
          <span>place {place + 1}</span>
        </span>
      ))}
      {/* From where it came. */}
      {from !== to && !drag && (
        <span
          key={`${mover} ${from} ${to}`}
          class={to < from ? 'tiles-arc back' : 'tiles-arc'}
          style={`--from:${Math.min(from, to)};--span:${Math.abs(to - from)}`}
          aria-hidden="true"
        >
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <path d="M0 100C0 -25 100 -25 100 100" />
          </svg>
        </span>
      )}
      {FOUR.map((column) => {
        const place = all.columns.indexOf(column);
        const over = at(all.tiles, place);
        const [weights, products] = [seen.W1, seen.c1].map((rows) => rows.map((row) => at(row, place))) as [number[], number[]];
        return (
          <div
            key={column}
            class="tile-column"
            data-place={place}
            data-block={`columns ${column}`}
            data-moved={all.columns[place] === was.columns[place] ? undefined : ''}
            {...standing(place, all.glued && drag?.pixel === over)}
          >
            {NEURONS.map((i) => (
              <span key={i}>
                <span class="visually-hidden">neuron {i + 1}: </span>
                <span class="weighs" style={short('W1[0][0]', weights, i)}>
                  <Other id={`tiles.W1[${i}][${place}]`} like={`W1[${i}][${place}]`} value={at(weights, i)} room={ROOM} />
                </span>
                <span class="brings">
                  <span class="to">{' → '}</span>
                  <span class="product" style={short('c1[0][0]', products, i)}>
                    <Other id={`tiles.c1[${i}][${place}]`} like={`c1[${i}][${place}]`} value={at(products, i)} room={ROOM} />
                  </span>
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
            data-block={`tiles ${pixel}`}
            data-moved={was.tiles[place] === pixel ? undefined : ''}
            data-light={isLight(value) ? '' : undefined}
            {...held}
            data-grey=""
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
