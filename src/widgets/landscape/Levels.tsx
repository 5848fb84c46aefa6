/** The heights of the bold lines, written on them. */
import { useMemo } from 'preact/hooks';
import type { Example, Parameters } from '../../model';
import { creasesOf } from './creases';
import { type Square, spotOf } from './frame';
import { groundTo } from './GroundLines';
import type { Ground } from './ground';
import { type Box, boxOn, boxOnWide, crosses, meet, type Segment, type Taken } from './labels';
import { levelSpots } from './level-spots';
import { heightText } from './names';
import { type Place, placeOf } from './plane';
import { inside, type Over, percent } from './view';

interface Props {
  ground: Ground;
  stale: string | undefined;
  shown: Square;
  parameters: Parameters;
  examples: readonly Example[];
  over: Over;
  taken: Taken;
}

export function Levels({ ground, stale, shown, parameters, examples, over, taken }: Props) {
  const spots = useMemo(() => {
    const { plane, square } = ground;
    const spot = (at: Place) => spotOf(square, at);
    const place = placeOf(parameters, plane);
    // Where all that moves will have come to.
    const { lines, way } = over.draw({ plane, shown: square, spot, place, ball: spot(place) }, over.numbers);
    const straight = [
      ...lines,
      ...creasesOf(parameters, examples, plane, square).map(({ from, to }): Segment => [...spot(from), ...spot(to)]),
    ];
    return levelSpots(
      ground,
      spot(place),
      way,
      (value) => heightText(value, ground.step).length,
      (box) => !straight.some((line) => crosses(line, box)),
    );
  }, [ground]);
  const onto = groundTo(ground.square, shown);
  const free = (box: Box) => !taken.boxes.some((other) => meet(box, other)) && !taken.lines.some((line) => crosses(line, box));
  return (
    <span class="land-levels" aria-hidden="true" data-stale={stale}>
      {spots.map(({ value, share: high, at, wide }) => {
        const here = onto(at);
        // What is beyond the frame would make the page wider, unseen as it is.
        if (!inside(here)) return null;
        const text = heightText(value, ground.step);
        return (
          <span
            key={`${value} ${at[0]}`}
            class="land-level"
            style={`${percent(here)};--high:${high}`}
            data-wide={wide || !free(boxOn(here, text.length)) ? '' : undefined}
            data-off={free(boxOnWide(here, text.length)) ? undefined : ''}
            data-quoted=""
          >
            {text}
          </span>
        );
      })}
    </span>
  );
}
