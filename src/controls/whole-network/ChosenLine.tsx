/**
 * What the chosen line carries, worked out: its weight times what comes in. It stands over the lines, and for the keyboard
 * it is what chooses them.
 */

import { at } from '../../model';
import { quantity } from '../../quantities';
import { Relation, Shown } from '../Shown';
import { LINE_IDS, partsOf } from './WholeNetwork';

export function ChosenLine({ id, onChoose }: { id: string; onChoose: (id: string) => void }) {
  const parts = partsOf(id);
  if (!parts) return null;
  const { weight, from, product } = parts;
  return (
    <p class="chosen-line">
      <input
        type="range"
        class="visually-hidden"
        aria-label="The line that is written out"
        aria-valuetext={quantity(id).name}
        max={LINE_IDS.length - 1}
        value={LINE_IDS.indexOf(id)}
        onInput={({ currentTarget }) => onChoose(at(LINE_IDS, currentTarget.valueAsNumber))}
      />
      <span>
        <Shown id={weight} /> × <Shown id={from} brackets />
        <Relation id={product} expression={`* ${weight} ${from}`} />
        <Shown id={product} />
      </span>
    </p>
  );
}
