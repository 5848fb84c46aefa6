/** The network as a circuit: the value above each node, the slope of L below it. Drawn twice, for a column and for a phone. */

import { ShownText } from '../../controls/Shown';
import { textOf } from '../../controls/text-of';
import type { Read } from '../../live-math';
import { quantity } from '../../quantities';
import { NARROW, type Point, type Setting, WIDE } from './layout';
import { CONNECTIONS, endsOf, foundAt } from './walk';

/** Letters of a number that there is room for at a node. */
const ROOM = 7;

interface Props {
  read: Read;
  /** The station up to which slopes have been found (walk.ts). */
  found: number;
  /** Connections that stand out, each with the id of its local factor, or with words, or with ''. */
  lit: Readonly<Record<string, string>>;
}

export function Circuits(props: Props) {
  return (
    <>
      <div class="wide">
        <Circuit {...props} setting={WIDE} />
      </div>
      <div class="narrow">
        <Circuit {...props} setting={NARROW} />
      </div>
    </>
  );
}

function Circuit({ read, found, lit, setting }: Props & { setting: Setting }) {
  const { upright, width, height, half, at } = setting;
  const shift = (node: string, by: number): Point => {
    const [x, y] = at[node] as Point;
    return upright ? [x, y + by] : [x + by, y];
  };
  const between = (connection: string): [Point, Point] => {
    const [from, to] = endsOf(connection);
    return [shift(from, half), shift(to, -half)];
  };
  const silent = (node: string) => /^[za]1/.test(node) && read(node.replace(/^[za]1/, 'r1')) === 0;
  return (
    <svg
      class="circuit"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label="The network as a circuit, from the pixels to the loss: at each node its value and the slope of L there"
    >
      {CONNECTIONS.map((connection) => {
        const [from, to] = between(connection);
        const classes = ['wire'];
        if (lit[connection] !== undefined) classes.push('lit');
        else if (foundAt(`d${endsOf(connection)[0]}`) <= found) classes.push('walked');
        if (/^W/.test(connection) ? read(connection) < 0 : silent(endsOf(connection)[0])) classes.push('negative');
        const d = `M${from} L${to}`;
        return (
          <g key={connection} class={classes.join(' ')}>
            <path d={d} />
            {/^W/.test(connection) && (
              <path d={d} class="grip" data-pick={connection} data-points={connection}>
                <title>{`Path of ${quantity(connection).symbol}`}</title>
              </path>
            )}
          </g>
        );
      })}
      {Object.keys(at).map((node) => (
        <Node key={node} node={node} setting={setting} silent={silent(node)} known={foundAt(`d${node}`) <= found} />
      ))}
      {Object.entries(lit).map(([connection, factor]) => {
        if (factor === '') return null;
        const [[x1, y1], [x2, y2]] = between(connection);
        return <Pill key={connection} factor={factor} x={(x1 + x2) / 2} y={(y1 + y2) / 2} read={read} />;
      })}
    </svg>
  );
}

const PICKS: Readonly<Record<string, string>> = { z1: 'b1', z2: 'b2', x: 'x' };

function Node({ node, setting, silent, known }: { node: string; setting: Setting; silent: boolean; known: boolean }) {
  const { upright, half, at } = setting;
  const [x, y] = at[node] as Point;
  const pick = PICKS[node.replace(/\[.*/, '')];
  const picked = pick && node.replace(/^[a-z]\d?/, pick);
  const away = upright ? 16 : half + 10;
  const role = quantity(node).role;
  return (
    <g class={silent ? 'junction silent' : 'junction'}>
      {upright ? (
        <rect x={x - 36} y={y - half} width="72" height={half * 2} rx="8" data-pick={picked} />
      ) : (
        <circle cx={x} cy={y} r={half} data-pick={picked} />
      )}
      <text class={`symbol role-${role}`} x={x} y={y} text-anchor="middle" dominant-baseline="central">
        {quantity(node).symbol}
      </text>
      <ShownText id={node} room={ROOM} x={x} y={y - away} handle />
      <g class={known ? '' : 'unfound'}>
        {node === 'L' ? (
          <text class="num role-slope" x={x} y={y + away} text-anchor="middle" dominant-baseline="central">
            1
          </text>
        ) : (
          <ShownText id={`d${node}`} room={ROOM} x={x} y={y + away} />
        )}
      </g>
    </g>
  );
}

/** The local factor on its connection: a number, or a word for it. */
function Pill({ factor, x, y, read }: { factor: string; x: number; y: number; read: Read }) {
  const words = factor.includes(' ');
  const width = 14 + 7 * (words ? factor.length : Math.min(ROOM, textOf(factor, read).length));
  return (
    <g class="pill">
      <rect x={x - width / 2} y={y - 10} width={width} height="20" rx="10" />
      {words ? (
        <text class="num role-slope" x={x} y={y} text-anchor="middle" dominant-baseline="central">
          {factor}
        </text>
      ) : (
        <ShownText id={factor} room={ROOM} x={x} y={y} handle />
      )}
    </g>
  );
}
