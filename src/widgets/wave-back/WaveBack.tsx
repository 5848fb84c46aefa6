/**
 * One image, there and back: the network as a circuit, its values above the wires. A wave leaves the loss and runs back to
 * the pixels, and every slope that it finds stays in the place of its number. All of it is drawn from one position: played,
 * stepped, dragged along the track, or on its way to a stop.
 */
import './wave-back.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ChangeNumbers } from '../../controls/ChangeNumbers';
import { LabelSwitch } from '../../controls/label-switch/LabelSwitch';
import { PACE, useTravel } from '../../controls/motion/use-travel';
import { useFitted } from '../../controls/plot/use-fitted';
import { Stage } from '../../controls/stage/Stage';
import { textOf } from '../../controls/text-of';
import { Transport } from '../../controls/transport/Transport';
import { useHeldWalk } from '../../controls/transport/use-held-walk';
import { useWalk } from '../../controls/transport/use-walk';
import { useRead } from '../../controls/use-read';
import { useVeiled } from '../../controls/use-veiled';
import type { Read } from '../../live-math';
import { quantity } from '../../quantities';
import { slopeId } from '../../quantities/nudge';
import { veiled } from '../../state/veils';
import { BLOCKS, Block } from './Block';
import { Boxes } from './Boxes';
import { Equation } from './Equation';
import { Legend } from './Legend';
import { PLACES } from './layout';
import { badgesOf, pathsOf } from './paths';
import { placed } from './placed';
import { Sentence } from './Sentence';
import { Track } from './Track';
import { Values } from './Values';
import { Wires } from './Wires';
import { countAt, foundAt, LAST, pathSays } from './walk';
import { isCut, unitFor } from './widths';

interface Props {
  /** The question, CHAPTER/NAME, that asks what comes of neuron 2. */
  asked?: string;
}

/** From a stop to the next, in ms; a jump over several takes longer, and passes them all by. */
const STATION_MS = 450;
/** How long it waits at L when it plays: as long as it may need to come back there. */
const START_MS = 300;
const FIRST = 'W1[2][0]';

const all = (name: string, n: number) => Array.from({ length: n }, (_, i) => `${name}[${i}]`);
const GROUPS: readonly [string, readonly string[]][] = [
  ['W₁', [0, 1, 2].flatMap((i) => all(`W1[${i}]`, 4))],
  ['b₁', all('b1', 3)],
  ['W₂', all('W2', 3)],
  ['b₂', ['b2']],
  ['pixels', all('x', 4)],
];

/** A way over many stations takes as long as one over three. */
const msTo = (stop: number, from: number): number =>
  stop === 0 ? PACE.quick : Math.max(1, Math.min(3, Math.abs(stop - from))) * STATION_MS;

