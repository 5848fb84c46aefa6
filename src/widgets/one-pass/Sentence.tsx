/** What a step has just done, in one sentence, from the numbers. */
import { SCORE, type Sum, sumOfNeuron, totalsOf } from '../../controls/laying/sums';
import { Other } from '../../controls/other-state/Other';
import { OtherRelation } from '../../controls/other-state/OtherRelation';
import { Relation, Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { at, isCar } from '../../model';
import { beginOf, LAST, rowAt, stationAt, TERMS_OF_ROW } from './steps';

const COUNTS = ['no', 'one', 'two', 'three', 'four'];

export function Sentence({ stop }: { stop: number }) {
  const station = stationAt(stop);
  const step = stop - beginOf(station);
  if (stop === 0)
    return (
      <>
        An image is four numbers, read row by row: <Column />.
      </>
    );
  if (station === 0)
    return (
      <>
        The square has unrolled, row by row, into a column: <Column />.
      </>
    );
  if (station === 1) {
    const { row, within } = rowAt(stop);
    return <RowSentence row={row} count={Math.round(within) - 1} />;
  }
  if (station === 2) return <GateSentence i={step - 1} />;
  if (station === 3)
    return step <= 3 ? <Term of={SCORE} count={step} who={`Neuron ${step}`} /> : <Last of={SCORE} name="That is the score." />;
  return stop < LAST ? (
    <>
      The score, <Shown id="z2" />, slides along the curve. How high the curve is there is the answer.
    </>
  ) : (
    <>
      The curve is <Shown id="a2" /> high at <Shown id="z2" />, <Verdict />
    </>
  );
}

/** Where the answer lies, and what that is called. */
function Verdict() {
  return isCar(useRead()('z2')) ? <>above one half: the answer is “car”.</> : <>not above one half: the answer is “not a car”.</>;
}

const Column = () => (
  <>
    <Shown id="x[0]" />, <Shown id="x[1]" />, <Shown id="x[2]" /> and <Shown id="x[3]" />
  </>
);

/** count: how many terms have dropped. */
export function RowSentence({ row, count }: { row: number; count: number }) {
  const of = sumOfNeuron(row);
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

/** A product has dropped. */
function Term({ of, count, who, name }: { of: Sum; count: number; who: string; name?: string }) {
  const read = useRead();
  const product = at(of.products, count - 1);
  const totals = totalsOf(of, read);
  const so = `sofar[${count}].${of.total}`;
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
        {name ? 'pixel 1' : who} meets its weight, and the first product drops: {line}.
      </>
    );
  return (
    <>
      {name ? `${name}, ${COUNTS[count]} of ${COUNTS[of.products.length]} products` : `${who} is weighed`}: {line}, and{' '}
      <Other id={`sofar[${count - 1}].${of.total}`} like={of.total} value={at(totals, count - 1)} /> +{' '}
      <Shown id={product} brackets />
      <OtherRelation
        id={so}
        value={at(totals, count)}
        expression={`+ sofar[${count - 1}].${of.total} ${product}`}
        others={{ [`sofar[${count - 1}].${of.total}`]: at(totals, count - 1) }}
      />
      <Other id={so} like={of.total} value={at(totals, count)} />.
    </>
  );
}

/** The bias has come. */
function Last({ of, name }: { of: Sum; name: string }) {
  const read = useRead();
  const totals = totalsOf(of, read);
  const n = of.products.length;
  const bias = Math.abs(read(of.bias));
  const longest = of.products.every((id) => Math.abs(read(id)) < bias);
  return (
    <>
      {n === 4 ? 'Four' : 'Three'} products come to <Other id={`sofar[${n}].${of.total}`} like={of.total} value={at(totals, n)} />
      ; the bias is last{longest && ' and longest'}:{' '}
      <Other id={`sofar[${n}].${of.total}`} like={of.total} value={at(totals, n)} /> + <Shown id={of.bias} brackets />
      <OtherRelation
        id={of.total}
        value={at(totals, n + 1)}
        expression={`+ sofar[${n}].${of.total} ${of.bias}`}
        others={{ [`sofar[${n}].${of.total}`]: at(totals, n) }}
      />
      <Shown id={of.total} />. {name}
    </>
  );
}

function GateSentence({ i }: { i: number }) {
  const open = useRead()(`r1[${i}]`) === 1;
  return open ? (
    <>
      Neuron {i + 1} has <Shown id={`z1[${i}]`} />, above zero: the gate opens, and <Shown id={`a1[${i}]`} /> goes on.
    </>
  ) : (
    <>
      Neuron {i + 1} has <Shown id={`z1[${i}]`} />: the gate stays shut, and <Shown id={`a1[${i}]`} /> goes on.
    </>
  );
}
