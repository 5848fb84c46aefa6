/** What a step has just done, in one sentence, from the numbers. */
import { rowAt } from '../../controls/laying/rows';
import { Last, RowSentence, Term } from '../../controls/laying/SumSentence';
import { SCORE } from '../../controls/laying/sums';
import { Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { isCar } from '../../model';
import { alongRows, beginOf, LAST, stationAt } from './steps';

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
    const { row, within } = rowAt(alongRows(stop));
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