export default function WaveBack({ asked }: Props) {
  const read = useRead();
  const field = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLSelectElement>(null);
  const [picked, pick] = useState(FIRST);
  const walk = useWalk({ last: LAST, start: 0, paceMs: (stop) => (stop === 0 ? START_MS : STATION_MS), field });
  const { goal, at, held, hand } = useHeldWalk(walk, field, msTo);
  const stop = Math.floor(goal + 0.02);
  // What has been found stays, until the wave is back at L.
  const reached = useRef(0);
  reached.current = at === 0 ? 0 : Math.max(reached.current, Math.floor(at + 0.02));
  const found = reached.current;

  const scale = useFitted(() => unitFor(read));
  const unit = useTravel(scale, field, PACE.quick);
  const cut = isCut(read('da2'), scale);

  // What was chosen before the figure could hear it.
  useEffect(() => {
    if (list.current?.value) pick(list.current.value);
  }, []);
  // A press on any part of the circuit follows that part's path; the list is the same for the keyboard.
  useEffect(() => {
    const press = ({ target, clientX, clientY }: MouseEvent) => {
      const id = nearest(target as Element, clientX, clientY);
      if (id) pick(id);
    };
    const { current } = field;
    current?.addEventListener('click', press);
    return () => current?.removeEventListener('click', press);
  }, []);

  const moment = useMoments(read);
  const circuit = useMemo(
    () => (
      <>
        <Boxes />
        {BLOCKS.map((block, i) => (
          <Block
            key={block.name}
            {...block}
            found={found}
            picked={picked}
            silent={i < 3 && read(`r1[${i}]`) === 0}
            class={i < 3 ? 'of-neuron' : 'of-answer'}
          />
        ))}
        <Values found={found} asked={asked} unit={scale} />
        <Badges id={picked} />
        <Legend unit={scale} cut={cut} />
      </>
    ),
    [moment, found, picked, scale, cut],
  );
  const path = useMemo(
    () => (
      <div class="wave-beneath">
        <Equation id={picked} stop={stop} asked={asked} />
        <Says id={picked} />
        <div class="toolbar wave-tools">
          <label>
            Path of{' '}
            <select ref={list} class="button" value={picked} onChange={({ currentTarget }) => pick(currentTarget.value)}>
              {GROUPS.map(([name, ids]) => (
                <optgroup key={name} label={name}>
                  {ids.map((id) => (
                    <option key={id} value={id}>
                      {quantity(id).symbol}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
          <LabelSwitch />
          <ChangeNumbers ids={numbersOf(picked)} title="Numbers of this product" />
        </div>
      </div>
    ),
    [moment, picked, stop],
  );
  const says = useMemo(
    () => (
      <>
        <span class="as-it-runs">
          <Sentence stop={stop} picked={picked} />
        </span>
        <span class="when-whole">All nineteen slopes stand in the places of their numbers.</span>
      </>
    ),
    [stop, picked],
  );
  const tools = useMemo(
    () => (
      <>
        <Transport name="The walk back" {...walk} start={walk.at > 0 ? () => walk.goTo(0) : undefined} toWatch />
        <span class="wave-count">
          <b>{countAt(found)} of 19</b> <span>slopes </span>found
        </span>
      </>
    ),
    [walk.at, walk.playing, found],
  );
  const label = useMemo(() => labelOf(found, read), [found, moment, veiled.value, read]);
  return (
    <Stage
      class="wave-back"
      title="One image, there and back"
      hint="values above each wire, slopes below; press any wire or number to follow it to the loss"
      label={label}
      lines={2}
      says={says}
      quiet={walk.playing || held}
      field={field}
      tools={tools}
      beneath={path}
    >
      <div class="circuit" data-own-press="">
        {(['wide', 'narrow'] as const).map((setting) => (
          <Wires key={setting} setting={setting} at={at} unit={unit} picked={picked} asked={asked} />
        ))}
        {circuit}
        <span class={at === 0 ? 'ready' : 'ready gone'} style={placed(PLACES.L)} aria-hidden="true" />
      </div>
      <Track at={at} stop={stop} text={`stop ${stop} of ${LAST}, ${countAt(found)} of 19 slopes found`} hand={hand} />
    </Stage>
  );
}

/** Changes whenever a number has: what stands still while the wave runs is not drawn again for it. */
const useMoments = (read: Read): string =>
  ['x', 'W1', 'b1', 'W2']
    .flatMap((name) => (name === 'W1' ? [0, 1, 2].flatMap((i) => all(`W1[${i}]`, 4)) : all(name, name === 'x' ? 4 : 3)))
    .concat('b2', 'y')
    .map(read)
    .join();

/** Rows are less high than a finger is wide: what is pressed is the nearest of what can be followed. */
function nearest(target: Element, x: number, y: number): string | null {
  const part = target.closest('[data-pick]');
  if (part) return part.getAttribute('data-pick');
  const block = target.closest('.block');
  if (!block) return null;
  const away = (row: Element) => {
    const { left, right, top, bottom } = row.getBoundingClientRect();
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  };
  const rows = [...block.querySelectorAll('[data-pick]')].sort((a, b) => away(a) - away(b));
  return rows[0]?.getAttribute('data-pick') ?? null;
}

/** A bias is no factor of its own slope. */
const numbersOf = (id: string): string[] => {
  const factors = pathsOf(id).flatMap((path) => path.flatMap((factor) => factor.id ?? []));
  return id.startsWith('b') ? [id, ...factors] : factors;
};

/** The loss is a letter of mathematics in words too. */
const withL = (text: string) => text.split(/\b(L)\b/).map((part, n) => (n % 2 ? <i key={n}>L</i> : part));

function Says({ id }: { id: string }) {
  const read = useRead();
  const asked = useVeiled(slopeId(id));
  return (
    <p class="path-says">
      {asked ? 'What comes of this is veiled for now: a question below asks for it.' : withL(pathSays(id, read))}
    </p>
  );
}

/** The factors of the path, numbered where they stand in the circuit. */
function Badges({ id }: { id: string }) {
  return (
    <>
      {badgesOf(id).map(({ n, at }) => (
        <b key={at} class={`badge on-${at.replace(/\[.*/, '')}`} style={badgePlace(at)} aria-hidden="true">
          {n}
        </b>
      ))}
    </>
  );
}

function badgePlace(at: string): string {
  const [i = 0, j = 0] = [...at.matchAll(/\[(\d+)\]/g)].map(([, index]) => Number(index));
  if (at.startsWith('W2')) return `${placed(PLACES.answer)};--row:${i}`;
  if (at === 'b2') return `${placed(PLACES.answer)};--row:3`;
  if (at.startsWith('W1')) return `${placed(PLACES.block(i))};--row:${j}`;
  if (at.startsWith('b1')) return `${placed(PLACES.block(i))};--row:4`;
  if (at.startsWith('r1')) return placed(PLACES.gate(i));
  if (at.startsWith('a1')) return placed(PLACES.a1(i));
  if (at.startsWith('x')) return placed(PLACES.pixel(i));
  return placed(PLACES.z2);
}

/** The picture in words, as far as the wave has come. */
function labelOf(found: number, read: Read): string {
  const told = (ids: readonly string[]) => ids.map((id) => textOf(id, read)).join(', ');
  const parts = [
    `The network as a circuit: pixels ${told(all('x', 4))}; sums ${told(all('z1', 3))}; handed on ${told(all('a1', 3))}; score ${told(['z2'])}; answer ${told(['a2'])}; loss ${told(['L'])}. ${countAt(found)} of 19 slopes found`,
  ];
  const arrays: readonly (readonly [string, string, readonly string[]])[] = [
    ['at the answer', 'da2', ['da2']],
    ['at the score', 'dz2', ['dz2']],
    ['at what the neurons hand on', 'da1', all('da1', 3)],
    ['at their sums', 'dz1', all('dz1', 3)],
    ['at the pixels', 'dx', all('dx', 4)],
  ];
  for (const [where, name, ids] of arrays) if (foundAt(name) <= found) parts.push(`${where} ${told(ids)}`);
  return parts.join('; ');
}
