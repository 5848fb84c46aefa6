/** From score to answer and back: a point on the sigmoid, and a slider for either side of it. */
import './sigmoid-slide.css';
import { useRef } from 'preact/hooks';
import { useDrags } from '../../controls/drags/use-drags';
import { type Frame, place, valueAt } from '../../controls/plot/axis';
import { Beyond, Plot } from '../../controls/plot/Plot';
import { Shown, ShownText } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { beginGesture, cancelGesture, endGesture, moment, setNumber } from '../../state/store';
import { Lever } from './Lever';
import { ANSWER, biasFor, nearestMark, SCORE, scoreOf } from './levers';

const setScore = (wanted: number): void => setNumber('b2', biasFor(wanted, moment.peek()));

export default function SigmoidSlide({ frame, curve }: { frame: Frame; curve: string }) {
  const read = useRead();
  const point = useRef<SVGGElement>(null);
  const [z2, a2] = [read('z2'), read('a2')];
  const { left, right, top, bottom } = frame.box;
  const [x, y] = [place(frame.x, z2), place(frame.y, a2)];
  /** Beside the upright guide, on the side away from the curve where there is room. */
  const end = x > right - 80;
  const atStart = x < left + 90;

  useDrags(point, {
    take: (event) => {
      event.preventDefault();
      return event.target as Element;
    },
    capture: (element) => element,
    begin: () => beginGesture('a2'),
    move: (element, { clientX }) => {
      const box = element.closest('svg')?.getBoundingClientRect();
      if (box) setScore(nearestMark(SCORE, valueAt(frame.x, ((clientX - box.left) / box.width) * frame.width)));
    },
    end: endGesture,
    cancel: cancelGesture,
  });

  return (
    <div class="widget sigmoid-slide">
      <p class="widget-title">From score to answer, and back</p>
      <Plot
        frame={frame}
        curves={[{ d: curve }]}
        label={`The sigmoid. The score ${formatNumber(z2)} becomes the answer ${formatNumber(a2, 'unit')}.`}
      >
        <text class="tick" x={left - 32} y={3}>
          answer
        </text>
        <path class="guide" d={`M${x} ${bottom}V${y}H${left}`} />
        <g ref={point} class="point" data-points="a2">
          <circle class="reach" cx={x} cy={y} r={20} />
          <circle cx={x} cy={y} r={7} />
        </g>
        <Beyond axis={frame.x} value={z2} y={y} />
        <ShownText
          id="z2"
          room={8}
          x={x + (end ? -8 : 8)}
          y={Math.min((y + bottom) / 2, bottom - 36)}
          anchor={end ? 'end' : 'start'}
        />
        <ShownText id="a2" room={10} x={atStart ? x + 14 : left + 14} y={y + (y < top + 16 ? 15 : -11)} anchor="start" />
      </Plot>
      <div class="levers">
        <Lever id="z2" name="score z₂" colour="sum" scale={SCORE} value={z2} onValue={setScore}>
          <Shown id="z2" room={7} />
        </Lever>
        <Lever id="a2" name="answer a₂" colour="probability" scale={ANSWER} value={a2} onValue={(p) => setScore(scoreOf(p))}>
          <Shown id="a2" room={7} />
        </Lever>
      </div>
      <p class="widget-says">
        A score of <Shown id="z2" />: odds of{' '}
        {z2 < 0 ? (
          <>
            1 to <Shown id="exp2" />
          </>
        ) : (
          <>
            <Shown id="odds2" /> to 1
          </>
        )}
        , an answer of <Shown id="a2" />. The sliders move one number, the output bias, now <Shown id="b2" stop />.
      </p>
    </div>
  );
}
