/** The grip that hangs under the bend: it moves the bend by the bias. Where the bend is off the picture, it waits at the edge. */
import { Knob } from '../../controls/drags/Knob';
import { Other } from '../../controls/other-state/Other';
import { OtherRelation } from '../../controls/other-state/OtherRelation';
import { formatNumber } from '../../live-math';
import { beginGesture, cancelGesture, endGesture, setNumber } from '../../state/store';
import { bendOf, biasForBend, type Straight } from './along';
import { ACROSS_PERCENT, acrossAt } from './frame';
import { type Past, Was } from './Ghost';

const TENTHS = { min: 0, max: 1, step: 0.1 };
/** How much of the pixel's way the words beside the grip take. */
const WORDS = 0.3;
/** Whether they stand before it: where they have room, clear of the line that hangs from the dot, and of the sum's. */
function areBefore(at: number, now: number, slope: number): boolean {
  if (at < WORDS || at > 1 - WORDS) return at > WORDS;
  return Math.abs(now - at) < WORDS && now !== at ? now > at : slope < 0;
}
const clamped = (value: number): number => Math.max(0, Math.min(1, value));

interface Props {
  i: number;
  j: number;
  sum: Straight & { bias: number };
  bend: number | undefined;
  /** The sum as drawn. */
  drawn: Straight;
  /** The pixel as drawn: the words keep clear of the line that hangs from its dot. */
  now: number;
  ghost: Past;
  /** How far down 0 lies, in percent. */
  zero: number;
}

export function Grip({ i, j, sum, bend, drawn, now, ghost, zero }: Props) {
  if (bend === undefined) return null;
  const id = `b1[${i}]`;
  /** How far the sum is from zero at black, and how fast it gets there: without their signs, which are not alike. */
  const [away, size] = [`away.z1[${i}]`, `size.W1[${i}][${j}]`];
  const at = clamped(bendOf(drawn) ?? bend);
  const speaks = Math.max(sum.start, sum.start + sum.slope) > 0;
  const side = bend < 0 ? 'off-before' : bend > 1 ? 'off-after' : '';
  return (
    <>
      <Knob
        class={side ? `bend-grip ${side}` : 'bend-grip'}
        colour="bias"
        name={`The bend of neuron ${i + 1}: its bias moves it`}
        text={`at ${formatNumber(bend)}: a bias of ${formatNumber(sum.bias)}`}
        value={clamped(bend)}
        scale={TENTHS}
        axis={ACROSS_PERCENT}
        at={at}
        cross={side ? 100 : zero}
        points={id}
        onBegin={() => beginGesture(id)}
        onEnd={endGesture}
        onCancel={cancelGesture}
        onValue={(wanted) => setNumber(id, biasForBend(sum, sum.bias, wanted))}
      >
        <svg viewBox="0 0 22 12" aria-hidden="true">
          <path d={ARROWS[side]} />
        </svg>
      </Knob>
      <span
        class={`bend-place${areBefore(at, now, drawn.slope) ? ' before' : ''} ${side}`}
        style={`left:${acrossAt(at)}%;top:${side ? 100 : zero}%`}
      >
        {side ? (
          <>
            <b>
              the bend: <Place {...{ i, j, bend }} />
            </b>
            <span>
              {side === 'off-before' ? 'before black' : 'beyond white'}: pixel {j + 1} alone can’t {speaks ? 'silence' : 'wake'}{' '}
              it
            </span>
          </>
        ) : (
          <>
            <b>
              the bend, at <Place {...{ i, j, bend }} />
            </b>
            <span>
              <Other id={away} like="z1[0]" value={Math.abs(sum.start)} room={8} /> ÷{' '}
              <Other id={size} like="W1[0][0]" value={Math.abs(sum.slope)} room={8} />
              <OtherRelation
                id={`bend[${i}].x[${j}]`}
                value={bend}
                expression={`/ ${away} ${size}`}
                others={{ [away]: Math.abs(sum.start), [size]: Math.abs(sum.slope) }}
              />
              <Place {...{ i, j, bend }} />
            </span>
          </>
        )}
        <Was ghost={ghost} sum={sum} />
      </span>
    </>
  );
}

const ARROWS: Record<string, string> = {
  'off-before': 'M19 6H3M7 2 3 6l4 4',
  'off-after': 'M3 6h16M15 2l4 4-4 4',
  '': 'M2 6h18M6 2 2 6l4 4M16 2l4 4-4 4',
};

const Place = ({ i, j, bend }: { i: number; j: number; bend: number }) => (
  <Other id={`bend[${i}].x[${j}]`} like="b1[0]" value={bend} room={8} />
);
