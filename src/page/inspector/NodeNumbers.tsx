/** A neuron, or the answer: its weights and its bias to change, each beside what it meets and makes; and what follows. */
import { NumberField } from '../../controls/NumberField';
import { Relation, Shown } from '../../controls/Shown';
import { quantity } from '../../quantities';
import { madeWith } from '../../quantities/recipes';
import { Changes } from './Changes';
import { Follows } from './Follows';
import { followersOf } from './followers';
import { MathSymbol } from './MathSymbol';

interface Props {
  ids: readonly string[];
  /** Whether the page speaks of the loss. */
  withLoss: boolean;
  onPick: (id: string) => void;
}

export function NodeNumbers({ ids, withLoss, onPick }: Props) {
  const own = ids.filter((id) => quantity(id).range);
  return (
    <>
      <table class="terms">
        <tbody>
          {own.map((id) => (
            <tr key={id}>
              <th scope="row">
                <MathSymbol of={quantity(id).symbol} role={quantity(id).role} />
              </th>
              <td>
                <NumberField id={id} short />
              </td>
              <td>
                <Product of={id} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Follows ids={followersOf(own, withLoss)} />
      <Changes ids={own} onPick={onPick} />
    </>
  );
}

/** What a weight meets, and what the two make; a bias meets nothing. */
function Product({ of }: { of: string }) {
  const [product = ''] = madeWith(of);
  if (quantity(product).role !== 'product') return <span class="quiet">added to the products</span>;
  const input = quantity(product).from[1] as string;
  return (
    <>
      × <Shown id={input} brackets />
      <Relation id={product} expression={`* ${of} ${input}`} />
      <Shown id={product} />
    </>
  );
}
