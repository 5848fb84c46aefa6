/**
 * What every score costs: the loss over the score, for either label, with the reader's score on it; at the side the halvings
 * that lead down to the share, and 1, split by the answer.
 */
import './loss-curve.css';
import { useRef, useState } from 'preact/hooks';
import { HoldButton } from '../../controls/hold-button/HoldButton';
import { LabelSwitch } from '../../controls/label-switch/LabelSwitch';
import { useTravel } from '../../controls/motion/use-travel';
import { Shown } from '../../controls/Shown';
import { withinScores } from '../../controls/score/levers';
import { Stage } from '../../controls/stage/Stage';
import { textOf } from '../../controls/text-of';
import { useRead } from '../../controls/use-read';
import { Axis } from './Axis';
import { Formula } from './Formula';
import { Plot } from './Plot';
import { Ruler } from './Ruler';
import { Nearer, SquaredTable } from './Squared';

/** A way along the curve, and from one curve to the other, in ms. */
const PACE_MS = { along: 450, across: 300 } as const;

interface Props {
  /** Curves, made when the site is built. By label: not a car, car. */
  loss: readonly [string, string];
  squared: readonly [string, string];
}

export default function LossCurve({ loss, squared }: Props) {
  const read = useRead();
  const field = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState(false);
  const y = read('y');
  const score = useTravel(withinScores(read('z2')), field, PACE_MS.along);
  const label = useTravel(y, field, PACE_MS.across);
  return (
    <Stage
      class="loss-curve"
      title="The loss over the score"
      hint="drag the dot; press the label; at the side, how often 1 is halved to come down to the share"
      label={`The loss over the score: two curves, one for each label, mirror images of each other. The score is ${textOf('z2', read)}, the label ${y}; the loss is: ${textOf('L', read)}`}
      field={field}
      says={
        held ? (
          <Nearer />
        ) : (
          <>
            A score of <Shown id="z2" /> costs <Shown id="car.L" /> if it is a car and <Shown id="notCar.L" /> if it is not.
          </>
        )
      }
      tools={
        <HoldButton held={held} onHold={setHeld} tapStays>
          <span class="for-hands">Hold: </span>
          <span class="what">squared error too</span>
        </HoldButton>
      }
    >
      <div class={held ? 'loss-field held' : 'loss-field'}>
        <Plot {...{ loss, squared, score, label, held }} />
        <LabelSwitch />
        <Formula score={score} />
        {held && <SquaredTable score={score} />}
        <Axis score={score} />
        <Ruler score={score} label={label} />
      </div>
    </Stage>
  );
}
