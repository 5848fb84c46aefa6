/** What the widths of the lines mean: three of them, to scale. */
import { useRef } from 'preact/hooks';
import { PACE, useTravel } from '../../controls/motion/use-travel';
import { useFitted } from '../../controls/plot/use-fitted';
import { useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { perUnitFor, samplesFor, widthOf } from './plan';
import { SIZED } from './sized';

export function WidthKey() {
  const read = useRead();
  const key = useRef<HTMLParagraphElement>(null);
  const goal = useFitted(() => perUnitFor(SIZED.map(read)));
  const perUnit = useTravel(goal, key, PACE.quick);
  return (
    <p ref={key} class="width-key">
      as wide as what it carries now
      {samplesFor(goal).map((sample) => (
        <span key={sample}>
          <svg viewBox="0 0 34 22" aria-hidden="true">
            <path d="M0 11 H34" stroke-width={widthOf(sample, perUnit)} />
          </svg>
          <span data-quoted="">{formatNumber(sample)}</span>
        </span>
      ))}
      <span>
        <svg viewBox="0 0 34 22" aria-hidden="true">
          <path class="below" d="M0 11 H34" stroke-width="1.5" />
        </svg>
        weight below zero
      </span>
    </p>
  );
}
