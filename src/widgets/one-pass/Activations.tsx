/** What the gates let go on, in rings that gather into a column. */
import { phase } from '../../controls/motion/phase';
import { Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { beginOf } from './steps';

/** at: the position. */
export function Activations({ at }: { at: number }) {
  const read = useRead();
  const gates = beginOf(2);
  return (
    <>
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
            <Shown id={`a1[${i}]`} room={5} />
          </div>
        );
      })}
    </>
  );
}
