/** The slope of the secant, written out with the losses of the row. */
import { Other } from '../../controls/other-state/Other';
import { OtherRelation } from '../../controls/other-state/OtherRelation';
import { useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { slopeId } from '../../quantities/nudge';
import { Fixed } from './Fixed';
import { DECIMALS, fixedText, NOW, type Rung } from './rungs';

export function Quotient({ id, rung: { h, high, low, quotient } }: { id: string; rung: Rung }) {
  const value = useRead()(id);
  const [plus, minus, result] = ['plus.L', 'minus.L', 'slope'].map((name) => `nudge[${NOW}].${name}`) as [string, string, string];
  const text = fixedText(quotient, DECIMALS.quotient);
  const loss = (loss: number) => fixedText(loss, DECIMALS.loss, true);
  const gap = formatNumber(Number((2 * h).toPrecision(12)));
  const gone = [high, low].filter((one) => loss(one).startsWith('<')).length;
  const long = loss(high).length + loss(low).length > 24;
  if (gone > 0)
    return (
      <p class="slope-quotient no-digits">
        <span>
          {gone === 2 ? 'both losses are' : 'one of the two losses is'} below <span data-quoted="">0.00000001</span>; no digits to
          go by
        </span>
      </p>
    );
  return (
    <p class={long ? 'slope-quotient long' : 'slope-quotient'}>
      <span class="fraction">
        <span>
          <i>L</i>(<Moved id={id} side="plus" value={value + h} />) − <i>L</i>(<Moved id={id} side="minus" value={value - h} />)
        </span>
        <span>
          2<i>h</i>
        </span>
      </span>
      <span class="sign"> ≈ </span>
      <span class="fraction">
        <span>
          <Fixed id={plus} like="L" value={high} decimals={DECIMALS.loss} /> −{' '}
          <Fixed id={minus} like="L" value={low} decimals={DECIMALS.loss} />
        </span>
        <span data-quoted="">{gap}</span>
      </span>
      <span class="result">
        <OtherRelation
          id={result}
          value={quotient}
          text={text}
          expression={`/ + ${plus} neg ${minus} ${gap}`}
          others={{ [plus]: loss(high), [minus]: loss(low) }}
        />
        <Fixed id={result} like={slopeId(id)} value={quotient} decimals={DECIMALS.quotient} />
      </span>
    </p>
  );
}

const Moved = ({ id, side, value }: { id: string; side: string; value: number }) => (
  <Other id={`nudge[${NOW}].${side}`} like={id} value={Number(value.toPrecision(12))} room={8} />
);
