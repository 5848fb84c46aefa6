/**
 * At the edge of the plot the loss counted in halvings; beside it 1, split by the answer, with the places to which a fan leads
 * from the ruler’s equal steps. The truth’s piece hangs from the top, so that less of it costs more.
 */
import { Other } from '../../controls/other-state/Other';
import { place, sideOf } from '../../controls/plot/axis';
import { Shown } from '../../controls/Shown';
import { ACROSS } from '../../controls/score/levers';
import { useRead } from '../../controls/use-read';
import { sigmoid } from '../../model';
import { shareAfter } from '../halvings/share-after';
import { cutAt, HALVINGS, heightOf, lossBetween, MOST, turned, UP } from './frame';

/** Percent of the height by which a tick's label must be away from the live numbers, on a wide stage and on a phone. */
const ROOM = { wide: 4.6, narrow: 10 } as const;
const ON_PHONES: ReadonlySet<number> = new Set([0, 1, 2, 4, 8]);
/** Named beside the strip; further up they would touch. */
const NAMED = [1, 2, 3, 4];
/** Percent of the strip that a piece needs for its name. */
const LEAST = 13;
/** The fan runs in a box of this size. */
const FAN = 100;
/** Letters that the live numbers have room for. */
const LETTERS = { halvings: 5, share: 8 } as const;

const placeOf = (share: number): number => 100 * share;

interface Props {
  /** As they are drawn. */
  score: number;
  label: number;
}

export function Ruler({ score, label }: Props) {
  const read = useRead();
  const beyond = sideOf(ACROSS, read('z2')) !== 0;
  /** Beyond the axis the dot waits, the answer doesn't. */
  const answer = sigmoid(beyond ? read('z2') : score);
  const loss = lossBetween(score, label);
  const now = place(UP, loss);
  const cut = cutAt(answer, label);
  const halvings = read('L') / Math.LN2;
  const above = halvings * Math.LN2 > MOST;
  const car = read('y') === 1;
  const roomAt = (top: number) => {
    const away = Math.abs(top - now);
    return away < ROOM.wide ? 'none' : away < ROOM.narrow ? 'phone' : undefined;
  };
  return (
    <>
      <div class="loss-heads" aria-hidden="true">
        <span>
          halvings{' '}
          <b class="narrow">
            <Other id="halvings.L" like="L" value={halvings} room={LETTERS.halvings} />
          </b>
        </span>
        <span>
          share{' '}
          <b class="narrow">
            <Shown id="share" room={LETTERS.share} />
          </b>
        </span>
        <span>1, split by the answer</span>
      </div>
      <div class="loss-ruler">
        {HALVINGS.map((k) => (
          <span
            key={k}
            class={ON_PHONES.has(k) ? 'step' : 'step fine'}
            style={`top:${heightOf(k)}%`}
            data-room={roomAt(heightOf(k))}
            aria-hidden="true"
          >
            <b>{k}</b>
            <i>{shareAfter(k)}</i>
          </span>
        ))}
        <strong class="step" style={`top:${now}%`}>
          <span>
            <Other id="halvings.L" like="L" value={halvings} room={LETTERS.halvings} />
            {above && ' ↑'}
          </span>
          <span class="role-probability">
            <Shown id="share" room={LETTERS.share} />
          </span>
        </strong>
      </div>
      <svg class="loss-fan" viewBox={`0 0 ${FAN} ${FAN}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={HALVINGS.map((k) => `M0 ${heightOf(k)}L${FAN} ${placeOf(0.5 ** k)}`).join('')} />
        <path class="now" d={`M0 ${now}L${FAN} ${cut}`} />
      </svg>
      <div class="one-split role-probability" aria-hidden="true">
        <div class="whole" style={`scale:1 ${turned(label).toFixed(4)}`}>
          <i class="for" style={`height:${100 * answer}%`} />
          <i class="against" />
        </div>
        {HALVINGS.slice(1).map((k) => (
          <i key={k} class="cut" style={`top:${placeOf(0.5 ** k)}%`} />
        ))}
        <i class="split" style={`top:${cut}%`} />
        <span class={car ? 'piece for' : 'piece'} style={`top:${cut / 2}%`} data-room={cut < LEAST ? 'none' : undefined}>
          share
          <Shown id="share" room={LETTERS.share} />
        </span>
        <span
          class={car ? 'piece' : 'piece for'}
          style={`top:${50 + cut / 2}%`}
          data-room={cut > 100 - LEAST ? 'none' : undefined}
        >
          rest
          <Other id="rest.share" like="a2" value={sigmoid(car ? -read('z2') : read('z2'))} room={LETTERS.share} />
        </span>
        {NAMED.map((k) => (
          <span key={k} class="named" style={`top:${placeOf(0.5 ** k)}%`}>
            {shareAfter(k)}
          </span>
        ))}
      </div>
    </>
  );
}
