/**
 * One round of learning, on the post's two images, inside the circuit that it goes round: their answers before and after, how
 * far each is from its label, and the range of all answers.
 */
import './round.css';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { PACE, useTravels } from '../../controls/motion/use-travel';
import { Stage } from '../../controls/stage/Stage';
import { formatNumber } from '../../live-math';
import { at, isCar, type Parameters, sigmoid } from '../../model';
import { scoreOf, scoreRange } from '../../model/image-range';
import { movedParameters } from '../../model/parameters';
import { PAIR, pairStep } from '../../model/training/pair';
import { Answers } from './Answers';
import { Distance, LineHead, RangeOnLine } from './Line';
import { useStep } from './use-step';

const RATE = 0.5;

interface AllAnswers {
  low: number;
  high: number;
  images: { low: readonly number[]; high: readonly number[] };
  /** Which images it calls a car. */
  cars: 'all' | 'some' | 'none';
  /** Its answers to the two. */
  pair: readonly number[];
}

/** The range of all answers that a network can give to an image, and its answers to the two. */
function answersOf(parameters: Parameters): AllAnswers {
  const { low, high } = scoreRange(parameters);
  return {
    low: sigmoid(low.value),
    high: sigmoid(high.value),
    images: { low: low.x, high: high.x },
    cars: isCar(low.value) ? 'all' : isCar(high.value) ? 'some' : 'none',
    pair: PAIR.map(({ x }) => sigmoid(scoreOf(parameters, x))),
  };
}

/** What the network now calls the images, all that there are. */
function callsOf({ cars: before }: Pick<AllAnswers, 'cars'>, { cars }: Pick<AllAnswers, 'cars'>): string {
  if (cars === 'some') return 'Not every image is called a car.';
  return cars === 'all'
    ? `Every image is ${before === 'all' ? 'still' : 'now'} called a car.`
    : `No image is called a car${before === 'none' ? '' : ' any more'}.`;
}

/** stations: the circuit's, with their links. */
export default function Round({ stations }: { stations?: ComponentChildren }) {
  const { taken, start, after, press } = useStep((before) => pairStep(before, RATE));
  const field = useRef<HTMLDivElement>(null);
  const old = useMemo(() => answersOf(start), [start]);
  const next = useMemo(() => answersOf(after), [after]);
  const now = taken ? next : old;
  // Once round the circuit; then the answers move.
  const [lap, low, high, ...pair] = useTravels([taken ? 1 : 0, now.low, now.high, ...now.pair], field, PACE.long, {
    groupOf: (n) => (n === 0 ? 0 : 1),
  }) as [number, number, number, ...number[]];
  const range = `from ${formatNumber(now.low, 'unit')} to ${formatNumber(now.high, 'unit')}`;

  return (
    <Stage
      class="round"
      title="One round, on image 1 and image 2"
      hint="what it does to their answers, and to those of every image"
      label={`The range of all answers, ${range}, on the line from 0 to 1, ${taken ? 'after' : 'before'} the round`}
      lines={1}
      says={
        taken ? (
          <>
            <b>{movedParameters(start, after)}</b> of the nineteen numbers have moved. {callsOf(old, next)}
          </>
        ) : (
          'The bold line is how far each answer is from its label.'
        )
      }
      tools={
        <button type="button" class={taken ? '' : 'primary'} onClick={press}>
          {taken ? 'Take it back' : 'Take this round'}
        </button>
      }
      field={field}
    >
      <div class="circuit" style={`--lap:${lap}`}>
        <svg class="loop" aria-hidden="true">
          <rect width="100%" height="100%" rx="28" />
          <rect class="gone" width="100%" height="100%" rx="28" pathLength="1" />
        </svg>
        {stations}
        <Answers
          prefix="round"
          start={start}
          after={after}
          taken={taken}
          head={<LineHead />}
          lineOf={(n) => <Distance label={at(PAIR, n).y} drawn={at(pair, n)} was={taken ? at(old.pair, n) : undefined} />}
        >
          <tr class="every">
            <th scope="row">every image</th>
            <td colSpan={3}>from lowest to highest</td>
            <RangeOnLine
              range={now}
              images={now.images}
              drawn={{ low, high }}
              was={taken ? old : undefined}
              prefix={taken ? 'round.next' : 'round'}
            />
          </tr>
        </Answers>
      </div>
    </Stage>
  );
}
