/** From score to answer and back: one curve, with a handle on either side of it, and a line across the answers that is the reader's. */
import './sigmoid-slide.css';
import { useRef, useState } from 'preact/hooks';
import { useTravel } from '../../controls/motion/use-travel';
import { OneOf } from '../../controls/one-of/OneOf';
import { Shown } from '../../controls/Shown';
import { scoreOf, withinScores } from '../../controls/score/levers';
import { Stage } from '../../controls/stage/Stage';
import { textOf } from '../../controls/text-of';
import { useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { isCar } from '../../model';
import { AlongPixel } from './AlongPixel';
import { Curve } from './Curve';
import { Odds } from './Odds';
import { PartsBar } from './PartsBar';

/** A way along the curve, in ms. */
const PACE_MS = 450;

/** curve: the sigmoid over the score, made when the site is built. */
export default function SigmoidSlide({ curve }: { curve: string }) {
  const read = useRead();
  const field = useRef<HTMLDivElement>(null);
  const [line, setLine] = useState(0.5);
  const [across, setAcross] = useState<'score' | 'pixel'>();
  const z2 = read('z2');
  const drawn = useTravel(withinScores(z2), field, PACE_MS);
  const fence = scoreOf(line);
  const car = isCar(z2 - fence);
  const onPixel = across === 'pixel';

  return (
    <Stage
      class="sigmoid-slide"
      title="The slide"
      hint={onPixel ? 'drag the pixel, and the answer follows' : 'drag the score below, the answer at the right, or your line'}
      label={
        onPixel
          ? `The answer as pixel 1 goes from black to white. With the pixel at ${textOf('x[0]', read)} the answer is: ${textOf('a2', read)}`
          : `The sigmoid, a curve from score to answer. For the score ${textOf('z2', read)} the answer is: ${textOf('a2', read)}`
      }
      field={field}
      says={
        onPixel ? (
          <>
            Pixel 1 is <Shown id="x[0]" />: a score of <Shown id="z2" />, an answer of <Shown id="a2" />.
          </>
        ) : (
          <>
            A score of <Shown id="z2" />: odds of <Odds />, an answer of <Shown id="a2" />.
            {line !== 0.5 && (
              <>
                {' '}
                Your line at <span data-quoted="">{formatNumber(line)}</span>, a score of{' '}
                <span data-quoted="">{formatNumber(fence)}</span>, makes that <b>{car ? 'a car' : 'not a car'}</b>.
              </>
            )}
          </>
        )
      }
      tools={
        <OneOf
          name="What goes across"
          words="across"
          choices={[
            { name: 'score', chosen: !onPixel, choose: () => setAcross('score') },
            { name: 'pixel 1', chosen: onPixel, choose: () => setAcross('pixel') },
          ]}
        />
      }
    >
      {onPixel ? (
        <AlongPixel />
      ) : (
        <div class={across ? 'slide turned' : 'slide'}>
          <Curve {...{ curve, drawn, line, setLine, fence }} />
          <PartsBar {...{ drawn, line, fence, car }} />
        </div>
      )}
    </Stage>
  );
}
