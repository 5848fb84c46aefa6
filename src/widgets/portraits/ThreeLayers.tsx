/** What each layer has to work with: the pixels, three portraits, three weights. */
import './portrait-row.css';
import { PixelGrid } from '../../controls/PixelGrid';
import { Shown } from '../../controls/Shown';
import { Portrait } from './Portrait';

export default function ThreeLayers() {
  return (
    <ol class="portrait-row layers">
      <li>
        <b>input layer</b> hands on
        <PixelGrid />
      </li>
      <li>
        <b>hidden layer</b> looks
        <span>
          {[0, 1, 2].map((i) => (
            <Portrait key={i} neuron={i} />
          ))}
        </span>
      </li>
      <li>
        <b>output layer</b> weighs
        <span>
          {[0, 1, 2].map((i) => (
            <Shown key={i} id={`W2[${i}]`} handle room={5} />
          ))}
        </span>
      </li>
    </ol>
  );
}
