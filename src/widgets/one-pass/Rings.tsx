/** The three sums and what goes on of them, in rings that travel from station to station. */
import { phase } from '../../controls/motion/phase';
import { Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { beginOf, rowAt, sumDone } from './steps';

const ROOM = 5;

/** at: the position. */
export function Rings({ at }: { at: number }) {
  const read = useRead();
  const gates = beginOf(2);
  const { row, within } = rowAt(at);
  return (
    <>
      {[0, 1, 2].map((i) => {
        const seen = phase(at, sumDone(i) - 0.3, sumDone(i)) * (1 - phase(at, gates + 3, gates + 3.15));
        if (seen === 0) return null;
        /** How many rows have come after it: it makes room for each. */
        const shelf = row > i ? row - i - 1 + phase(within, 0, 0.4) : 0;
        const gone = phase(at, gates, gates + 0.4);
        return (
          <div
            key={i}
            class="ring-of sum-ring"
            style={`--i:${i};--shelf:${shelf};--gone:${gone};opacity:${seen}`}
            data-points={`z1[${i}]`}
          >
            <span class="ring-name">neuron {i + 1}</span>
            <Shown id={`z1[${i}]`} room={ROOM} />
          </div>
        );
      })}
      {[0, 1, 2].map((i) => {
        const seen = phase(at, gates + i + 0.8, gates + i + 1);
        const gathered = phase(at, gates + 3, gates + 3.3);
        if (seen === 0 || gathered === 1) return null;
        return (
          <div
            key={i}
            class={`ring-of act-ring${read(`r1[${i}]`) === 1 ? '' : ' silent'}`}
            style={`--i:${i};--gathered:${gathered};opacity:${seen}`}
            data-points={`a1[${i}]`}
          >
            <Shown id={`a1[${i}]`} room={ROOM} />
          </div>
        );
      })}
    </>
  );
}
