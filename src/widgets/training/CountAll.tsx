/** Counts, on request, how many of all images of eleven greys the network gets wrong; in slices, so that nothing waits. */
import { useEffect, useState } from 'preact/hooks';
import { useNetwork } from '../../controls/use-read';
import type { Parameters } from '../../model';
import { parametersOf, sameParameters } from '../../model/parameters';
import { ALL_IMAGES, type Mistakes, mistakesAmong, NO_MISTAKES, together } from '../../model/training/count';

const SLICE = 1331;

interface Counting {
  of: Parameters;
  done: number;
  mistakes: Mistakes;
}

export default function CountAll() {
  const now = useNetwork();
  const [counting, setCounting] = useState<Counting>();
  useEffect(() => {
    if (!counting || counting.done >= ALL_IMAGES) return;
    const timer = setTimeout(() => {
      const end = Math.min(counting.done + SLICE, ALL_IMAGES);
      const mistakes = together(counting.mistakes, mistakesAmong(counting.of, counting.done, end));
      setCounting({ of: counting.of, done: end, mistakes });
    });
    return () => clearTimeout(timer);
  }, [counting]);

  const finished = counting?.done === ALL_IMAGES;
  const { missed, falseCars, ties } = counting?.mistakes ?? NO_MISTAKES;
  const stale = finished && !sameParameters(counting.of, now);
  return (
    <div class="widget">
      <p class="widget-title">Every image of eleven greys</p>
      <p class="widget-says" role="status">
        {!counting
          ? `${ALL_IMAGES} images, by our rule and by the network as it is now.`
          : !finished
            ? `Counting: ${counting.done} of ${ALL_IMAGES}.`
            : `${missed + falseCars} of ${ALL_IMAGES} are wrong: ${missed} cars missed, ${falseCars} called cars that are none, ${ties} of them ties.${stale ? ' That was counted before the numbers changed.' : ''}`}
      </p>
      <div class="toolbar">
        <button
          type="button"
          class="primary"
          aria-disabled={counting && !finished}
          onClick={() => {
            if (!counting || finished) setCounting({ of: parametersOf(now), done: 0, mistakes: NO_MISTAKES });
          }}
        >
          {finished ? 'Count again' : 'Count'}
        </button>
      </div>
    </div>
  );
}
