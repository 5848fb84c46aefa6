/**
 * One nudge of the post’s W₁[3,1] on its way to the loss: what each station multiplies it by, and what has become of it there.
 * It stands still: how long its bars are is how far each number moves.
 */
import './nudge-along.css';
import { formatNumber } from '../../live-math';
import { at, backward, forward, POST_EXAMPLE, POST_PARAMETERS } from '../../model';

const NUDGE = 0.01;
const { W1, W2 } = POST_PARAMETERS;
const nudged = {
  ...POST_PARAMETERS,
  W1: W1.map((row, i) => row.map((weight, j) => (i === 2 && j === 0 ? weight + NUDGE : weight))),
};
const before = forward(POST_PARAMETERS, POST_EXAMPLE);
const after = forward(nudged, POST_EXAMPLE);

const STATIONS = [
  { name: 'pixel 1', times: at(POST_EXAMPLE.x, 0), moves: at(after.z1, 2) - at(before.z1, 2), of: 'its sum' },
  { name: 'gate, open', times: 1, moves: at(after.a1, 2) - at(before.a1, 2), of: 'the activation' },
  { name: 'last weight', times: at(W2, 2), moves: after.z2 - before.z2, of: 'the score' },
  { name: 'the loss', times: backward(POST_PARAMETERS, POST_EXAMPLE, before).dz2, moves: after.L - before.L, of: 'the loss' },
];

const Moves = ({ by, of }: { by: number; of: string }) => (
  <span class="moves">
    <b data-quoted="">{formatNumber(by)}</b>
    <i class={by < 0 ? 'down' : ''} style={`--long:${Math.abs(by) / NUDGE}`} />
    <small>{of}</small>
  </span>
);

export default function NudgeAlong() {
  return (
    <div class="supplemental" data-pagefind-ignore="">
      <div class="nudge-along" role="list">
        <div role="listitem">
          <Moves by={NUDGE} of="the weight" />
        </div>
        {STATIONS.map(({ name, times, moves, of }) => (
          <div key={of} role="listitem">
            <span class="meets">
              <small>{name}</small>
              <b data-quoted="">× {times < 0 ? `(${formatNumber(times)})` : formatNumber(times)}</b>
              <i />
            </span>
            <Moves by={moves} of={of} />
          </div>
        ))}
      </div>
    </div>
  );
}
