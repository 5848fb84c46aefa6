/** What each pixel brings to a neuron: four products as lines and bars, nothing added up yet. */
import './row-by-column.css';
import { useRead } from '../../controls/use-read';
import { Ledger } from './Ledger';
import { PRODUCTS, termIds } from './sweep';

/** neuron: counted from 0. */
export default function Products({ neuron }: { neuron: number }) {
  const read = useRead();
  // Each bar by itself, from zero.
  const terms = termIds(neuron).slice(0, PRODUCTS).map(read);
  return (
    <div class="sweep products" role="group" aria-label={`What each pixel brings to neuron ${neuron + 1}`}>
      <Ledger row={neuron} dropped={PRODUCTS} totals={terms} bare />
    </div>
  );
}
