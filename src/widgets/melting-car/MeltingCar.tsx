/**
 * The car, from 4096 squares to four. The slider melts it, there and back, and the hand may stop it half way; what lies in the
 * frame is beside it, large, with its sum. A small picture of each stop appears when the stop has been reached.
 */
import './melting-car.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Stage } from '../../controls/stage/Stage';
import { StopRow } from '../../controls/stops/StopRow';
import { useStops } from '../../controls/stops/use-stops';
import { at } from '../../model';
import { frameAt, Large } from './Large';
import { Lens } from './Lens';
import { fourOf, groupAt, type Spot } from './melt';
import { Picture } from './Picture';
import { type Greys, SIDES } from './sides';

export interface MeltingCarProps {
  /** The six pictures, from 64 squares along a side to 2. */
  pictures: readonly string[];
  /** Of those whose squares have room for a number: the numbers, row by row. */
  numbers: readonly (readonly number[] | undefined)[];
  /** Where the frame stands at first, and what it holds: four greys, and the one that they become. */
  first: { spot: Spot; four: readonly number[]; one: number };
  /** The question, CHAPTER/NAME, that asks for the sum of four by hand. */
  asked?: string;
}

const LAST = SIDES.length - 1;
/** The first stop with numbers on its squares, 4 × 4. */
const NUMBERED = SIDES.indexOf(4);

function says(stage: number): string {
  const side = at(SIDES, stage);
  if (stage === 0) return '64 by 64: 4096 numbers, and a car.';
  if (stage === LAST) return '2 by 2: four numbers are left of 4096, and nobody can tell.';
  return `${side} by ${side}: ${side * side} numbers are left of 4096.`;
}

/** All stages, a while after the hand has come near: they are long. */
function useStages(): readonly Greys[] | undefined {
  const [stages, setStages] = useState<readonly Greys[]>();
  useEffect(() => {
    import('./stages').then(
      ({ STAGES }) => setStages(STAGES),
      () => {},
    );
  }, []);
  return stages;
}

export default function MeltingCar({ pictures, numbers, first, asked }: MeltingCarProps) {
  const field = useRef<HTMLDivElement>(null);
  const stages = useStages();
  const stops = useStops(0, field);
  const { stop, at: melt } = stops;
  const [spot, setSpot] = useState(first.spot);
  /** What has moved the frame: on a phone it waits for a finger, and only what keys have done is read out. */
  const [by, setBy] = useState<'hand' | 'keys'>();
  /** The furthest stop so far: what lies beyond it has not been seen yet. */
  const reached = useRef(0);
  reached.current = Math.max(reached.current, Math.floor(melt + 1e-9));

  const look = (to: Spot, how: 'hand' | 'keys') => {
    if (!stages) return;
    setSpot(to);
    setBy(how);
  };
  const follow = ({ currentTarget, clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = (currentTarget as Element).getBoundingClientRect();
    look({ x: (clientX - left) / width, y: (clientY - top) / height }, 'hand');
  };
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!step) return;
    event.preventDefault();
    const { row, column } = groupAt(stop, spot);
    const size = 2 / at(SIDES, stop);
    const within = (group: number) => Math.max(size / 2, Math.min(1 - size / 2, (group + 0.5) * size));
    look({ x: within(column + at(step, 0)), y: within(row + at(step, 1)) }, 'keys');
  };

  const group = groupAt(stop, spot);
  const four = stages ? fourOf(at(stages, stop), group) : first.four;
  const one = !stages ? first.one : stop < LAST ? at(at(at(stages, stop + 1), group.row), group.column) : undefined;
  const [left, top, size] = frameAt(melt, spot) as [number, number, number];
  const side = at(SIDES, stop);
  /** To the lens; where numbers stand on the squares, along the line between them, until it has left the picture. */
  const level = Math.max(0, Math.min(1, melt - NUMBERED + 1));
  const leader = `M${(left + size) * 100} ${(top + size / 2) * 100}H${(left + size + (1 - left - size) * level) * 100}L104 32H109.5`;
  return (
    <Stage
      class={by ? 'melting touched' : 'melting'}
      title="The car, from 4096 squares to four"
      hint="the slider melts it; point at the picture to see which four squares become one"
      label={`The car in ${side} by ${side} grey squares`}
      says={says(stop)}
      lines={1}
      field={field}
      beneath={
        <StopRow
          name="How far it has melted"
          text={`${side} by ${side} squares`}
          stops={stops}
          items={pictures.map((src, i) => ({
            name: `${at(SIDES, i)} × ${at(SIDES, i)}`,
            picture: <Picture src={src} stage={i} numbers={at(numbers, i)} asked={asked} />,
            class: i <= reached.current ? 'reached' : '',
          }))}
        />
      }
    >
      {/* The arrow keys move the frame, as the pointer does. */}
      <div
        class="melting-picture melting-large"
        role="group"
        tabIndex={0}
        aria-label="The picture; the arrow keys choose four squares of it"
        onPointerMove={follow}
        onPointerDown={follow}
        onKeyDown={walk}
      >
        <Large src={at(pictures, stop)} stages={stages} melt={melt} numbers={numbers} />
        <span class="four" style={`left:${left * 100}%;top:${top * 100}%;width:${size * 100}%;height:${size * 100}%`} />
      </div>
      <svg class="melting-leader" viewBox="0 0 111 100" preserveAspectRatio="none" aria-hidden="true">
        <path d={leader} />
        <path d={leader} />
      </svg>
      <div
        class={top + size / 2 < 0.5 ? 'melting-lens low' : 'melting-lens'}
        role="group"
        aria-label="Four squares, and what they become"
        aria-live={by === 'keys' ? 'polite' : undefined}
      >
        <Lens stage={stop} group={group} four={four} one={one} />
        <p class="lens-note" data-veil-of={asked}>
          {reached.current > 3 && 'Framed in blue below: the four of the sum by hand, and the one that they became.'}
        </p>
      </div>
    </Stage>
  );
}
