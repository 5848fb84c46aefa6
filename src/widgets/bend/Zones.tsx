/** "silent" and "speaks", each on its side of the bend; what they mean, where there is room for it. */
import { acrossAt, silentBetween } from './frame';

const edge = (share: number): number => (share === 0 || share === 1 ? share * 100 : acrossAt(share));

/** from, to: where the neuron speaks; j: the pixel that lies across. */
export function Zones({ from, to, j }: { from: number; to: number; j: number }) {
  const silent = silentBetween(from, to);
  const whole = `, whatever pixel ${j + 1} is`;
  return (
    <>
      <Zone between={silent} name="silent" says="the gate is shut" more=": 0 goes on instead" whole={whole} />
      <Zone between={[from, to]} name="speaks" says="the gate is open" more=": all of the sum goes on" whole={whole} />
    </>
  );
}

interface ZoneProps {
  between: readonly [number, number];
  name: string;
  says: string;
  /** What that means, where there is another zone beside it; and where there is none. */
  more: string;
  whole: string;
}

function Zone({ between: [left, right], name, says, more, whole }: ZoneProps) {
  if (left >= right) return null;
  const alone = left === 0 && right === 1;
  return (
    <span class={`bend-zone ${name}${alone ? ' whole' : ''}`} style={`left:${edge(left)}%;width:${edge(right) - edge(left)}%`}>
      <b>{name}</b>
      <span>
        {says}
        {alone ? whole : more}
      </span>
    </span>
  );
}
