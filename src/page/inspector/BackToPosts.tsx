/** The way back to the post's value, in words. It stays where it is when there is nowhere to go back to, so that no focus is lost. */
import { formatNumber } from '../../live-math';
import { now, postRead } from '../../state/numbers';
import { setNumber } from '../../state/store';

export function BackToPosts({ id }: { id: string }) {
  const there = now.read(id) === postRead(id);
  return (
    <button
      type="button"
      class="text-button back"
      aria-disabled={there}
      onClick={() => {
        if (!there) setNumber(id, postRead(id));
      }}
    >
      Back to the post's <span class="visually-hidden">value</span>
      <span aria-hidden="true" data-quoted="">
        {formatNumber(postRead(id))}
      </span>
    </button>
  );
}
