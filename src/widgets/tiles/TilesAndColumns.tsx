/** The pixels as tiles, each over its column of weights: slide them, with their weights or without, and look at the answer. */
import './tiles.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Other } from '../../controls/other-state/Other';
import { Picture } from '../../controls/Picture';
import { Shown } from '../../controls/Shown';
import { useNetwork } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { at } from '../../model';
import { IN_ORDER, leastAndMost, type Order, ordersOf, sameOrder } from '../../model/shuffles';
import { momentOf, read } from '../../quantities';
import { offerState } from '../../state/page-numbers';
import { network } from '../../state/store';
import { type Arrangement, AT_HOME, isHome, networkOf, shuffled, whoChanged } from './arrangement';
import { Track } from './Track';

const NEURONS = [0, 1, 2] as const;
const PREFIX = 'tiles.';
const ROOM = 5;

/** Any order but the one that stands. */
function anotherOrder(): Order {
  const others = ordersOf(IN_ORDER.length).filter((one) => !sameOrder(one, IN_ORDER));
  return at(others, Math.floor(Math.random() * others.length));
}

interface State {
  now: Arrangement;
  /** How it stood before the last move. */
  before: Arrangement;
}

export default function TilesAndColumns() {
  const state = useSignal<State>({ now: AT_HOME, before: AT_HOME });
  const { now, before } = state.value;
  const mine = useNetwork();
  const seen = momentOf(networkOf(mine, now));
  const was = momentOf(networkOf(mine, before)).a2;
  const put = (next: Arrangement, from = now) => {
    state.value = { now: next, before: from };
  };

  useEffect(
    () =>
      offerState('tiles', {
        read: (id) =>
          id.startsWith(PREFIX) ? read(momentOf(networkOf(network.value, state.value.now)), id.slice(PREFIX.length)) : undefined,
        touched: () => !isHome(state.value.now),
        solve: () => put({ ...AT_HOME, tiles: leastAndMost(network.peek()).most.order, glued: false }, state.peek().now),
        reset: () => put({ ...AT_HOME, glued: state.peek().now.glued }, state.peek().now),
      }),
    [],
  );

  const answer = <Other id="tiles.a2" like="a2" value={seen.a2} />;
  const who = whoChanged(before, now);
  return (
    <div class={now.glued ? 'tiles glued' : 'tiles'} role="group" aria-label="Tiles over their columns">
      <div class="tiles-square">
        <Picture x={seen.x} />
        <p>the square they make now</p>
        <Picture x={mine.x} />
        <p>the image, as it was</p>
      </div>
      <div class="tiles-switches">
        <button
          type="button"
          class="button"
          role="switch"
          aria-checked={now.glued}
          onClick={() => put({ ...now, glued: !now.glued }, { ...now, glued: !now.glued })}
        >
          take the weights along
        </button>
        <button type="button" class="button" aria-disabled={isHome(now)} onClick={() => put({ ...AT_HOME, glued: now.glued })}>
          In order
        </button>
        <button type="button" class="button" onClick={() => put(shuffled(now, anotherOrder()))}>
          Shuffle all four
        </button>
      </div>
      <p class="tiles-answer">
        {answer} <span>answer</span>
      </p>
      <div class="tiles-names" aria-hidden="true">
        {NEURONS.map((i) => (
          <span key={i}>neuron {i + 1}</span>
        ))}
      </div>
      <Track all={now} seen={seen} onMove={put} />
      <div class="tiles-sums">
        <span class="tiles-head">bias</span>
        <span class="tiles-head">sum</span>
        {NEURONS.map((i) => (
          <div key={i}>
            <span class="tiles-name">neuron {i + 1}</span>
            <Shown id={`b1[${i}]`} room={ROOM} />
            <Other id={`tiles.z1[${i}]`} like={`z1[${i}]`} value={at(seen.z1, i)} room={ROOM} />
          </div>
        ))}
      </div>
      <p class="says" role="status">
        {isHome(now) ? (
          <>Each pixel stands in its place, over its own three weights: the answer is {answer}.</>
        ) : who ? (
          <>
            {who}, {now.glued ? 'with their weights' : 'and the weights have stayed'}: the answer is {answer}
            <span class="verdict">
              {Math.abs(was - seen.a2) < 1e-12 ? (
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
        )}
      </p>
    </div>
  );
}
