import { Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';

/** "3.6292 to 1", and below even odds "1 to 3.6292". */
export function Odds({ short = false }: { short?: boolean }) {
  const format = short ? 'short' : undefined;
  return useRead()('z2') < 0 ? (
    <>
      1 to <Shown id="exp2" format={format} />
    </>
  ) : (
    <>
      <Shown id="odds2" format={format} /> to 1
    </>
  );
}
