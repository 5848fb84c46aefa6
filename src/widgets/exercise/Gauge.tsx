/** How far a reader is: a mark on a thin track, and where to bring it. What it shows is said in words beside it. */
import type { Gauge as Values } from '../../exercises/types';

const percent = (share: number): string => `${Math.min(Math.max(share, 0), 1) * 100}%`;

export function Gauge({ value, from, to, goal }: Values) {
  const at = (x: number): number => (x - from) / (to - from);
  const [low, high] = typeof goal === 'number' ? [goal, goal] : goal;
  const share = at(value);
  return (
    <svg class="gauge" height="18" aria-hidden="true">
      <line class="track" x1="0" x2="100%" y1="9" y2="9" />
      <line class="wanted" x1={percent(at(low))} x2={percent(at(high))} y1="9" y2="9" />
      {[...new Set([low, high])].map((end) => (
        <line key={end} class="tick" x1={percent(at(end))} x2={percent(at(end))} y1="2" y2="16" />
      ))}
      {share < 0 || share > 1 ? (
        <text class="beyond" x={percent(share)} y="14" text-anchor={share < 0 ? 'start' : 'end'}>
          {share < 0 ? '‹' : '›'}
        </text>
      ) : (
        <circle cx={percent(share)} cy="9" r="5" />
      )}
    </svg>
  );
}
