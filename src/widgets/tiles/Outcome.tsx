/** What the rows come to: bias and sum of each neuron, the lines that carry them on, and the answer in its ring. */
import type { RefObject } from 'preact';
import { PACE, useTravels } from '../../controls/motion/use-travel';
import { Ring } from '../../controls/NetworkMap';
import { Other, otherText } from '../../controls/other-state/Other';
import { OtherRelation } from '../../controls/other-state/OtherRelation';
import { at } from '../../model';
import type { Moment } from '../../quantities';

const NEURONS = [0, 1, 2] as const;
const PLACES = [0, 1, 2, 3] as const;
/** Letters that a sum, and a number of a row, has room for. */
export const ROOM = 5;

/** How wide a line is for 1 that it carries, and at most, in px. */
const PER_ONE = 26;
const WIDEST = 24;

/** Drawing units of the lines: a row's height, and where they reach the ring. */
const ROW = 42;
const ringAt = (i: number): number => 1.5 * ROW + (i - 1) * 22;

/** Whether the four products as they are shown, and the bias, make the sum as it is shown. */
function RowSign({ i, seen }: { i: number; seen: Moment }) {
  const products = PLACES.map((place) => ({ id: `tiles.c1[${i}][${place}]`, value: at(at(seen.c1, i), place) }));
  const short = (like: string, value: number) => otherText({ like, value, room: ROOM });
  const bias = `tiles.b1[${i}]`;
  return (
    <OtherRelation
      id={`tiles.z1[${i}]`}
      value={at(seen.z1, i)}
      text={short('z1[0]', at(seen.z1, i))}
      expression={`+ + + + ${products.map(({ id }) => id).join(' ')} ${bias}`}
      others={Object.fromEntries([
        ...products.map(({ id, value }) => [id, short('c1[0][0]', value)]),
        [bias, short('b1[0]', at(seen.b1, i))],
      ])}
    />
  );
}

export function Sums({ seen }: { seen: Moment }) {
  return (
    <div class="tiles-sums">
      <span class="tiles-head role-bias">bias</span>
      <span class="tiles-head">sum</span>
      {NEURONS.map((i) => (
        <div key={i} class="tiles-row">
          <span class="tiles-name">neuron {i + 1}</span>
          <span class="tiles-bias">
            <Other id={`tiles.b1[${i}]`} like={`b1[${i}]`} value={at(seen.b1, i)} room={ROOM} />
          </span>
          <RowSign i={i} seen={seen} />
          <span class={at(seen.r1, i) ? 'tiles-sum' : 'tiles-sum silent'}>
            <Other id={`tiles.z1[${i}]`} like={`z1[${i}]`} value={at(seen.z1, i)} room={ROOM} />
          </span>
        </div>
      ))}
    </div>
  );
}

export function Answer({ seen, field }: { seen: Moment; field: RefObject<Element> }) {
  const scale = Math.min(PER_ONE, WIDEST / Math.max(...seen.c2.map(Math.abs)));
  const [share, ...widths] = useTravels([seen.a2, ...seen.c2.map((flow) => Math.abs(flow) * scale)], field, PACE.quick) as [
    number,
    number,
    number,
    number,
  ];
  return (
    <>
      <div class="tiles-flow" aria-hidden="true">
        <svg viewBox={`0 0 100 ${3 * ROW}`} preserveAspectRatio="none" aria-hidden="true">
          {NEURONS.map((i) => {
            const [from, to] = [(i + 0.5) * ROW, ringAt(i)];
            const looks = ['flow', at(seen.W2, i) < 0 && 'negative', at(seen.c2, i) === 0 && 'nothing'].filter(Boolean);
            return (
              <path
                key={i}
                class={looks.join(' ')}
                d={`M0 ${from}C55 ${from} 45 ${to} 100 ${to}`}
                style={`stroke-width:${Math.max(1, at(widths, i))}px`}
              />
            );
          })}
        </svg>
        {NEURONS.map((i) => (
          <span key={i} style={`top:calc(${((i + 0.5) / 3) * 100}% - ${at(widths, i) / 2}px - 1.15rem)`}>
            <Other id={`tiles.W2[${i}]`} like={`W2[${i}]`} value={at(seen.W2, i)} room={ROOM} />
          </span>
        ))}
      </div>
      <div class="tiles-ring">
        <svg viewBox="0 0 116 116" aria-hidden="true">
          <circle class="answer-track" cx="58" cy="58" r="52" />
          <Ring x={58} y={58} r={52} share={share} />
        </svg>
        <p class="tiles-answer">
          <Other id="tiles.a2" like="a2" value={seen.a2} room={7} />
          <span>answer</span>
        </p>
      </div>
    </>
  );
}
