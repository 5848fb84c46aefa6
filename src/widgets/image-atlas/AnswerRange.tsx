/** All answers that the network can give to any image, as a stretch of the line from 0 to 1, with an image at either end. */
import { useMemo, useRef } from 'preact/hooks';
import { AnswerLine } from '../../controls/answer-line/AnswerLine';
import { onLine } from '../../controls/answer-line/LineNames';
import { useTravels } from '../../controls/motion/use-travel';
import { Shown } from '../../controls/Shown';
import { Stage } from '../../controls/stage/Stage';
import { textOf } from '../../controls/text-of';
import { useNetwork, useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { isCar, sigmoid } from '../../model';
import { scoreRange } from '../../model/image-range';
import { network, setNetwork } from '../../state/store';

export default function AnswerRange() {
  const { W1, b1, W2, b2 } = useNetwork();
  const read = useRead();
  const field = useRef<HTMLDivElement>(null);
  const { low, high } = useMemo(() => scoreRange({ W1, b1, W2, b2 }), [W1, b1, W2, b2]);
  const [least, most] = [sigmoid(low.value), sigmoid(high.value)];
  const [a, b, now] = useTravels([least, most, read('a2')], field) as [number, number, number];
  const whole = !isCar(high.value) ? '“not a car”' : isCar(low.value) ? '“car”' : undefined;
  const answers = `from ${formatNumber(least, 'unit')} to ${formatNumber(most, 'unit')}`;
  return (
    <Stage
      class="answer-range"
      title="Every answer it can give to an image"
      hint="press an end, and its image is the image"
      label={`The answers to all images, ${answers}, on the line from 0 to 1; the fence is at one half; the image now has ${textOf('a2', read)}`}
      lines={1}
      says={whole ? `Every image there is gets ${whole}.` : 'Some images get “car”, some “not a car”.'}
      field={field}
    >
      <AnswerLine
        stretch={{ low: least, high: most }}
        drawn={{ low: a, high: b }}
        images={{ low: low.x, high: high.x }}
        prefix="range"
        onChoose={(x) => setNetwork({ ...network.peek(), x: [...x] })}
      >
        <span class="here-stem" style={onLine(now)} aria-hidden="true" />
        <span class="here" style={onLine(now)} data-points="a2" aria-hidden="true" />
        <span class="here-name" style={onLine(now)}>
          now <Shown id="a2" room={9} />
        </span>
      </AnswerLine>
    </Stage>
  );
}
