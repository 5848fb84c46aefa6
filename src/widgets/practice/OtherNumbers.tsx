/** The one control of the whole page: other numbers, under a seed of their own that the link keeps. */
import { useEffect } from 'preact/hooks';
import { Words } from '../exercise/Words';
import { drawAgain, followAddress, shownSeed, trouble } from './drawn';

export default function OtherNumbers() {
  useEffect(() => {
    followAddress();
    addEventListener('popstate', followAddress);
    return () => removeEventListener('popstate', followAddress);
  }, []);
  const words = trouble.value || `Seed ${shownSeed()}. The link of this page keeps it.`;
  return (
    <p class="other-numbers">
      <button type="button" class="button" onClick={drawAgain}>
        Other numbers
      </button>{' '}
      <span role="status">
        <span key={words}>
          <Words>{words}</Words>
        </span>
      </span>
    </p>
  );
}
