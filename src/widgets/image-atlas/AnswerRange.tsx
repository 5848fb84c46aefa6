/** All answers that the network can give to any image, as a stretch of the line from 0 to 1. */
import '../../controls/plot/plot.css';
import './answer-range.css';
import { useMemo } from 'preact/hooks';
import { AnswerLine, Ends, onLine, within } from '../../controls/answer-line/AnswerLine';
import { Picture } from '../../controls/Picture';
import { ShownText } from '../../controls/Shown';
import { useNetwork, useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { isCar, sigmoid } from '../../model';
import { type Extreme, scoreRange } from '../../model/image-range';
import { network, setNetwork } from '../../state/store';

function End({ of, words }: { of: Extreme; words: string }) {
  return (
    <button
      type="button"
      class="button range-end"
      aria-label={`${words}: image ${of.x.map((pixel) => formatNumber(pixel)).join(', ')}`}
      onClick={() => setNetwork({ ...network.peek(), x: of.x })}
    >
      <Picture x={of.x} /> {words}
    </button>
  );
}

export default function AnswerRange() {
  const { W1, b1, W2, b2 } = useNetwork();
  const now = useRead()('a2');
  const { low, high } = useMemo(() => scoreRange({ W1, b1, W2, b2 }), [W1, b1, W2, b2]);
  const [least, most] = [sigmoid(low.value), sigmoid(high.value)];
  const whole = !isCar(high.value) ? '“not a car”' : isCar(low.value) ? '“car”' : undefined;
  return (
    <div class="widget answer-range">
      <p class="widget-title">Every answer it can give to an image</p>
      <svg
        class="plot"
        viewBox="0 0 360 100"
        role="group"
        aria-label={`Answers from ${formatNumber(least)} to ${formatNumber(most)}; the fence is at one half`}
      >
        <AnswerLine y={46} />
        <line class="stretch" x1={onLine(least)} x2={onLine(most)} y1="46" y2="46" />
        <circle class="here" cx={onLine(now)} cy="46" r="6" data-points="a2" />
        <Ends least={least} most={most} prefix="range" y={22} />
        <ShownText id="a2" room={7} x={within(onLine(now))} y={70} />
        <text class="tick" x={onLine(0)} y={94} text-anchor="start">
          0, “not a car”
        </text>
        <text class="tick" x={onLine(0.5)} y={94} text-anchor="middle" data-quoted="">
          0.5
        </text>
        <text class="tick" x={onLine(1)} y={94} text-anchor="end">
          “car”, 1
        </text>
      </svg>
      <div class="toolbar">
        <End of={low} words="lowest" />
        <End of={high} words="highest" />
        <span>{whole ? `Every image there is gets ${whole}.` : 'Some images get “car”, some “not a car”.'}</span>
      </div>
    </div>
  );
}
