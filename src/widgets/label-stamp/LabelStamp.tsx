/** The image with the label that the reader stamps on it. The network's answer stands beside it, and does not move. */
import './label-stamp.css';
import { PixelGrid } from '../../controls/PixelGrid';
import { Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { setNumber } from '../../state/store';

const LABELS = [
  { y: 1, word: 'car' },
  { y: 0, word: 'not a car' },
] as const;

export default function LabelStamp() {
  const y = useRead()('y');
  return (
    <div class="stamp-card" role="group" aria-label="The label">
      <div class="stamped">
        <PixelGrid />
        <p class={y === 1 ? 'stamp' : 'stamp no'}>{y === 1 ? 'car' : 'not a car'}</p>
      </div>
      <div>
        <div class="toolbar" role="group" aria-label="Stamp it">
          {LABELS.map((label) => (
            <button key={label.y} type="button" aria-pressed={y === label.y} onClick={() => setNumber('y', label.y)}>
              {label.word}
            </button>
          ))}
        </div>
        <p>
          The label: <Shown id="y" />
          <br />
          The network’s answer: <Shown id="a2" />
        </p>
      </div>
    </div>
  );
}
