/** The island that makes a page live: marks, handles, links between numbers, keys, and the controls of a number. */
import { useEffect } from 'preact/hooks';
import { startLivePage } from './live-page';
import { NumberPanel } from './NumberPanel';

export default function LivePage({ base }: { base: string }) {
  useEffect(() => startLivePage(base), [base]);
  return <NumberPanel />;
}
