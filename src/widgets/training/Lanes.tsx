/** The images of the set on one axis of answers, a lane each: where each stands now, and where it has been. */
import { useMemo } from 'preact/hooks';
import { Other } from '../../controls/other-state/Other';
import { Picture } from '../../controls/Picture';
import { at, type Example, sigmoid } from '../../model';
import { isRight } from '../../model/training';
import { network, setNetwork } from '../../state/store';
import { relabelImage, removeImage } from '../../state/training/own';
import { dotsUpTo } from './dots';
import { isInView } from './in-view';
import type { DeckView } from './useDeck';

/** Letters of an answer at the end of its lane. */
const ROOM = 7;

const fullWord = ({ y }: Example): string => (y === 1 ? 'car' : 'not a car');

interface Props {
  view: DeckView;
  /** Where each answer is drawn, and the answer when every neuron is silent. */
  drawn: readonly number[];
  silent: number;
  /** The image that is being painted, of the reader's own. */
  painting: number | undefined;
  onPaint: (n: number | undefined) => void;
}

export function Lanes({ view, drawn, silent, painting, onPaint }: Props) {
  const { position, examples, trail } = view;
  const own = position.set === 'own';
  const order = useMemo(
    () => (own ? examples.map((_, n) => n) : [...examples.keys()].sort((a, b) => at(examples, b).y - at(examples, a).y || a - b)),
    [examples, own],
  );
  const known = Math.min(position.t, trail.last());
  const firstOther = order.find((n) => at(examples, n).y === 0);
  return (
    <div class={own ? 'lanes own' : 'lanes'} style={`--lanes:${examples.length}`}>
      <p class="lanes-head" aria-hidden="true">
        <span>
          <span class="wordy">says </span>not a car
        </span>
        <b>one half</b>
        <span>
          <span class="wordy">says </span>car
        </span>
      </p>
      <div class="lanes-lines" aria-hidden="true">
        <i class="half" />
        <i class="all-silent" style={`left:${(silent * 100).toFixed(2)}%`} />
      </div>
      <ol aria-label="The images of the set">
        {order.map((n) => (
          <Lane
            key={n}
            {...{ n, view, own, painting, onPaint }}
            drawn={at(drawn, n)}
            path={dotsUpTo(trail, n, known)}
            head={
              own ? undefined : n === order[0] && at(examples, n).y === 1 ? 'cars' : n === firstOther ? 'not cars' : undefined
            }
          />
        ))}
      </ol>
      <p class="lanes-foot" aria-hidden="true">
        {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
          <span key={tick} style={`left:${tick * 100}%`} data-quoted="">
            {tick}
          </span>
        ))}
      </p>
      <p class="lanes-silent">
        <i /> all silent: <Other id="deck.silent.a2" like="a2" value={sigmoid(view.network.b2)} room={7} />
      </p>
    </div>
  );
}

interface LaneProps extends Pick<Props, 'view' | 'painting' | 'onPaint'> {
  n: number;
  own: boolean;
  drawn: number;
  path: string;
  head: string | undefined;
}

function Lane({ n, view: { examples, assessment, network: now, trail }, own, drawn, path, head, painting, onPaint }: LaneProps) {
  const example = at(examples, n);
  const { z2, a2 } = at(assessment.passes, n);
  const right = isRight(z2, example);
  const start = sigmoid(trail.score(0, n));
  return (
    <li class="lane-row" data-wrong={right ? undefined : ''} data-head={head}>
      <button
        type="button"
        class="deck-row"
        aria-pressed={own ? painting === n : isInView(example, now)}
        onClick={() => {
          if (own) onPaint(painting === n ? undefined : n);
          setNetwork({ ...network.peek(), ...example });
        }}
      >
        <span class="lane-name">
          <span class="lane-word">image </span>
          {n + 1}
        </span>
        <span class="lane-axis">
          <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
            <path class="way" d={`M${(start * 1000).toFixed(1)} 5H${(drawn * 1000).toFixed(1)}`} />
            <path class="dots" d={path} />
          </svg>
          <span class="ghost" style={`left:${(start * 100).toFixed(2)}%`} aria-hidden="true">
            <Picture x={example.x} />
          </span>
          <span class={example.y === 1 ? 'runner car' : 'runner'} style={`left:${(drawn * 100).toFixed(2)}%`}>
            <Picture x={example.x} />
          </span>
        </span>
        <Other id={`set[${n}].a2`} like="a2" value={a2} room={ROOM} />
        <span class="visually-hidden">
          {' '}
          {fullWord(example)}, {right ? 'right' : 'wrong'}
        </span>
      </button>
      {own && (
        <>
          <button
            type="button"
            class="button deck-label"
            aria-label={`Image ${n + 1} is ${fullWord(example)}: change its label`}
            onClick={() => relabelImage(n)}
          >
            {example.y === 1 ? 'car' : 'not'}
          </button>
          <button
            type="button"
            class="close"
            aria-label={`Remove image ${n + 1}`}
            aria-disabled={examples.length === 1}
            onClick={() => {
              onPaint(undefined);
              removeImage(n);
            }}
          >
            ×
          </button>
        </>
      )}
    </li>
  );
}
