/** One round of learning, on the post's two images: their answers before and after, and the range of all answers. */
import '../../controls/plot/plot.css';
import './round.css';
import { useMemo } from 'preact/hooks';
import { OtherText } from '../../controls/other-state/Other';
import { place, plainAxis } from '../../controls/plot/axis';
import { isCar, sigmoid } from '../../model';
import { scoreRange } from '../../model/image-range';
import { movedParameters } from '../../model/parameters';
import { pairStep } from '../../model/training/pair';
import { Answers } from './Answers';
import { useStep } from './use-step';

const RATE = 0.5;

const SCALE = plainAxis([0, 1], [14, 346]);
const at = (share: number): number => place(SCALE, share);

export default function Round() {
  const { taken: isTaken, start, after, press } = useStep((before) => pairStep(before, RATE));
  const ranges = useMemo(() => [start, after].map(scoreRange), [start, after]);
  const [old, next] = ranges;

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
            <line class="axis" x1={at(0)} x2={at(1)} y1="40" y2="40" />
            <line class="fence" x1={at(0.5)} x2={at(0.5)} y1="24" y2="56" />
            <rect
              class="was"
              x={at(sigmoid(old.low.value))}
              y="34"
              width={Math.max(1, at(sigmoid(old.high.value)) - at(sigmoid(old.low.value)))}
              height="12"
            />
            {isTaken && (
              <line class="stretch" x1={at(sigmoid(next.low.value))} x2={at(sigmoid(next.high.value))} y1="40" y2="40" />
            )}
            <Ends of={isTaken ? next : old} prefix={isTaken ? 'round.next' : 'round'} />
            <text class="tick" x={at(0)} y={76} text-anchor="start">
              0
            </text>
            <text class="tick" x={at(0.5)} y={76} text-anchor="middle">
              one half
            </text>
            <text class="tick" x={at(1)} y={76} text-anchor="end">
              1
            </text>
          </svg>
        </div>
      )}
      <p class="widget-says" role="status">
        {isTaken ? (
          <>
            <b>{movedParameters(start, after)}</b> of the nineteen numbers have moved.{' '}
            {next && isCar(next.low.value) ? 'Every image is still called a car.' : ''}
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

/** The numbers of both ends, kept apart. */
function Ends({ of: { low, high }, prefix }: { of: ReturnType<typeof scoreRange>; prefix: string }) {
  const [least, most] = [sigmoid(low.value), sigmoid(high.value)];
  const apart = Math.max(30, (at(most) - at(least)) / 2);
  const middle = Math.max(44 + apart, Math.min(316 - apart, (at(least) + at(most)) / 2));
  return (
    <>
      <OtherText id={`${prefix}.low`} like="a2" value={least} x={middle - apart} y={14} />
      <OtherText id={`${prefix}.high`} like="a2" value={most} x={middle + apart} y={14} />
    </>
  );
}
