/**
 * What makes the training page live: as every page, and a moment of training in its address. Where neither the address nor
 * the tab knows of training, what follows it is fetched when a reader's hand comes near or the numbers change.
 */
import { useEffect, useState } from 'preact/hooks';
import { TRAINING_KEYS, TRAINING_MEMORY } from '../state/keys';
import type { PageKind } from '../state/session';
import { attempt } from '../state/storage';
import { NUMBERS_CHANGED, READER_NEAR } from '../state/wake';
import LivePage from './LivePage';

const fetchTraining = () => import('../state/training/page');

function knowsOfTraining(): boolean {
  const keys = new URLSearchParams(location.search);
  return TRAINING_KEYS.some((key) => keys.has(key)) || attempt(() => sessionStorage.getItem(TRAINING_MEMORY)) != null;
}

export default function TrainingPage({ base }: { base: string }) {
  const [kind, setKind] = useState<PageKind>();
  useEffect(() => {
    const openWithout = () => setKind({ keys: TRAINING_KEYS });
    if (knowsOfTraining()) fetchTraining().then(({ trainingPage }) => setKind(trainingPage), openWithout);
    else openWithout();
    const start = () => {
      fetchTraining().then(
        ({ startDeck }) => startDeck(),
        () => {},
      );
    };
    for (const call of [READER_NEAR, NUMBERS_CHANGED]) document.addEventListener(call, start, { once: true });
  }, []);
  return kind ? <LivePage base={base} kind={kind} /> : null;
}
