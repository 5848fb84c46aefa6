/** Backpropagation on the whole network: walk backwards from station to station, or pick a number and follow its path to L. */
import './backprop.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ChangeNumbers } from '../../controls/ChangeNumbers';
import { LabelSwitch } from '../../controls/label-switch/LabelSwitch';
import { Transport } from '../../controls/transport/Transport';
import { useWalk } from '../../controls/transport/use-walk';
import { useRead } from '../../controls/use-read';
import { quantity } from '../../quantities';
import { inGesture } from '../../state/store';
import { isVeiled } from '../../state/veils';
import { Circuits } from './Circuit';
import { Found } from './Found';
import { PathLine } from './PathLine';
import { connectionsOf, pathsOf } from './paths';
import { LAST, pathSays, stations } from './walk';

const PLAY_MS = 1600;
/** Nothing is picked: the board shows where the walk stands. */
const NONE = '';

const all = (name: string, n: number) => Array.from({ length: n }, (_, i) => `${name}[${i}]`);
const GROUPS: readonly [string, readonly string[]][] = [
  ['W₁', [0, 1, 2].flatMap((i) => all(`W1[${i}]`, 4))],
  ['b₁', all('b1', 3)],
  ['W₂', all('W2', 3)],
  ['b₂', ['b2']],
  ['pixels', all('x', 4)],
];

export default function BackpropBoard() {
  const read = useRead();
  const board = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLSelectElement>(null);
  const [picked, pick] = useState(NONE);
  const walk = useWalk({ last: LAST, start: 0, paceMs: PLAY_MS });
  const { at, playing } = walk;
  // What has been found stays, until the walk begins again at L.
  const reached = useRef(0);
  reached.current = at === 0 ? 0 : Math.max(reached.current, at);
  // A move of the walk puts a path that was picked away.
  const along = <Move extends (() => void) | undefined>(move: Move) =>
    move &&
    (() => {
      pick(NONE);
      move();
    });

  // What was chosen before the board could hear it.
  useEffect(() => pick(list.current?.value ?? NONE), []);

  // A press on any part of the drawing follows that part's path; the list is the same for the keyboard.
  useEffect(() => {
    const press = ({ target }: Event) => {
      const id = (target as Element).closest('[data-pick]')?.getAttribute('data-pick');
      if (!id) return;
      walk.pause();
      pick(id);
    };
    const { current } = board;
    current?.addEventListener('click', press);
    return () => current?.removeEventListener('click', press);
  }, []);

  const station = stations(read)[at];
  const { lit = {}, lines = [], says = '' } = picked === NONE ? (station ?? {}) : pathOf(picked);
  const factors = lines.flatMap(({ paths }) => paths.flat().flatMap(({ id }) => id ?? []));
  // A bias is no factor of its own slope, and at L itself nothing has been multiplied.
  const numbers = picked.startsWith('b') ? [picked, ...factors] : factors.length === 0 ? ['b2'] : factors;
  return (
    <div ref={board} class="widget backprop">
      <p class="widget-title">Values above, slopes below</p>
      <div class="toolbar">
        <Transport
          name="Walk backwards"
          {...walk}
          play={along(walk.play)}
          back={along(walk.back)}
          step={along(walk.step)}
          toWatch
        />
        <label>
          Path of{' '}
          <select ref={list} class="button" value={picked} onChange={({ currentTarget }) => pick(currentTarget.value)}>
            <option value={NONE}>…</option>
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
        <ChangeNumbers ids={numbers} title="Numbers of this product" />
        <LabelSwitch />
      </div>
      <Circuits read={read} found={reached.current} lit={lit} />
      <div class="path">
        {lines.map((line) => (
          <PathLine key={line.slope} {...line} />
        ))}
        <p class="widget-says" role="status" aria-live={playing || inGesture.value ? 'off' : 'polite'}>
          {says}
        </p>
      </div>
      <Found found={reached.current} picked={picked} />
    </div>
  );

  function pathOf(id: string) {
    const slope = `d${id}`;
    return {
      lit: litBy(id),
      lines: [{ slope, paths: pathsOf(id) }],
      says: isVeiled(slope) ? 'What comes of this is veiled for now: a question below asks for it.' : pathSays(id, read),
    };
  }
}

/** What a path lights up: its connections, each with what a nudge is multiplied by on it. */
function litBy(picked: string): Record<string, string> {
  const input = pathsOf(picked)[0]?.at(-1)?.id ?? '';
  return Object.fromEntries(
    connectionsOf(picked).map((connection) => {
      if (connection === 'da2') return [connection, ''];
      if (connection === 'r2') return [connection, 'a₂ − y'];
      return [connection, connection === picked ? input : connection];
    }),
  );
}
