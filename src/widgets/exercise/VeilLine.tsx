/** Says why numbers are hatched, and lets a reader have none veiled, ever. */
import { veilsWanted, wantVeils } from '../../state/veils';

export default function VeilLine() {
  return (
    <p class="veil-line">
      What answers this is veiled on the page until you answer, skip or read on.{' '}
      <button type="button" data-never-veil="" onClick={() => wantVeils(!veilsWanted.value)}>
        Never veil
      </button>
    </p>
  );
}
