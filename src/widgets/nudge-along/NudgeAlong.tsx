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

/** Each bar in the colour of what moves. */
const STATIONS = [
  { name: 'pixel 1', times: at(POST_EXAMPLE.x, 0), moves: at(after.z1, 2) - at(before.z1, 2), of: 'its sum', colour: 'sum' },
  { name: 'gate, open', times: 1, moves: at(after.a1, 2) - at(before.a1, 2), of: 'the activation', colour: 'activation' },
  { name: 'last weight', times: at(W2, 2), moves: after.z2 - before.z2, of: 'the score', colour: 'sum' },
  {
    name: 'the loss',
    times: backward(POST_PARAMETERS, POST_EXAMPLE, before).dz2,
    moves: after.L - before.L,
    of: 'the loss',
    colour: 'slope',
  },
];

/** Shares of the nudge below which a bar is no more than a speck. */
const SPECK = 0.1;

const Moves = ({ by, of, colour }: { by: number; of: string; colour: string }) => (
  <span class="moves">
    <b data-quoted="">{formatNumber(by)}</b>
    {Math.abs(by) < SPECK * NUDGE ? (
      <em>too small to draw</em>
    ) : (
      <i style={`--long:${Math.abs(by) / NUDGE};--of:var(--${colour})`} />
    )}
    <small>{of}</small>
  </span>
);

export default function NudgeAlong() {
  return (
    <div class="supplemental" data-pagefind-ignore="">
      <div class="nudge-along" role="list">
        <div role="listitem">
          <Moves by={NUDGE} of="the weight" colour="weight" />
        </div>
        {STATIONS.map(({ name, times, moves, of, colour }) => (
          <div key={of} role="listitem">
            <span class="meets">
              <small>{name}</small>
              <b data-quoted="">× {times < 0 ? `(${formatNumber(times)})` : formatNumber(times)}</b>
              <i />
            </span>
            <Moves by={moves} of={of} colour={colour} />
          </div>
        ))}
      </div>
    </div>
  );
}
