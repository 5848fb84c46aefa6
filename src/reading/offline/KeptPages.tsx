/** What is kept on the device for reading offline, and whether anything is to be. */
import { useEffect, useState } from 'preact/hooks';
import { isOfflineWanted, pagesKept, wantOffline } from './keep-offline';

export default function KeptPages({ base }: { base: string }) {
  const [kept, setKept] = useState<number>();
  const [wanted, setWanted] = useState(true);
  useEffect(() => {
    setWanted(isOfflineWanted());
    pagesKept().then(setKept);
  }, []);

  async function want(wants: boolean): Promise<void> {
    setWanted(wants);
    await wantOffline(wants, base);
    setKept(await pagesKept());
  }

  if (kept === undefined) return null;
  return (
    <p>
      <label>
        <input type="checkbox" checked={wanted} onChange={({ currentTarget }) => want(currentTarget.checked)} /> Keep the pages
        that I open on this device, so that they can be read offline
      </label>{' '}
      <span class="quiet">{wanted ? `${kept} ${kept === 1 ? 'is' : 'are'} kept` : 'nothing is kept'}</span>
    </p>
  );
}
