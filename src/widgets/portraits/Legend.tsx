/** What black and white mean in the portraits. */
import { grey } from '../../controls/grey';
import { Other } from '../../controls/other-state/Other';
import { useMoment } from '../../controls/use-read';
import { largestSize } from './look';
import { useAtRest } from './use-at-rest';

const GREYS = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

export function Legend() {
  const { W1 } = useMoment();
  const most = useAtRest(largestSize(W1));
  const where = W1.flatMap((row, i) => row.map((weight, j) => ({ id: `W1[${i}][${j}]`, size: Math.abs(weight) }))).find(
    ({ size }) => size === most,
  );
  return (
    <p class="key">
      <span>
        <span class="wordy">counts </span>against
      </span>
      <span class="greys" aria-hidden="true">
        {GREYS.map((share) => (
          <span key={share} class={share < 0.5 ? 'against' : undefined} style={`background-color:${grey(share)}`} />
        ))}
      </span>
      <span>
        <span class="wordy">counts </span>for
      </span>
      {where && (
        <span>
          white is <Other id={`largest.${where.id}`} like={where.id} value={most} room={6} />
          <span class="wordy">, the largest size among the twelve weights</span>
        </span>
      )}
    </p>
  );
}
