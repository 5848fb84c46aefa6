/** The shuffled image: press one tile and then another, or drag one onto another, and they change places. */
import { useRef, useState } from 'preact/hooks';
import { under, useDrags } from '../../controls/drags/use-drags';
import { grey, isLight } from '../../controls/grey';
import { Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import type { Order } from '../../model/shuffles';
import { CORNERS } from '../../quantities';

export function Tiles({ order, onSwap }: { order: Order; onSwap: (a: number, b: number) => void }) {
  const read = useRead();
  const [picked, setPicked] = useState<number>();
  const tiles = useRef<HTMLDivElement>(null);

  const meet = (place: number) => {
    if (picked !== undefined && picked !== place) onSwap(picked, place);
    setPicked(picked === undefined ? place : undefined);
  };
  /** The place of the tile under the pointer. */
  const placeAt = (event: PointerEvent): number | undefined => {
    const place = under(event, '[data-place]')?.getAttribute('data-place');
    return place ? Number(place) : undefined;
  };
  useDrags(tiles, {
    take: (event) => {
      const from = placeAt(event);
      return from === undefined ? undefined : { from };
    },
    // Tiles lie above each other too: any movement from one to another counts.
    atOnce: true,
    end: ({ from }, event) => {
      const place = placeAt(event);
      if (place === undefined || place === from) return;
      onSwap(from, place);
      setPicked(undefined);
    },
  });

  return (
    <div
      ref={tiles}
      class="pixel-grid tiles"
      role="group"
      aria-label="The image: press two places, and their pixels change places"
    >
      {order.map((pixel, place) => {
        const value = read(`x[${pixel}]`);
        return (
          <button
            key={place}
            type="button"
            class="cell"
            style={`background:${grey(value)}`}
            data-light={isLight(value) ? '' : undefined}
            data-place={place}
            aria-pressed={picked === place}
            onClick={() => meet(place)}
          >
            <span class="visually-hidden">{CORNERS[place]}: </span>
            <small>{`pixel ${pixel + 1}`}</small> <Shown id={`x[${pixel}]`} />
          </button>
        );
      })}
    </div>
  );
}
