/** The shuffled image: press one tile and then another, or drag one onto another, and they change places. */
import { useRef, useState } from 'preact/hooks';
import { grey } from '../../controls/NetworkMap';
import { Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import type { Order } from '../../model/shuffles';
import { CORNERS } from '../../quantities';

/** From this grey on, black digits stand out better than white ones. */
const LIGHT = 0.41;

export function Tiles({ order, onSwap }: { order: Order; onSwap: (a: number, b: number) => void }) {
  const read = useRead();
  const [picked, setPicked] = useState<number>();
  /** Where a drag began. */
  const from = useRef<number>();

  const meet = (place: number) => {
    if (picked !== undefined && picked !== place) onSwap(picked, place);
    setPicked(picked === undefined ? place : undefined);
  };
  const drop = (place: number) => {
    if (from.current === undefined || from.current === place) return;
    onSwap(from.current, place);
    setPicked(undefined);
  };

  return (
    <div class="pixel-grid tiles" role="group" aria-label="The image: press two places, and their pixels change places">
      {order.map((pixel, place) => {
        const value = read(`x[${pixel}]`);
        return (
          <button
            key={place}
            type="button"
            class="cell"
            style={`background:${grey(value)}`}
            data-light={value > LIGHT ? '' : undefined}
            data-place={place}
            aria-pressed={picked === place}
            onClick={() => meet(place)}
            onPointerDown={({ currentTarget, pointerId }) => {
              // A finger is held by the tile that it pressed; let go, so that the other tile hears where it lands.
              if (currentTarget.hasPointerCapture(pointerId)) currentTarget.releasePointerCapture(pointerId);
              from.current = place;
            }}
            onPointerUp={() => drop(place)}
          >
            <span class="visually-hidden">{CORNERS[place]}: </span>
            <small>{`pixel ${pixel + 1}`}</small> <Shown id={`x[${pixel}]`} />
          </button>
        );
      })}
    </div>
  );
}
