/** One round of learning, on the post's two images: their answers before and after, and the range of all answers. */
import './round.css';
import { useMemo, useRef } from 'preact/hooks';
import { AnswerLine } from '../../controls/answer-line/AnswerLine';
import { useTravels } from '../../controls/motion/use-travel';
import { Stage } from '../../controls/stage/Stage';
import { formatNumber } from '../../live-math';
import { isCar, type Parameters, sigmoid } from '../../model';
import { scoreRange } from '../../model/image-range';
import { movedParameters } from '../../model/parameters';
import { pairStep } from '../../model/training/pair';
import { Answers } from './Answers';
import { useStep } from './use-step';

const RATE = 0.5;

/** The range of all answers that a network can give to an image. */
function answersOf(parameters: Parameters) {
  const { low, high } = scoreRange(parameters);
  return {
    low: sigmoid(low.value),
    high: sigmoid(high.value),
    images: { low: low.x, high: high.x },
    allCars: isCar(low.value),
  };
}

export default function Round() {
  const { taken, start, after, press } = useStep((before) => pairStep(before, RATE));
  const field = useRef<HTMLDivElement>(null);
  const old = useMemo(() => answersOf(start), [start]);
  const next = useMemo(() => answersOf(after), [after]);
  const now = taken ? next : old;
  const [low, high] = useTravels([now.low, now.high], field) as [number, number];
  const range = `from ${formatNumber(now.low, 'unit')} to ${formatNumber(now.high, 'unit')}`;

  return (
    <Stage
      class="round"
      title="One round, on image 1 and image 2"
      hint="what it does to their answers, and to those of every image"
      label={`The range of all answers, ${range}, on the line from 0 to 1, ${taken ? 'after' : 'before'} the round`}
      lines={2}
      says={
        <span role="status">
          {taken ? (
            <>
              <b>{movedParameters(start, after)}</b> of the nineteen numbers have moved.{' '}
              {next.allCars ? 'Every image is still called a car.' : ''}
            </>
          ) : (
            'The stretch on the line is the range of all answers, whatever the image.'
          )}
        </span>
      }
      tools={
        <button type="button" class={taken ? '' : 'primary'} onClick={press}>
          {taken ? 'Take it back' : 'Take this round'}
        </button>
      }
      field={field}
    >
      <Answers prefix="round" start={start} after={after} taken={taken} />
      <AnswerLine
        stretch={now}
        drawn={{ low, high }}
        was={taken ? old : undefined}
        images={now.images}
        prefix={taken ? 'round.next' : 'round'}
      />
    </Stage>
  );
}
