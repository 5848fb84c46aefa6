/** The images that it learns from, each at the answer that it gets: two to a lane, a car and one that is none. */
import { Picture } from '../../controls/Picture';
import type { Example } from '../../model';
import { at } from '../../model';
import { isRight } from '../../model/training';
import type { Network } from '../../quantities';
import { assessed, EXAMPLES } from './watch';

/** The n-th car and the n-th image that is none share a lane. */
const LANES: readonly (readonly [Example, number])[] = (() => {
  const seen = { 0: 0, 1: 0 };
  return EXAMPLES.map((example) => {
    const y = example.y as 0 | 1;
    seen[y] += 1;
    return [example, seen[y] - 1] as const;
  });
})();
const LANE_COUNT = Math.max(...LANES.map(([, lane]) => lane)) + 1;

export function Camps({ network }: { network: Network }) {
  const { passes } = assessed(network);
  const right = LANES.filter(([example], n) => isRight(at(passes, n).z2, example)).length;
  return (
    <div class="camps" role="img" aria-label={`Eight images, each at its answer: ${right} on their own side of one half.`}>
      <span class="camps-half" />
      {LANES.map(([example, lane], n) => (
        <span
          key={n}
          class={example.y === 1 ? 'camper car' : 'camper'}
          style={`left:${(at(passes, n).a2 * 100).toFixed(2)}%;top:${((lane + 0.5) / LANE_COUNT) * 100}%`}
        >
          <Picture x={example.x} />
        </span>
      ))}
      <span class="camps-end">not a car</span>
      <span class="camps-end middle" data-quoted="">
        one half
      </span>
      <span class="camps-end last">car</span>
    </div>
  );
}
