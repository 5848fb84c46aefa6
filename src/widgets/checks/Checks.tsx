/** One button: the reader's own browser checks the model, its slopes and the signs, and says what it found. */
import './checks.css';
import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '../../checks/names';
import { useInSlices } from '../../controls/in-slices';
import { say } from '../../state/said';
import { Findings } from './Findings';
import { outcome } from './words';

const NONE: Progress = { found: {} };

export default function Checks() {
  const { state, latest, begin } = useInSlices(NONE);
  /** Seed 1, then 2, and so on. */
  const [seed, setSeed] = useState(1);
  const [trouble, setTrouble] = useState<'' | 'fetching' | 'unfetched'>('');
  const busy = state === 'running' || trouble === 'fetching';

  async function check(next: number): Promise<void> {
    if (busy) return;
    setSeed(next);
    setTrouble('fetching');
    try {
      const { prepareChecks } = await import('./run');
      begin(await prepareChecks(next));
      setTrouble('');
    } catch {
      setTrouble('unfetched');
    }
  }
  const says =
    trouble === 'unfetched'
      ? 'What it compares with could not be fetched. Try again when you are online.'
      : trouble === 'fetching'
        ? 'Fetching what it compares with.'
        : state === 'running'
          ? 'At work.'
          : state === 'done'
            ? outcome(latest, seed)
            : '';
  useEffect(() => {
    if (trouble ? trouble === 'unfetched' : state === 'done') say(says);
  }, [state, trouble]);

  return (
    <div class="widget checks" role="group" aria-label="Checks in your browser">
      <div class="toolbar">
        <button type="button" class="primary" aria-disabled={busy} onClick={() => check(seed)}>
          Check everything
        </button>
        <button type="button" aria-disabled={busy} onClick={() => check(seed + 1)}>
          With another seed
        </button>
        <span class="checks-seed">seed {seed}</span>
      </div>
      <Findings progress={latest} />
      <p class="checks-says">{says}</p>
    </div>
  );
}
