/**
 * What makes the training page live: as every page, and a moment of training in its address. Where neither the address nor
 * the tab knows of training, what follows it is fetched when a reader's hand comes near or the numbers change.
 */
import { useEffect, useState } from 'preact/hooks';
import { isHere, TRAINING_KEYS, TRAINING_MEMORY, whenHere } from '../state/asleep';
import { fromQuery, toQuery } from '../state/link';
import type { PageLink } from '../state/session';
import { attempt } from '../state/storage';
import { network } from '../state/store';
import { NUMBERS_CHANGED, READER_NEAR } from '../state/wake';
import LivePage from './LivePage';

const fetchPage = async (): Promise<PageLink> => (await import('../state/training/page')).trainingPage;

function knowsOfTraining(): boolean {
  const keys = new URLSearchParams(location.search);
  return TRAINING_KEYS.some((key) => keys.has(key)) || attempt(() => sessionStorage.getItem(TRAINING_MEMORY)) != null;
}

/** A page like any other until it is touched. */
function sleeping(): PageLink {
  let page: PageLink | undefined;
  const wake = () => {
    fetchPage().then(isHere, () => {});
  };
  return {
    keys: TRAINING_KEYS,
    read: fromQuery,
    opened: (session) => {
      if (page) return page.opened(session);
      whenHere((loaded) => {
        page = loaded;
        page.read(location.search);
        page.opened(session);
      });
      for (const sign of [READER_NEAR, NUMBERS_CHANGED]) {
        document.addEventListener(sign, wake, { once: true });
        if (document.documentElement.hasAttribute(sign)) wake();
      }
    },
    arriving: () => page?.arriving() ?? false,
    write: () => page?.write() ?? toQuery(network.peek()),
  };
}

export default function TrainingPage({ base }: { base: string }) {
  const [kind, setKind] = useState<PageLink>();
  useEffect(() => {
    if (knowsOfTraining()) fetchPage().then(setKind, () => setKind(sleeping()));
    else setKind(sleeping());
  }, []);
  return kind ? <LivePage base={base} kind={kind} /> : null;
}
