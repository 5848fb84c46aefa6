/** Counts, on request, how many of all images of eleven greys the network gets wrong; in slices, so that nothing waits. */
import { useEffect, useState } from 'preact/hooks';
import { useNetwork } from '../../controls/use-read';
import type { Parameters } from '../../model';
import { parametersOf, sameParameters } from '../../model/parameters';
import { ALL_IMAGES, type Mistakes, mistakesAmong, NO_MISTAKES, together } from '../../model/training/count';
import { labelBy, type SetName } from '../../state/training/position';

const SLICE = 1331;

interface Counting {
  of: Parameters;
  set: SetName;
  done: number;
  mistakes: Mistakes;
}

/** set: whose rule the count goes by. */
export function CountAll({ set }: { set: SetName }) {
  const now = useNetwork();
  const [counting, setCounting] = useState<Counting>();
  useEffect(() => {
    if (!counting || counting.done >= ALL_IMAGES) return;
    const timer = setTimeout(() => {
      const end = Math.min(counting.done + SLICE, ALL_IMAGES);
      const mistakes = together(counting.mistakes, mistakesAmong(counting.of, labelBy(counting.set), counting.done, end));
      setCounting({ ...counting, done: end, mistakes });
    });
    return () => clearTimeout(timer);
  }, [counting]);

  const finished = counting?.done === ALL_IMAGES;
  const { cars, others, missed, falseCars, ties } = counting?.mistakes ?? NO_MISTAKES;
  const stale = finished && (counting.set !== set || !sameParameters(counting.of, now));
  const unruled = ALL_IMAGES - cars - others;
  return (
    <div class="count-all">
      <div class="toolbar count-head">
        <b>Every image of eleven greys</b>
        <button
          type="button"
          class="primary"
          aria-disabled={counting && !finished}
          onClick={() => {
            if (!counting || finished) setCounting({ of: parametersOf(now), set, done: 0, mistakes: NO_MISTAKES });
          }}
        >
          {finished ? 'Count again' : 'Count'}
        </button>
      </div>
      <p class="count-says" role="status">
        {!counting
          ? `${ALL_IMAGES} images, by the rule and by the network as it is now.`
          : !finished
            ? `Counting: ${counting.done} of ${ALL_IMAGES}.`
            : `${missed + falseCars} of ${cars + others} are wrong: ${missed} of ${cars} cars missed, ${falseCars} called cars that are none${unruled > 0 ? `. Of the other ${unruled} the rule says nothing` : `, ${ties} of these with equal sides`}.${stale ? ' That was before the numbers changed.' : ''}`}
      </p>
    </div>
  );
}
