/** The sums of the neurons, each in its ring as soon as it is worked out; those before it make room. */
import { phase } from '../motion/phase';
import { Shown } from '../Shown';
import { ROOM } from './long';
import { NEURONS, rowAt, sumDone } from './rows';

interface Props {
  /** How far the column has come over the rows. */
  along: number;
  /** From 0, beside their bars, to 1, before what comes next. */
  gone?: number;
  /** 0 once they are left behind. */
  seen?: number;
}

export function SumRings({ along, gone = 0, seen: stays = 1 }: Props) {
  const { row, within } = rowAt(along);
  return (
    <>
      {NEURONS.map(({ total }, i) => {
        const seen = phase(along, sumDone(i) - 0.3, sumDone(i)) * stays;
        if (seen === 0) return null;
        const shelf = row > i ? row - i - 1 + phase(within, 0, 0.4) : 0;
        return (
          <div
            key={total}
            class="ring-of sum-ring"
            style={`--i:${i};--shelf:${shelf};--gone:${gone};opacity:${seen}`}
            data-points={total}
          >
            <span class="ring-name">neuron {i + 1}</span>
            <Shown id={total} room={ROOM} />
          </div>
        );
      })}
    </>
  );
}
