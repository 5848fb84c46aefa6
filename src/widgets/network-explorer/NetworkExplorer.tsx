/**
 * The map and its table: a line, its cell in the table and its place among the nineteen light up together, a pixel with its
 * column, a neuron with its row. It can be built again, line by line: then the numbers fly from their lines to their cells.
 */
import './network-explorer.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fly } from '../../controls/motion/fly';
import { useTravel } from '../../controls/motion/use-travel';
import { Stage } from '../../controls/stage/Stage';
import { textOf } from '../../controls/text-of';
import { Transport } from '../../controls/transport/Transport';
import { useWalk } from '../../controls/transport/use-walk';
import { useRead } from '../../controls/use-read';
import { at } from '../../model';
import { type Deed, deedAt, groupsAt, grownAt, LAST_STOP, progressAt, rowsAt } from './build';
import { HIDDEN_EDGES, startOf } from './edges';
import { LineTable } from './LineTable';
import { endsOf, litBy, Plan } from './Plan';
import { ChosenSays, deedSays } from './Says';
import { Strip } from './Strip';
import { ThisLine } from './ThisLine';
import { WidthKey } from './WidthKey';

/** How long each stop of the building is looked at. */
const PACE_MS = 1000;
/** What is chosen while nothing is. */
const NONE = '';

/** What a stop is about, as if it were pressed. */
const aboutOf = (deed: Deed): string => (deed.kind === 'lines' ? deed.start : deed.kind === 'row' ? `z1[${deed.row}]` : NONE);

/** Sends the numbers of a row from their lines to their cells, when the walk has just come to it. */
function useFlights(field: { current: HTMLDivElement | null }, stop: number): void {
  const before = useRef(stop);
  useLayoutEffect(() => {
    const forward = stop === before.current + 1;
    before.current = stop;
    const deed = deedAt(stop);
    const { current } = field;
    if (!current || !forward || deed.kind !== 'row') return undefined;
    const cells = current.querySelectorAll('.line-table tbody tr')[deed.row]?.querySelectorAll('.num');
    return fly(
      current,
      at(HIDDEN_EDGES, deed.row).flatMap(({ id }, n) => {
        const [from, to] = [current.querySelector(`.plan-line[data-edge="${id}"] > .num`), cells?.[n]];
        return from && to ? [{ from, to }] : [];
      }),
    );
  }, [stop]);
}

export default function NetworkExplorer() {
  const read = useRead();
  const [picked, pick] = useState('W1[1][3]');
  /** Whether the building was moved last, or something pressed. */
  const [building, setBuilding] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const walk = useWalk({ start: LAST_STOP, last: LAST_STOP, paceMs: PACE_MS, field });
  const reached = useTravel(walk.at, field);
  useFlights(field, walk.at);
  const deed = deedAt(walk.at);
  const chosen = building ? aboutOf(deed) : picked;
  const choose = (id: string) => {
    walk.pause();
    pick(id);
    setBuilding(false);
  };
  const moving = (move: (() => void) | undefined) =>
    move &&
    (() => {
      setBuilding(true);
      move();
    });
  const weights = HIDDEN_EDGES.map((row, i) => `neuron ${i + 1}: ${row.map(({ id }) => textOf(id, read)).join(', ')}`);
  return (
    <Stage
      class="map-table"
      title="The map and its table"
      hint="press a line or a cell; press a pixel or a neuron, and all of its lines light up"
      label={`The network and the table of its weights. ${weights.join('; ')}`}
      says={building ? deedSays(deed) : <ChosenSays chosen={chosen} />}
      quiet={walk.playing}
      lines={1}
      field={field}
      beneath={<Strip groups={groupsAt(walk.at)} chosen={chosen} choose={choose} />}
    >
      <div class="map" data-own-press="">
        <Plan
          name="The network, line by line"
          lit={litBy(chosen)}
          ends={endsOf(chosen)}
          press={choose}
          grown={(edge) => grownAt(reached, startOf(edge))}
          paleBiases={groupsAt(walk.at) === 0}
        />
        <WidthKey />
      </div>
      <div class="table-side">
        <LineTable chosen={chosen} choose={choose} rows={rowsAt(walk.at)} />
        <p class="along">
          along a row: all that a neuron listens with
          <br />
          down a column: all that a pixel can do
        </p>
        <ThisLine chosen={chosen} />
        <Transport
          name="Build the map and the table"
          verb="Build it"
          back={moving(walk.back)}
          step={moving(walk.step)}
          playing={walk.playing}
          play={() => {
            setBuilding(true);
            walk.play();
          }}
          pause={walk.pause}
        >
          <span>{progressAt(walk.at)}</span>
        </Transport>
      </div>
    </Stage>
  );
}
