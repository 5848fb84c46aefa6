/** The reader's one constant: the network as it is now, beside the prose on wide screens, folded to a bar on phones. */
import './companion.css';
import { useState } from 'preact/hooks';
import { grey } from '../controls/grey';
import { Icon } from '../controls/Icon';
import { NetworkMap } from '../controls/NetworkMap';
import { PixelGrid } from '../controls/PixelGrid';
import { Shown } from '../controls/Shown';
import { useNetwork, useRead } from '../controls/use-read';
import { isCar } from '../model';
import { changedFromPost } from '../state/link';
import { panel } from '../state/panel';
import { inspector } from './fetch-inspector';

/** In words that the very first chapter has. */
const LEGEND = [
  ['pixel', 'pixel'],
  ['weight', 'weight'],
  ['bias', 'bias'],
  ['sum', 'sum'],
  ['activation', 'handed on'],
  ['probability', 'answer'],
] as const;

interface Told {
  /** Whether the book has said by now what counts as a yes, */
  verdict?: boolean;
  /** what a wrong answer costs, */
  loss?: boolean;
  /** and found all slopes in one walk. */
  slopes?: boolean;
}

export default function Companion({ verdict = false, loss = false, slopes = false }: Told) {
  const [open, setOpen] = useState(false);
  const Inspector = inspector.value;
  return (
    <aside id="network" tabIndex={-1} class={open ? 'companion open' : 'companion'} aria-label="The network, now">
      <button
        type="button"
        class="companion-bar"
        aria-expanded={open}
        aria-controls="companion-sheet"
        onClick={() => setOpen(!open)}
      >
        <span class="visually-hidden">The network, now: </span>
        <MiniImage />
        <span aria-hidden="true">→</span>
        <Shown id="a1[0]" format="short" /> <Shown id="a1[1]" format="short" /> <Shown id="a1[2]" format="short" />
        <span aria-hidden="true">→</span>
        <span class="bar-answer">
          <Shown id="a2" format="short" />
        </span>
        <Icon name={open ? 'down' : 'up'} />
      </button>
      <div class="companion-sheet" id="companion-sheet">
        <p class="companion-title">The network, now</p>
        <Changed />
        <NetworkMap />
        <div class="companion-numbers">
          <PixelGrid />
          <Sums {...{ verdict, loss }} />
        </div>
        {slopes && <Slopes />}
        <p class="legend">
          {LEGEND.map(([role, word]) => (
            <span key={role} class={`role-${role}`}>
              {word}
            </span>
          ))}
        </p>
      </div>
      {Inspector && <Inspector />}
    </aside>
  );
}

/** How far the reader has moved from the post; pressed, it lists what is different. */
function Changed() {
  const count = changedFromPost(useNetwork());
  return (
    <p class="changed">
      {count === 0 ? (
        'as in the post'
      ) : (
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={({ currentTarget: anchor, detail }) => {
            panel.value = { ids: [], kind: 'changes', anchor, pointer: detail === 0 ? 'keyboard' : 'mouse' };
          }}
        >
          {`${count} number${count === 1 ? ' differs' : 's differ'} from the post`}
          <Icon name="down" />
        </button>
      )}
    </p>
  );
}

function MiniImage() {
  const read = useRead();
  return (
    <svg class="mini-image" viewBox="0 0 2 2" aria-hidden="true">
      {[0, 1, 2, 3].map((j) => (
        <rect key={j} x={j % 2} y={j >> 1} width="1" height="1" fill={grey(read(`x[${j}]`))} />
      ))}
    </svg>
  );
}

/** Letters of a number in the column of sums. */
const ROOM = 7;

function Sums({ verdict, loss }: Required<Pick<Told, 'verdict' | 'loss'>>) {
  const read = useRead();
  return (
    <table class="sums" aria-label="Sums and what becomes of them">
      <tbody>
        {[0, 1, 2].map((i) => (
          <tr key={i}>
            <th scope="row">neuron {i + 1}</th>
            <td>
              <Shown id={`z1[${i}]`} room={ROOM} /> → <Shown id={`a1[${i}]`} room={ROOM} />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{verdict ? (isCar(read('z2')) ? 'car' : 'not a car') : 'answer'}</th>
          <td>
            <Shown id="z2" room={ROOM} /> → <Shown id="a2" room={ROOM} />
          </td>
        </tr>
        {loss && (
          <tr>
            <th scope="row">loss</th>
            <td>
              label <Shown id="y" /> → <Shown id="L" room={ROOM} />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** What has come back to each sum: all other slopes are these, times what came in. */
const SLOPES = [0, 1, 2].map((i) => ({ of: 'z', n: 1, at: `[${i + 1}]`, id: `dz1[${i}]` }));

function Slopes() {
  return (
    <table class="companion-slopes" aria-label="The slopes at the sums">
      <tbody>
        <tr>
          <th scope="row">slope at</th>
          {[...SLOPES, { of: 'z', n: 2, at: '', id: 'dz2' }].map(({ of, n, at, id }) => (
            <td key={id}>
              <span>
                <i>{of}</i>
                <sub>{n}</sub>
                {at}
              </span>
              <Shown id={id} room={ROOM} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
