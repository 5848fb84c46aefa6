/** The island that makes a page live: marks, handles, ties between numbers, keys, and the controls of a number. */
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { panel } from '../state/panel';
import type { PageKind } from '../state/session';
import { READER_NEAR } from '../state/wake';
import { startLivePage } from './live-page';

export default function LivePage({ base, kind }: { base: string; kind?: PageKind }) {
  const [Panel, setPanel] = useState<FunctionComponent>();
  useEffect(() => startLivePage(base, kind), [base, kind]);
  // The controls are fetched when a reader's hand comes near a number; where that fails, the next press tries again.
  useEffect(() => {
    const fetchPanel = () => {
      import('./panel/NumberPanel')
        .then(async ({ NumberPanel, ready }) => {
          await ready();
          setPanel(() => NumberPanel);
        })
        .catch(() => {});
    };
    document.addEventListener(READER_NEAR, fetchPanel, { once: true });
    return panel.subscribe((open) => open && fetchPanel());
  }, []);
  return Panel ? <Panel /> : null;
}
