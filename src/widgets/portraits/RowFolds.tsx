/** A row of the table, and the portrait that it makes when it is laid out like the image. */
import './portrait-row.css';
import { Portrait } from './Portrait';

export default function RowFolds() {
  return (
    <div class="portrait-row folds" role="group" aria-label="Row 3 of the table becomes a portrait">
      <Portrait neuron={2} numbers="handles" flat />
      <span aria-hidden="true">→</span>
      <Portrait neuron={2} numbers="handles" />
    </div>
  );
}
