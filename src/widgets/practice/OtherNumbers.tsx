/** The one control of the whole page: other numbers, under a seed of their own that the link keeps. */
import { useEffect } from 'preact/hooks';
import { FIRST_SEED } from '../../practice/seed';
import { Words } from '../exercise/Words';
import { drawAgain, followAddress, shownSeed, trouble } from './drawn';

export default function OtherNumbers() {
  useEffect(() => {
    followAddress();
    addEventListener('popstate', followAddress);
    return () => removeEventListener('popstate', followAddress);
  }, []);
  const seed = shownSeed();
  const words = trouble.value || `These are the numbers of seed ${seed}${seed === FIRST_SEED ? '' : ', which the link keeps'}.`;
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
