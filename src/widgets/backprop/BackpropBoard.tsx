/** Backpropagation on the whole network: walk backwards one connection at a time, or pick a number and follow its path to L. */
import './backprop.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ChangeNumbers } from '../../controls/ChangeNumbers';
import { Transport } from '../../controls/transport/Transport';
import { useWalk } from '../../controls/transport/use-walk';
import { useRead } from '../../controls/use-read';
import { quantity } from '../../quantities';
import { inGesture } from '../../state/store';
import { Circuits } from './Circuit';
import { PathLine } from './PathLine';
import { connectionsOf, pathsOf } from './paths';
import { CONNECTIONS, pathSays, stepAt } from './walk';

const END = CONNECTIONS.length + 1;
const PLAY_MS = 1400;

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
  const [picked, setPicked] = useState('W1[0][0]');
  /** How many connections have been walked; END while the whole picture stands. */
  const walk = useWalk({ last: END, start: END, paceMs: PLAY_MS, round: true });
  const { at, playing } = walk;
  const list = useRef<HTMLSelectElement>(null);
  const walking = at < END;

  const pick = (id: string) => {
    setPicked(id);
    walk.goTo(END);
  };

  // What was chosen before the board could hear it.
  useEffect(() => {
    const { value = picked } = list.current ?? {};
    if (value !== picked) pick(value);
  }, []);

  // A press on any part of the drawing follows that part's path; the list is the same for the keyboard.
  useEffect(() => {
    const press = ({ target }: Event) => {
      const id = (target as Element).closest('[data-pick]')?.getAttribute('data-pick');
      if (id) pick(id);
    };
    const { current } = board;
    current?.addEventListener('click', press);
    return () => current?.removeEventListener('click', press);
  }, []);

  const current = CONNECTIONS[at - 1];
  const lit = walking ? (current ? { [current]: current } : {}) : litBy(picked);
  const { lines, says } = walking
    ? stepAt(at, read)
    : { lines: [{ slope: `d${picked}`, paths: pathsOf(picked) }], says: pathSays(picked, read) };
  const factors = lines.flatMap(({ paths }) => paths.flat().flatMap(({ id }) => id ?? []));
  // A bias is no factor of its own slope, and at L itself nothing has been multiplied.
  const pickedToo = factors.length === 0 || (!walking && picked.startsWith('b'));
  return (
    <div ref={board} class="widget backprop">
      <p class="widget-title">Values above, slopes below</p>
      <div class="toolbar">
        <Transport name="Walk backwards" {...walk} toWatch />
        <label>
          Path of{' '}
          <select ref={list} class="button" value={picked} onChange={({ currentTarget }) => pick(currentTarget.value)}>
            {GROUPS.map(([name, ids]) => (
              <optgroup key={name} label={name}>
                {ids.map((id) => (
                  <option key={id} value={id} selected={id === 'W1[0][0]'}>
                    {quantity(id).symbol}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <ChangeNumbers ids={pickedToo ? [picked, ...factors] : factors} title="Numbers of this product" />
      </div>
      <Circuits read={read} walked={CONNECTIONS.slice(0, at)} lit={lit} />
      <div class="path">
        {lines.map((line) => (
          <PathLine key={line.slope} {...line} />
        ))}
        <p class="widget-says" role="status" aria-live={playing || inGesture.value ? 'off' : 'polite'}>
          {says}
        </p>
      </div>
    </div>
  );
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
