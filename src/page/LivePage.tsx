/** The island that makes a page live: marks, handles, ties between numbers, keys, and the controls of a number. */
import { useEffect, useState } from 'preact/hooks';
import type { PageKind } from '../state/session';
import { fetchInspector, inspector } from './fetch-inspector';
import { startLivePage } from './live-page';

export default function LivePage({ base, kind }: { base: string; kind?: PageKind }) {
  const [alone, setAlone] = useState(false);
  useEffect(() => startLivePage(base, kind), [base, kind]);
  useEffect(() => {
    setAlone(!document.querySelector('.companion'));
    return fetchInspector();
  }, []);
  const Inspector = inspector.value;
  return alone && Inspector ? <Inspector /> : null;
}
