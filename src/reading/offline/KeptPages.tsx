/** What is kept on the device for reading offline, and whether anything is to be. */
import { useEffect, useState } from 'preact/hooks';
import { forgetPages, isOfflineWanted, pagesKept, wantOffline } from './keep-offline';

export default function KeptPages({ base }: { base: string }) {
  /** undefined: not asked yet. */
  const [kept, setKept] = useState<number | 'nowhere'>();
  const [wanted, setWanted] = useState(true);
  const count = async () => setKept((await pagesKept()) ?? 'nowhere');
  useEffect(() => {
    const wants = isOfflineWanted();
    setWanted(wants);
    // What came in the moment that it was switched off.
    if (!wants) forgetPages().catch(() => {});
    count();
  }, []);

  async function want(wants: boolean): Promise<void> {
    setWanted(wants);
    await wantOffline(wants, base);
    await count();
  }

  if (kept === 'nowhere') return <p>This browser keeps no pages for reading offline.</p>;
  const so = kept ? `: ${kept} so far` : '';
  return (
    <p>
      {wanted
        ? `Pages that you open are kept on this device, to be read offline${so}. `
        : 'No page is kept for reading offline. '}
      <button type="button" class="text-button" onClick={() => want(!wanted)}>
        {wanted ? 'Keep none' : 'Keep pages again'}
      </button>
    </p>
  );
}
