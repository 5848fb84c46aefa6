/** The ground as it is drawn: greyer the higher it lies, with its lines. The one before it stays beneath while it appears. */
import { useMemo, useState } from 'preact/hooks';
import { type Square, UNITS } from './frame';
import type { Ground } from './ground';
import { samePlane } from './plane';

/** From a spot on a ground's own frame to the frame that is shown, on its way there. */
export function groundTo(own: Square, shown: Square): (spot: readonly [number, number]) => [number, number] {
  const [k, x, y] = shiftOf(own, shown);
  return ([atX, atY]) => [k * atX + x, k * atY + y];
}

function shiftOf(own: Square, shown: Square): [scale: number, x: number, y: number] {
  const k = own.side / shown.side;
  return [
    k,
    ((own.left - shown.left) / shown.side) * UNITS,
    UNITS - k * UNITS - ((own.bottom - shown.bottom) / shown.side) * UNITS,
  ];
}

interface LayerProps {
  ground: Ground;
  shown: Square;
  class: string;
  /** It has appeared. */
  onShown?: () => void;
}

function Layer({ ground, shown, class: name, onShown }: LayerProps) {
  const drawn = useMemo(
    () => [
      <rect key="lowest" class="lowest" width={UNITS} height={UNITS} />,
      ...ground.levels.map(({ value, bold, share, d }) => (
        <path key={value} class={bold ? 'level bold' : 'level'} style={`--high:${share}`} d={d} />
      )),
    ],
    [ground],
  );
  const [k, x, y] = shiftOf(ground.square, shown);
  return (
    <g
      class={name}
      onAnimationEnd={onShown}
      transform={k === 1 && x === 0 && y === 0 ? undefined : `matrix(${k} 0 0 ${k} ${x} ${y})`}
    >
      {drawn}
    </g>
  );
}

interface Props {
  ground: Ground;
  before: Ground | undefined;
  stale: 'pale' | 'other' | undefined;
  shown: Square;
}

export function GroundLines({ ground, before, stale, shown }: Props) {
  const [appeared, tell] = useState('');
  const under = before && appeared !== ground.key && before.key !== ground.key && samePlane(before.plane, ground.plane);
  return (
    <g class="ground" data-stale={stale}>
      {under && <Layer key={before.key} class="before" ground={before} shown={shown} />}
      <Layer key={ground.key} class={before ? 'appears' : 'now'} ground={ground} shown={shown} onShown={() => tell(ground.key)} />
    </g>
  );
}
