/** The pixels as tiles, each over its column of weights: slide them, with their weights or without, and look at the answer. */
import './tiles.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { grey, isLight } from '../../controls/grey';
import { Other } from '../../controls/other-state/Other';
import { Picture } from '../../controls/Picture';
import { Stage } from '../../controls/stage/Stage';
import { useNetwork } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { at } from '../../model';
import { IN_ORDER, leastAndMost, type Order, ordersOf, sameOrder } from '../../model/shuffles';
import { momentOf, read } from '../../quantities';
import { offerState } from '../../state/page-numbers';
import { network } from '../../state/store';
import { type Arrangement, AT_HOME, isHome, networkOf, shuffled, whoChanged } from './arrangement';
import { Answer, ROOM, Sums } from './Outcome';
import { Track } from './Track';

const NEURONS = [0, 1, 2] as const;
const PREFIX = 'tiles.';

/** Any order but the one that stands. */
function anotherOrder(): Order {
  const others = ordersOf(IN_ORDER.length).filter((one) => !sameOrder(one, IN_ORDER));
  return at(others, Math.floor(Math.random() * others.length));
}

interface State {
  now: Arrangement;
  /** How it stood before the last move. */
  before: Arrangement;
  /** A button has moved it, all at once. */
  byButton?: boolean;
  /** The tile that a hand or a key has moved, counted from 0. */
  mover?: number;
}

export default function TilesAndColumns() {
  const field = useRef<HTMLDivElement>(null);
  const state = useSignal<State>({ now: AT_HOME, before: AT_HOME });
  const { now, before, byButton = false, mover } = state.value;
  const mine = useNetwork();
  const seen = momentOf(networkOf(mine, now));
  const { a2: was, z2: score } = momentOf(networkOf(mine, before));
  /** Added in another order, the same products may differ in a double’s last digits; answers near 0 or 1 hide that scores differ. */
  const asBefore = Math.abs(score - seen.z2) <= 1e-12 * Math.max(1, Math.abs(score));
  const put = (next: Arrangement, from = now, tile?: number) => {
    state.value = { now: next, before: from, ...(tile !== undefined && { mover: tile }) };
  };
  const putAll = (next: Arrangement, from = now) => {
    state.value = { now: next, before: from, byButton: true };
  };

  useEffect(
    () =>
      offerState('tiles', {
        read: (id) =>
          id.startsWith(PREFIX) ? read(momentOf(networkOf(network.value, state.value.now)), id.slice(PREFIX.length)) : undefined,
        touched: () => !isHome(state.value.now),
        solve: () => putAll({ ...AT_HOME, tiles: leastAndMost(network.peek()).most.order, glued: false }, state.peek().now),
        reset: () => putAll({ ...AT_HOME, glued: state.peek().now.glued }, state.peek().now),
      }),
    [],
  );

  const answer = <Other id="tiles.a2" like="a2" value={seen.a2} />;
  const who = whoChanged(before, now);
  return (
    <Stage
      class={now.glued ? 'tiles glued' : 'tiles'}
      title="Tiles over their columns"
      hint="slide a tile past another, or press it and use the arrow keys"
      label={`Pixels ${now.tiles.map((pixel) => pixel + 1).join(', ')} over the weights of pixels ${now.columns.map((column) => column + 1).join(', ')}`}
      field={field}
      says={
        isHome(now) ? (
          <>Each pixel stands in its place, over its own three weights: the answer is {answer}.</>
        ) : who ? (
          <>
            {who}, {now.glued ? 'with their weights' : 'and the weights have stayed'}: the answer is {answer}
            <span class="verdict">
              {asBefore ? (
                ', as before'
              ) : formatNumber(was, 'unit') === formatNumber(seen.a2, 'unit') ? (
                ', within a hair of what it was'
              ) : (
                <>
                  ; it was <Other id="tiles.was.a2" like="a2" value={was} />
                </>
              )}
            </span>
            .
          </>
        ) : (
          <>
            From here on {now.glued ? 'each tile takes along the weights under it' : 'the tiles move alone'}: the answer is{' '}
            {answer}.
          </>
        )
      }
      tools={
        <>
          <button
            type="button"
            class="button"
            aria-disabled={isHome(now)}
            onClick={() => !isHome(now) && putAll({ ...AT_HOME, glued: now.glued })}
          >
            In order
          </button>
          <button type="button" class="button" onClick={() => putAll(shuffled(now, anotherOrder()))}>
            Shuffle all four
          </button>
        </>
      }
    >
      <div class="tiles-square">
        <p>the square they make now</p>
        <div class="square-now">
          {seen.x.map((value, place) => (
            <span key={place} class={isLight(value) ? 'on-light' : ''} data-grey="" style={`background:${grey(value)}`}>
              <Other id={`tiles.x[${place}]`} like={`x[${place}]`} value={value} room={ROOM} />
            </span>
          ))}
        </div>
        <Picture x={mine.x} />
        <p>the image, as it was</p>
      </div>
      <div class="tiles-glue">
        <button
          type="button"
          role="switch"
          aria-checked={now.glued}
          onClick={() => put({ ...now, glued: !now.glued }, { ...now, glued: !now.glued })}
        >
          take the weights along
        </button>
        <span>{now.glued ? 'on: tile and column are one piece' : 'off: the tiles move alone'}</span>
      </div>
      <div class="tiles-names" aria-hidden="true">
        {NEURONS.map((i) => (
          <span key={i}>neuron {i + 1}</span>
        ))}
      </div>
      <Track all={now} before={before} byButton={byButton} mover={mover} seen={seen} onMove={put} />
      <Sums seen={seen} />
      <Answer seen={seen} field={field} />
    </Stage>
  );
}
