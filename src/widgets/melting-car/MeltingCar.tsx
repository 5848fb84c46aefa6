/** The car, melting: a slider with six stops, the picture at the stop, and under the pointer the four squares that become one. */
import './melting-car.css';
import { useState } from 'preact/hooks';
import { at } from '../../model';
import { type Group, Lens } from './Lens';
import { Picture } from './Picture';

export interface MeltingCarProps {
  /** The six pictures, from 64 squares along a side to 2. */
  pictures: readonly string[];
  /** Of those whose squares have room for a number: the numbers, row by row. */
  numbers: readonly (readonly number[] | undefined)[];
}

const sideOf = (stage: number): number => 64 >> stage;
const counted = (side: number): string => (side * side).toLocaleString('en');

function says(stage: number): string {
  const side = sideOf(stage);
  if (stage === 0) return '64 by 64: 4096 numbers, and a car.';
  return `${side} by ${side}: ${side === 2 ? 'four' : counted(side)} numbers are left of 4096.`;
}

export default function MeltingCar({ pictures, numbers }: MeltingCarProps) {
  const [stage, setStage] = useState(0);
  /** The furthest stop so far: what lies beyond it has not been seen yet. */
  const [reached, setReached] = useState(0);
  const [group, setGroup] = useState<Group>();
  const last = pictures.length - 1;
  const go = (to: number) => {
    setStage(to);
    setReached(Math.max(reached, to));
    setGroup(undefined);
  };
  const groups = sideOf(stage) / 2;
  const within = (i: number) => Math.max(0, Math.min(groups - 1, i));
  const follow = ({ currentTarget, clientX, clientY }: PointerEvent) => {
    const box = (currentTarget as Element).getBoundingClientRect();
    const cell = (from: number, size: number) => within(Math.floor((from / size) * groups));
    setGroup({ row: cell(clientY - box.top, box.height), column: cell(clientX - box.left, box.width) });
  };
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
    if (!step) return;
    event.preventDefault();
    const { row, column } = group ?? { row: within(Math.floor(groups / 2)), column: within(Math.floor(groups / 2)) };
    setGroup({ row: within(row + at(step, 0)), column: within(column + at(step, 1)) });
  };
  return (
    <div class="melting" role="group" aria-label="The car, from 4096 squares to four">
      <div class="melting-view">
        {/* The arrow keys move the frame, as the pointer does. */}
        <div
          class="melting-large"
          role="group"
          tabIndex={0}
          aria-label="The picture; the arrow keys choose four squares of it"
          onPointerMove={follow}
          onPointerDown={follow}
          onKeyDown={walk}
        >
          <Picture src={at(pictures, stage)} side={sideOf(stage)} numbers={at(numbers, stage)} size={512} group={group} />
        </div>
        <Lens stage={stage} group={group} />
      </div>
      <p class="melting-says" role="status">
        {says(stage)}
      </p>
      <div class="melting-stops">
        <ol>
          {pictures.map((src, i) => (
            <li key={src} class={i <= reached ? 'reached' : ''} aria-current={i === stage ? 'step' : undefined}>
              {/* For hands that point: the slider below is the same, and has the keys. */}
              <button type="button" tabIndex={-1} onClick={() => go(i)}>
                <Picture src={src} side={sideOf(i)} numbers={at(numbers, i)} size={104} />
                {sideOf(i)} × {sideOf(i)}
              </button>
            </li>
          ))}
        </ol>
        <input
          type="range"
          min="0"
          max={last}
          step="1"
          value={stage}
          autocomplete="off"
          aria-label="How far it has melted"
          aria-valuetext={`${sideOf(stage)} by ${sideOf(stage)} squares`}
          onInput={({ currentTarget }) => go(Number(currentTarget.value))}
        />
      </div>
    </div>
  );
}
