/** The three portraits side by side, without a number. */
import './portrait-row.css';
import { Portrait } from './Portrait';

export default function ThreeWishes() {
  return (
    <div class="portrait-row" role="group" aria-label="Three pictures">
      {[0, 1, 2].map((i) => (
        <Portrait key={i} neuron={i} />
      ))}
    </div>
  );
}
