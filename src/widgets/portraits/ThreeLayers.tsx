/** What each layer has to work with: the pixels, three portraits, three weights. */
import './portrait-row.css';
import { PixelGrid } from '../../controls/PixelGrid';
import { Shown } from '../../controls/Shown';
import { Portrait } from './Portrait';

export default function ThreeLayers() {
  return (
    <div class="portrait-row layers" role="list" aria-label="What each layer does">
      <div role="listitem">
        <b>input layer</b> hands on
        <PixelGrid />
      </div>
      <div role="listitem">
        <b>hidden layer</b> looks
        <span>
          {[0, 1, 2].map((i) => (
            <Portrait key={i} neuron={i} />
          ))}
        </span>
      </div>
      <div role="listitem">
        <b>output layer</b> weighs
        <span>
          {[0, 1, 2].map((i) => (
            <Shown key={i} id={`W2[${i}]`} handle room={5} />
          ))}
        </span>
      </div>
    </div>
  );
}
