/** What has just been added, in one sentence, from the numbers. */
import type { ComponentChildren } from 'preact';
import { at } from '../../model';
import { Other } from '../other-state/Other';
import { OtherRelation } from '../other-state/OtherRelation';
import { Relation, Shown } from '../Shown';
import { useRead } from '../use-read';
import { NEURONS, TERMS_OF_ROW } from './rows';
import { partOf, type Sum, totalsOf } from './sums';

const COUNTS = ['no', 'one', 'two', 'three', 'four'];

/** count: how many terms have dropped. */
export function RowSentence({ row, count }: { row: number; count: number }) {
  const of = at(NEURONS, row);
  if (count <= 0)
    return row === 0 ? (
      <>The column tips over and lies down on row 1: each pixel beside the weight that neuron 1 has for it.</>
    ) : (
      <>
        The column lifts, and lies down on row {row + 1}: the same four pixels, the weights of neuron {row + 1}.
      </>
    );
  if (count < TERMS_OF_ROW) return <Term of={of} count={count} who={`Pixel ${count}`} name={`Neuron ${row + 1}`} />;
  return <Last of={of} name={`That is the sum of neuron ${row + 1}.`} />;
}

/** A calculation, which stays in one line wherever it fits into one; with the sign that follows it. */
const Whole = ({ children }: { children: ComponentChildren }) => <span class="whole">{children}</span>;

/** A product has dropped. */
export function Term({ of, count, who, name }: { of: Sum; count: number; who: string; name?: string }) {
  const read = useRead();
  const product = at(of.products, count - 1);
  const totals = totalsOf(of, read);
  const so = partOf(of, count);
  const line = (
    <>
      <Shown id={at(of.weights, count - 1)} /> × <Shown id={at(of.entries, count - 1)} brackets />
      <Relation id={product} expression={`* ${at(of.weights, count - 1)} ${at(of.entries, count - 1)}`} />
      <Shown id={product} />
    </>
  );
  if (count === 1)
    return (
      <>
        {name && `${name}: `}
        {name ? 'pixel 1' : who} meets its weight, and the first product drops: <Whole>{line}.</Whole>
      </>
    );
  return (
    <>
      {name ? `${name}, ${COUNTS[count]} of ${COUNTS[of.products.length]} products` : `${who} is weighed`}: <Whole>{line},</Whole>{' '}
      and{' '}
      <Whole>
        <Other id={partOf(of, count - 1)} like={of.total} value={at(totals, count - 1)} /> + <Shown id={product} brackets />
        <OtherRelation
          id={so}
          value={at(totals, count)}
          expression={`+ ${partOf(of, count - 1)} ${product}`}
          others={{ [partOf(of, count - 1)]: at(totals, count - 1) }}
        />
        <Other id={so} like={of.total} value={at(totals, count)} />.
      </Whole>
    </>
  );
}

/** The bias has come. */
export function Last({ of, name }: { of: Sum; name: string }) {
  const read = useRead();
  const totals = totalsOf(of, read);
  const n = of.products.length;
  const bias = Math.abs(read(of.bias));
  const longest = of.products.every((id) => Math.abs(read(id)) < bias);
  return (
    <>
      {n === 4 ? 'Four' : 'Three'} products come to <Other id={partOf(of, n)} like={of.total} value={at(totals, n)} />; the bias
      is last{longest && ' and longest'}:{' '}
      <Whole>
        <Other id={partOf(of, n)} like={of.total} value={at(totals, n)} /> + <Shown id={of.bias} brackets />
        <OtherRelation
          id={partOf(of, n + 1)}
          value={at(totals, n + 1)}
          expression={`+ ${partOf(of, n)} ${of.bias}`}
          others={{ [partOf(of, n)]: at(totals, n) }}
        />
        <Shown id={of.total} />.
      </Whole>{' '}
      {name}
    </>
  );
}
