/** What the wave has just done, in one sentence or two, from the numbers. */
import { Relation, Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { useVeiled } from '../../controls/use-veiled';
import { indicesOf } from './paths';

const Three = ({ of }: { of: string }) => (
  <>
    <Shown id={`${of}[0]`} />, <Shown id={`${of}[1]`} /> and <Shown id={`${of}[2]`} />
  </>
);

/** picked: the number whose path is followed. */
export function Sentence({ stop, picked }: { stop: number; picked: string }) {
  if (stop === 0)
    return (
      <>
        The wave waits at <i>L</i>. If <i>L</i> grows by a little, <i>L</i> grows by just that: its slope at itself is 1.
      </>
    );
  if (stop === 1)
    return (
      <>
        Through the loss: for each 1 that the answer grew, <i>L</i> would change by <Shown id="da2" />, at the slope it has here.
      </>
    );
  if (stop === 2)
    return (
      <>
        Through the sigmoid: <Shown id="da2" /> × <Shown id="r2" />
        <Relation id="dz2" expression="* da2 r2" />
        <Shown id="dz2" />. It is always the answer minus the label.
      </>
    );
  if (stop === 3)
    return (
      <>
        The bias was added as it is, so it takes what arrives as it is: <Shown id="db2" />. One of nineteen.
      </>
    );
  if (stop === 4)
    return (
      <>
        Each weight takes what arrives, times what came in by it: <Three of="dW2" />. Four of nineteen.
      </>
    );
  if (stop === 5)
    return (
      <>
        What came in takes what arrives, times its weight: <Three of="da1" /> are at the three gates.
      </>
    );
  if (stop === 6) return <AtNeurons picked={picked} />;
  if (stop === 7)
    return (
      <>
        The hidden biases take as it is what has come to their neurons: <Three of="db1" />. Seven of nineteen.
      </>
    );
  if (stop === 8) return <OfTwelve id={picked.startsWith('W1') ? picked : 'W1[2][0]'} />;
  return (
    <>
      What comes to a pixel by its three ways adds up: <Shown id="dx[0]" />, <Shown id="dx[1]" />, <Shown id="dx[2]" /> and{' '}
      <Shown id="dx[3]" />.
    </>
  );
}

/** Before the neurons: who got something, and which gates let nothing through. */
function AtNeurons({ picked }: { picked: string }) {
  const read = useRead();
  const asked = useVeiled('dz1[1]');
  const told = [0, 1, 2].filter((i) => !(asked && i === 1));
  const open = told.filter((i) => read(`r1[${i}]`) === 1);
  const shut = told.filter((i) => read(`r1[${i}]`) === 0);
  const wanted = /^[Wb]1/.test(picked) ? indicesOf(picked)[0] : 2;
  const neuron = open.find((i) => i === wanted) ?? open.at(-1);
  const only = shut.length === 1 ? shut[0] : undefined;
  return (
    <>
      {neuron !== undefined && (
        <>
          <Shown id={`dz1[${neuron}]`} /> has come to neuron {neuron + 1}. Five numbers will use it.{' '}
        </>
      )}
      {only !== undefined && (
        <>
          <Shown id={`da1[${only}]`} /> came to the shut gate of neuron {only + 1}, and nothing left it.
        </>
      )}
      {shut.length > 1 &&
        (shut.length === 3
          ? 'All three gates are shut: nothing of what came to them has left them.'
          : `The gates of neurons ${shut.map((i) => i + 1).join(' and ')} are shut: nothing has left them.`)}
      {asked && ' What becomes of neuron 2’s is asked below.'}
    </>
  );
}

function OfTwelve({ id }: { id: string }) {
  const [i = 0, j = 0] = indicesOf(id);
  return (
    <>
      Each of the twelve takes what has come to its neuron, times its pixel: for neuron {i + 1} and pixel {j + 1}{' '}
      <Shown id={`dz1[${i}]`} /> × <Shown id={`x[${j}]`} brackets />
      <Relation id={`dW1[${i}][${j}]`} expression={`* dz1[${i}] x[${j}]`} />
      <Shown id={`dW1[${i}][${j}]`} />. All nineteen.
    </>
  );
}
