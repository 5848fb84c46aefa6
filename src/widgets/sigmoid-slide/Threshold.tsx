/** A line across the answers, which is the reader's and no part of the network. */
import './sigmoid-slide.css';
import { useState } from 'preact/hooks';
import { Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { isCar } from '../../model';
import { Lever } from './Lever';
import { scoreOf, THRESHOLD } from './levers';

export default function Threshold() {
  const read = useRead();
  const [threshold, setThreshold] = useState(0.5);
  const fence = scoreOf(threshold);
  return (
    <div class="sigmoid-slide threshold">
      <div class="levers">
        <Lever name="threshold" colour="label" scale={THRESHOLD} value={threshold} onValue={setThreshold}>
          <span data-quoted="">{formatNumber(threshold)}</span>
        </Lever>
      </div>
      <p class="widget-says">
        With the line at <span data-quoted="">{formatNumber(threshold)}</span>, a score of{' '}
        <span data-quoted="">{formatNumber(fence)}</span>, the answer <Shown id="a2" /> counts as{' '}
        <b>{isCar(read('z2') - fence) ? 'car' : 'not a car'}</b>.
      </p>
    </div>
  );
}
