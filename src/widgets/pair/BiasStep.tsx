/** One number's step in one line: b₂ − η × the mean of its two slopes. */
import './pair.css';
import { Other } from '../../controls/other-state/Other';
import { OtherRelation } from '../../controls/other-state/OtherRelation';
import { Shown } from '../../controls/Shown';
import { usePair } from './use-pair';

export default function BiasStep() {
  const { now, next } = usePair();
  const slope = now.slopes.db2;
  return (
    <p class="pair bias-step">
      <Shown id="b2" handle /> − <Shown id="eta" stop /> × {slope < 0 && '('}
      <Other id="pair.db2" like="db2" value={slope} />
      {slope < 0 && ')'}
      <OtherRelation id="pair.next.b2" value={next.b2} expression="+ b2 neg * eta pair.db2" others={{ 'pair.db2': slope }} />
      <Other id="pair.next.b2" like="b2" value={next.b2} />
    </p>
  );
}
