/** Where the nodes of the circuit stand: from left to right for a column, from top to bottom for a phone. */
export type Point = readonly [number, number];

export interface Setting {
  upright: boolean;
  width: number;
  height: number;
  /** Half the size of a node, along and across the way from pixels to L. */
  half: number;
  at: Readonly<Record<string, Point>>;
}

const column = (name: string, along: number, across: readonly number[], upright: boolean): [string, Point][] =>
  across.map((value, i) => [
    across.length > 1 ? `${name}[${i}]` : name,
    upright ? ([value, along] as const) : ([along, value] as const),
  ]);

const layOut = (upright: boolean, columns: readonly [string, number, readonly number[]][]): Setting['at'] =>
  Object.fromEntries(columns.flatMap(([name, along, across]) => column(name, along, across, upright)));

const neurons = [70, 192, 314];
export const WIDE: Setting = {
  upright: false,
  width: 640,
  height: 388,
  half: 21,
  at: layOut(false, [
    ['x', 36, [48, 144, 240, 336]],
    ['z1', 194, neurons],
    ['a1', 312, neurons],
    ['z2', 440, [192]],
    ['a2', 528, [192]],
    ['L', 609, [192]],
  ]),
};
const stacks = [52, 155, 258];
export const NARROW: Setting = {
  upright: true,
  width: 310,
  height: 596,
  half: 27,
  at: layOut(true, [
    ['x', 28, [37, 115, 194, 273]],
    ['z1', 176, stacks],
    ['a1', 270, stacks],
    ['z2', 386, [155]],
    ['a2', 476, [155]],
    ['L', 568, [155]],
  ]),
};
