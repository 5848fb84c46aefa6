/** What is kept on the device for reading offline, and whether anything is to be. */
import { useEffect, useState } from 'preact/hooks';
import { isOfflineWanted, pagesKept, wantOffline } from './keep-offline';

export default function KeptPages({ base }: { base: string }) {
  /** undefined: not asked yet. */
  const [kept, setKept] = useState<number | 'nowhere'>();
  const [wanted, setWanted] = useState(true);
  const count = async () => setKept((await pagesKept()) ?? 'nowhere');
  useEffect(() => {
    setWanted(isOfflineWanted());
    count();
  }, []);

  async function want(wants: boolean): Promise<void> {
    setWanted(wants);
    await wantOffline(wants, base);
    await count();
  }

  return (
    <p>
      <label>
        <input
          type="checkbox"
          disabled={kept === 'nowhere'}
          checked={wanted && kept !== 'nowhere'}
          onChange={({ currentTarget }) => want(currentTarget.checked)}
        />{' '}
        Keep the pages that I open on this device, so that they can be read offline
      </label>{' '}
      <span class="quiet">
        {kept === 'nowhere'
          ? 'this browser keeps none'
          : !wanted
            ? 'nothing is kept'
            : kept
              ? `${kept} ${kept === 1 ? 'is' : 'are'} kept`
              : kept === 0 && 'from the next page on'}
      </span>
    </p>
  );
}
