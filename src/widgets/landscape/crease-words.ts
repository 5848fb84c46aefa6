/** The words of creases: each on the silent side of its line, turned with it, where there is room. */
import type { Crease } from './creases';
import { type Box, LINE, type Segment, settle, type Taken } from './labels';

export interface CreaseWords {
  text: string;
  /** Below the line, or above it. */
  under: boolean;
  /** In degrees. */
  turn: number;
  /** Where they begin on the line, in drawing units. */
  at: [x: number, y: number];
}

/** Drawing units for a letter, as on the smallest phone; and between two places that are tried. */
const LETTER = 13;
const STEP = 24;
/** Between words and the line's end. */
const INSET = 6;

/** images: how many there are; where there is one only, nobody needs its name. Undefined where no words have room. */
export function creaseWords(
  { neuron, image, silent }: Crease,
  line: Segment,
  images: number,
  taken: Taken,
): CreaseWords | undefined {
  const [x0, y0, x1, y1]: Segment = line[0] <= line[2] ? line : [line[2], line[3], line[0], line[1]];
  const long = Math.hypot(x1 - x0, y1 - y0);
  const [dx, dy] = [(x1 - x0) / long, (y1 - y0) / long];
  // On the screen the plane's second number grows upwards.
  const under = -silent[0] * dy - silent[1] * dx > 0;
  const off = (under ? 1 : -1) * LINE * 0.55;
  const texts =
    images === 1 ? [`neuron ${neuron + 1} silent`] : [`image ${image + 1}: neuron ${neuron + 1} silent`, `image ${image + 1}`];
  for (const text of texts) {
    const wide = text.length * LETTER;
    const starts = Array.from(
      { length: Math.max(0, Math.floor((long - wide - 2 * INSET) / STEP) + 1) },
      (_, n) => INSET + n * STEP,
    );
    const boxes = starts.map((start) =>
      Array.from({ length: Math.ceil(wide / LINE) }, (_, k): Box => {
        const along = start + Math.min((k + 0.5) * LINE, wide);
        const [x, y] = [x0 + along * dx - off * dy, y0 + along * dy + off * dx];
        const half = LINE * 0.42;
        return { left: x - half, right: x + half, top: y - half, bottom: y + half };
      }),
    );
    const start = starts[settle(boxes, taken)];
    if (start !== undefined)
      return { text, under, turn: (Math.atan2(dy, dx) * 180) / Math.PI, at: [x0 + start * dx, y0 + start * dy] };
  }
  return undefined;
}
