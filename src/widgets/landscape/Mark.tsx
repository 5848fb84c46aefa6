/** A point of a curve; beyond the picture an arrow at its edge. */
import { type Frame, place, sideOf } from '../../controls/plot/axis';

interface Props {
  class: string;
  frame: Frame;
  x: number;
  value: number;
}

export function Mark({ class: name, frame, x, value }: Props) {
  const side = sideOf(frame.y, value);
  const y = place(frame.y, value);
  if (side === 0) return <circle class={name} cx={x} cy={y} r="5" />;
  return <path class={name} d={`M${x - 5} ${y + side * 2}l5 ${-side * 8}l5 ${side * 8}z`} />;
}
