/** Under the plot: the score in its two parts, the scores and the answers that belong to them. All of it is a handle. */
import { useRef } from 'preact/hooks';
import { Other } from '../../controls/other-state/Other';
import { place, sideOf } from '../../controls/plot/axis';
import { Shown } from '../../controls/Shown';
import { EndToEnd, restOf } from '../../controls/score/EndToEnd';
import { ACROSS, SCORES } from '../../controls/score/levers';
import { useScoreDrags } from '../../controls/score/use-score-drags';
import { textOf } from '../../controls/text-of';
import { useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { sigmoid } from '../../model';

/** Percent of the axis that a tick’s label must be away from the live one, by how wide the stage is; on a phone each third has one. */
const ROOM = { wide: 7, narrow: 9.5, phone: 21 } as const;
const THIRD = 3;
/** More for a number of more letters than these, for each. */
const LETTERS = 6;
const A_LETTER = 0.7;
/** On a phone 0 stays among the scores as close to the live one as its letters let it, in percent for each. */
const ZERO_A_LETTER = 2.13;
const MIDDLE = 50;

/** score: as it is drawn. */
export function Axis({ score }: { score: number }) {
  const read = useRead();
  const strip = useRef<HTMLDivElement>(null);
  useScoreDrags(strip, { toPress: true });
  const z2 = read('z2');
  const side = sideOf(ACROSS, z2);
  const x = place(ACROSS, score);
  const away0 = Math.abs(x - MIDDLE);
  const z2Text = textOf('z2', read);
  const letters = Math.max(z2Text.length + (side === 0 ? 0 : 3), textOf('a2', read).length);
  const more = A_LETTER * Math.max(0, letters - LETTERS);
  const roomAt = (tick: number) => {
    const away = Math.abs(place(ACROSS, tick) - x);
    return away < ROOM.wide + more
      ? 'none'
      : away < ROOM.narrow + more
        ? 'wide'
        : away < ROOM.phone + 2 * more
          ? 'phone'
          : undefined;
  };
  const ticks = (write: (tick: number) => string) =>
    SCORES.map((tick) => (
      <span
        key={tick}
        class={tick % THIRD !== 0 ? 'fine' : tick === 0 ? (x < MIDDLE ? 'zero right' : 'zero') : ''}
        style={`left:${place(ACROSS, tick)}%`}
        data-room={roomAt(tick)}
        data-beside={tick === 0 && away0 > ZERO_A_LETTER * z2Text.length ? '' : undefined}
        data-quoted=""
        aria-hidden="true"
      >
        {write(tick)}
      </span>
    ));
  const end = side < 0 ? ' first' : side > 0 ? ' last' : '';
  return (
    <>
      <div ref={strip} class="loss-strip" data-field="">
        <EndToEnd axis={ACROSS} to={score} />
        <div class="ticks scores">
          {ticks(formatNumber)}
          <strong class={`live${end}`} style={`left:${x}%`} data-points="z2">
            {side < 0 && '← '}
            <Shown id="z2" room={9} />
            {side > 0 && ' →'}
          </strong>
        </div>
      </div>
      <div class="ticks answers">
        {ticks((tick) => formatNumber(sigmoid(tick), 'unit'))}
        <strong class={`live${end}`} style={`left:${x}%`}>
          <Shown id="a2" room={9} />
        </strong>
      </div>
      <span class="loss-name scores" aria-hidden="true">
        score <i>z₂</i>
      </span>
      <span class="loss-name answers" aria-hidden="true">
        answer
      </span>
      <p class="made-of">
        <span class="of-rest">
          <i /> all but <em>b₂</em> <Other id="rest.z2" like="z2" value={restOf({ z2, b2: read('b2') })} room={9} />
        </span>
        <span class="of-bias">
          <i class={read('b2') < 0 ? 'negative' : ''} /> <em>b₂</em> <Shown id="b2" stop />{' '}
          <span class="for-hands">moves as you drag the dot</span>
        </span>
      </p>
    </>
  );
}
