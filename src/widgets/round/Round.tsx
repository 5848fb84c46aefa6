/** One round of learning, on the post's two images: their answers before and after, and the range of all answers. */
import '../../controls/plot/plot.css';
import './round.css';
import { useMemo } from 'preact/hooks';
import { AnswerLine, Ends, onLine } from '../../controls/answer-line/AnswerLine';
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
  return { least: sigmoid(low.value), most: sigmoid(high.value), allCars: isCar(low.value) };
}

export default function Round() {
  const { taken: isTaken, start, after, press } = useStep((before) => pairStep(before, RATE));
  const [old, next] = useMemo(() => [start, after].map(answersOf), [start, after]);

  return (
    <div class="widget round">
      <p class="widget-title">One round, on image 1 and image 2</p>
      <Answers prefix="round" start={start} after={after} taken={isTaken} />
      {old && next && (
        <div>
          <svg
            class="plot"
            viewBox="0 0 360 84"
            role="group"
            aria-label="The range of all answers, from 0 to 1, before and after"
          >
            <AnswerLine y={40} />
            <rect
              class="was"
              x={onLine(old.least)}
              y="34"
              width={Math.max(1, onLine(old.most) - onLine(old.least))}
              height="12"
            />
            {isTaken && <line class="stretch" x1={onLine(next.least)} x2={onLine(next.most)} y1="40" y2="40" />}
            <Ends {...(isTaken ? next : old)} prefix={isTaken ? 'round.next' : 'round'} y={14} />
            <text class="tick" x={onLine(0)} y={76} text-anchor="start">
              0
            </text>
            <text class="tick" x={onLine(0.5)} y={76} text-anchor="middle">
              one half
            </text>
            <text class="tick" x={onLine(1)} y={76} text-anchor="end">
              1
            </text>
          </svg>
        </div>
      )}
      <p class="widget-says" role="status">
        {isTaken ? (
          <>
            <b>{movedParameters(start, after)}</b> of the nineteen numbers have moved.{' '}
            {next?.allCars ? 'Every image is still called a car.' : ''}
          </>
        ) : (
          'The stretch on the line is the range of all answers, whatever the image.'
        )}
      </p>
      <div class="toolbar">
        <button type="button" class={isTaken ? '' : 'primary'} onClick={press}>
          {isTaken ? 'Take it back' : 'Take this round'}
        </button>
      </div>
    </div>
  );
}
