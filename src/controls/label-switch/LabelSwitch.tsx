/** The label of the image, pressed to and fro. */
import './label-switch.css';
import { setNumber } from '../../state/store';
import { useRead } from '../use-read';

export function LabelSwitch() {
  const y = useRead()('y');
  return (
    <span class="label-switch" role="group" aria-label="The label, y">
      <span class="label-name" aria-hidden="true">
        label <i>y</i>
      </span>
      {[1, 0].map((label) => (
        <button key={label} type="button" class="button" aria-pressed={y === label} onClick={() => setNumber('y', label)}>
          <b>{label}</b> {label === 1 ? 'car' : 'not a car'}
        </button>
      ))}
    </span>
  );
}
