/** Image 1 and image 2 on both sides of b₂, each pulling it with an arrow as long as its slope there. */
import './pair.css';
import { Other } from '../../controls/other-state/Other';
import { Picture } from '../../controls/Picture';
import { Shown } from '../../controls/Shown';
import { PAIR } from '../../model/training/pair';
import { Arrow } from './Arrow';
import { usePair } from './use-pair';

/** Drawing units for each 1 of slope: an answer is never off by more. */
const UNIT = 70;

export default function TwoPulls() {
  const { now } = usePair();
  const side = (n: 0 | 1) => (
    <div class="pull">
      <div>
        <Picture x={PAIR[n].x} />
        <p>
          image {n + 1}, {PAIR[n].y === 1 ? 'a car' : 'not a car'}
          <br />
          slope at b₂ <Other id={`pair.pull[${n}]`} like="db2" value={now.pulls[n]} />
        </p>
      </div>
      <svg class="pulling" viewBox="-12 -76 24 152" aria-hidden="true">
        <Arrow up={-now.pulls[n] * UNIT} />
      </svg>
    </div>
  );
  return (
    <figure class="pair pulls" aria-label="Both images pull at b₂, each against its own slope">
      {side(0)}
      <p class="pulled">
        b₂
        <br />
        <Shown id="b2" room={7} />
      </p>
      {side(1)}
    </figure>
  );
}
