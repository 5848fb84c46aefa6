/** What the map has where no step is known yet: the two lines on which only one of the two numbers moves. */
import { quantity } from '../../quantities';
import { AXES } from './cuts';
import { UNITS } from './frame';
import { type Beside, boxBeside, type Segment, settle, type Taken } from './labels';
import { idOf, symbolOf } from './names';
import type { Plane } from './plane';
import { type Over, pathOf, type Spot } from './view';
import { Word } from './Word';

/** From the edge of the frame to words at the end of a line, in drawing units. */
const END = 4;

/** Where the words of a line may stand: at both of its ends, on both of its sides. */
const placesOf = ([x, y]: Spot, axis: keyof Plane): readonly { at: Spot; beside: Beside }[] =>
  axis === 'across'
    ? [
        [UNITS - END, -1],
        [END, 1],
      ].flatMap(([end = 0, side = 0]) => [-1, 1].map((level) => ({ at: [end, y] as const, beside: { side, level, gap: 2 } })))
    : [
        [END, 1],
        [UNITS - END, -1],
      ].flatMap(([end = 0, level = 0]) => [1, -1].map((side) => ({ at: [x, end] as const, beside: { side, level, gap: 2 } })));

export function cutsOver(plane: Plane): Over {
  return {
    numbers: [],
    draw: ({ ball: [x, y] }) => {
      const lines: Record<keyof Plane, Segment> = { across: [0, y, UNITS, y], up: [x, 0, x, UNITS] };
      return {
        boxes: [],
        lines: Object.values(lines),
        way: [0, 0],
        strokes: AXES.map((axis) => (
          <path key={axis} class={`cut role-${quantity(idOf(plane[axis])).role}`} d={pathOf(lines[axis])} />
        )),
        words: (taken: Taken) => {
          const found = AXES.map((axis) => {
            const letters = 5 + symbolOf(plane[axis]).length;
            const places = placesOf([x, y], axis);
            return places[
              settle(
                places.map(({ at, beside }) => [boxBeside(at, letters, beside)]),
                taken,
              )
            ];
          });
          return () =>
            AXES.map((axis, n) => {
              const place = found[n];
              return (
                place && (
                  <Word key={axis} at={place.at} beside={place.beside} class={`cut role-${quantity(idOf(plane[axis])).role}`}>
                    only {symbolOf(plane[axis])}
                  </Word>
                )
              );
            });
        },
      };
    },
  };
}
