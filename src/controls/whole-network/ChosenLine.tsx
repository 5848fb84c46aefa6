/** What the chosen line carries, worked out: its weight times what comes in. It stands over the lines. */
import { Relation, Shown } from '../Shown';
import { partsOf } from './WholeNetwork';

export function ChosenLine({ id }: { id: string }) {
  const parts = partsOf(id);
  if (!parts) return null;
  const { weight, from, product } = parts;
  return (
    <p class="chosen-line">
      <span>
        <Shown id={weight} /> × <Shown id={from} brackets />
        <Relation id={product} expression={`* ${weight} ${from}`} />
        <Shown id={product} />
      </span>
    </p>
  );
}
