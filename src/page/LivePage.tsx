/** The island that makes a page live: marks, handles, ties between numbers, keys, and the controls of a number. */
import { useEffect } from 'preact/hooks';
import type { PageKind } from '../state/session';
import { fetchInspector, inspector } from './fetch-inspector';
import { startLivePage } from './live-page';

export default function LivePage({ base, kind }: { base: string; kind?: PageKind }) {
  useEffect(() => startLivePage(base, kind), [base, kind]);
  useEffect(fetchInspector, []);
  const Inspector = inspector.value;
  // Where there is a companion, it has the inspector.
  return Inspector && !document.querySelector('.companion') ? <Inspector /> : null;
}
