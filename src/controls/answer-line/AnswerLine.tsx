/** The line of all answers, from 0 to 1, with the fence at one half, in a drawing 360 wide; and a stretch of it with its ends. */
import { OtherText } from '../other-state/Other';
import { place, plainAxis } from '../plot/axis';

const LEFT = 14;
const RIGHT = 346;
const SCALE = plainAxis([0, 1], [LEFT, RIGHT]);
/** Half a number's width, and half of what keeps two numbers apart. */
const HALF = 22;
const APART = 30;

export const onLine = (share: number): number => place(SCALE, share);
/** Keeps a label that is centred on a place within the drawing. */
export const within = (x: number): number => Math.max(LEFT + HALF, Math.min(RIGHT - HALF, x));

export function AnswerLine({ y }: { y: number }) {
  return (
    <>
      <line class="axis" x1={onLine(0)} x2={onLine(1)} y1={y} y2={y} />
      <line class="fence" x1={onLine(0.5)} x2={onLine(0.5)} y1={y - 16} y2={y + 16} />
    </>
  );
}

/** Where the numbers of both ends of a stretch stand: over them where there is room, always apart and within the drawing. */
export function endsOf(least: number, most: number): [number, number] {
  const apart = Math.min((RIGHT - LEFT) / 2 - HALF, Math.max(APART, (onLine(most) - onLine(least)) / 2));
  const middle = Math.max(LEFT + HALF + apart, Math.min(RIGHT - HALF - apart, (onLine(least) + onLine(most)) / 2));
  return [middle - apart, middle + apart];
}

export function Ends({ least, most, prefix, y }: { least: number; most: number; prefix: string; y: number }) {
  const [low, high] = endsOf(least, most);
  return (
    <>
      <OtherText id={`${prefix}.low`} like="a2" value={least} x={low} y={y} />
      <OtherText id={`${prefix}.high`} like="a2" value={most} x={high} y={y} />
    </>
  );
}
