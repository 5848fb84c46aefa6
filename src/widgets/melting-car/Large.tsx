/** The large picture, as far as it has melted; the four squares that are looked at in a frame. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { light } from '../../controls/grey';
import { between } from '../../controls/motion/travel';
import { at } from '../../model';
import { eachPart, fourOf, groupAt, type Spot } from './melt';
import { Numbers } from './Numbers';
import { type Greys, SIDES } from './sides';

/** Points of the canvas along a side: a square at every stage is a whole number of them. */
const POINTS = 1024;
const SHADES = Array.from({ length: 256 }, (_, shade) => `rgb(${shade} ${shade} ${shade})`);

function paint(context: CanvasRenderingContext2D, greys: Greys, share: number): void {
  const square = POINTS / greys.length;
  for (let row = 0; row < greys.length / 2; row++)
    for (let column = 0; column < greys.length / 2; column++) {
      const [x, y] = [2 * column, 2 * row];
      eachPart(fourOf(greys, { row, column }), share, (left, top, right, bottom, grey) => {
        const [from, to] = [Math.round((x + left) * square), Math.round((x + right) * square)];
        const [high, low] = [Math.round((y + top) * square), Math.round((y + bottom) * square)];
        context.fillStyle = at(SHADES, light(grey));
        context.fillRect(from, high, to - from, low - high);
      });
    }
}

/** Where the frame lies, in shares of the picture: left, top, and its side. It grows with the squares. */
export function frameAt(melt: number, spot: Spot): readonly number[] {
  const stop = Math.floor(melt);
  const frame = (stage: number) => {
    const { row, column } = groupAt(stage, spot);
    const size = 2 / at(SIDES, stage);
    return [column * size, row * size, size];
  };
  return between(frame(stop), frame(Math.min(stop + 1, SIDES.length - 1)), () => melt - stop);
}

interface Props {
  src: string;
  /** All stages, once they are here: until then the picture stands in for them. */
  stages: readonly Greys[] | undefined;
  /** How far it has melted: from 0 to 5. */
  melt: number;
  numbers: readonly (readonly number[] | undefined)[];
}

export function Large({ src, stages, melt, numbers }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const painted = useRef<CanvasRenderingContext2D | null>(null);
  const stop = Math.round(melt);
  const side = at(SIDES, stop);
  useLayoutEffect(() => {
    if (!stages) return;
    painted.current ??= canvas.current?.getContext('2d', { alpha: false }) ?? null;
    const whole = Math.min(Math.floor(melt), stages.length - 1);
    if (painted.current) paint(painted.current, at(stages, whole), melt - whole);
  }, [stages, melt]);
  return (
    <>
      <img src={src} width={side} height={side} alt={`A car at night in ${side} by ${side} grey squares`} />
      <canvas ref={canvas} width={POINTS} height={POINTS} class={stages ? '' : 'asleep'} />
      <svg
        viewBox="0 0 512 512"
        role="group"
        aria-label="its numbers"
        style={`opacity:${Math.max(0, 1 - 4 * Math.abs(melt - stop))}`}
      >
        <Numbers side={side} numbers={at(numbers, stop)} size={512} />
      </svg>
    </>
  );
}
