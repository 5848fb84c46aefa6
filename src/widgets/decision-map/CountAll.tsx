/** Counts, on request, how many of all images of eleven greys the network gets wrong; in slices, so that nothing waits. */
import { useState } from 'preact/hooks';
import { useInSlices } from '../../controls/in-slices';
import { useNetwork } from '../../controls/use-read';
import type { Parameters } from '../../model';
import { parametersOf, sameParameters } from '../../model/parameters';
import { ALL_IMAGES, countAll, NO_MISTAKES } from '../../model/training/count';
import { labelBy, type SetName } from '../../state/training/position';

/** set: whose rule the count goes by. */
export function CountAll({ set }: { set: SetName }) {
  const now = useNetwork();
  const [counted, setCounted] = useState<{ of: Parameters; set: SetName }>();
  const { state, latest, begin } = useInSlices({ done: 0, mistakes: NO_MISTAKES });
  const count = () => {
    const of = parametersOf(now);
    setCounted({ of, set });
    begin(countAll(of, labelBy(set)));
  };

  const finished = state === 'done';
  const { cars, others, missed, falseCars, ties } = latest.mistakes;
  const stale = counted && (counted.set !== set || !sameParameters(counted.of, now));
  const unruled = ALL_IMAGES - cars - others;
  return (
    <div class="count-all">
      <div class="toolbar count-head">
        <b>Every image of eleven greys</b>
        <button
          type="button"
          class="primary"
          aria-disabled={state === 'running'}
          onClick={() => {
            if (state !== 'running') count();
          }}
        >
          {finished ? 'Count again' : 'Count'}
        </button>
      </div>
      <p class="count-says" role="status">
        {state === 'idle'
          ? `Rule and network, as it is now, are asked about each of ${ALL_IMAGES} images.`
          : !finished
            ? `Counting: ${latest.done} of ${ALL_IMAGES}.`
            : `${missed + falseCars} of ${cars + others} are wrong: ${missed} of ${cars} cars missed, ${falseCars} called cars that are none${unruled > 0 ? `. Of the other ${unruled} the rule says nothing` : `, ${ties} of these with equal sides`}.${stale ? ' That was before the numbers changed.' : ''}`}
      </p>
    </div>
  );
}
