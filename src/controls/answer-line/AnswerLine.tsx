/**
 * The line of all answers, from 0 to 1, with the fence at one half: a stretch of it, from the lowest answer to the highest,
 * with the images that have them at its ends.
 */
import './answer-line.css';
import type { ComponentChildren } from 'preact';
import { Other } from '../other-state/Other';
import { Picture } from '../Picture';
import { LineNames, onLine } from './LineNames';

interface Stretch {
  low: number;
  high: number;
}

interface Props {
  /** As it is, and where it is drawn on its way there. */
  stretch: Stretch;
  drawn: Stretch;
  /** The images at its ends, and what a press on one does. */
  images: { low: readonly number[]; high: readonly number[] };
  onChoose: (x: readonly number[]) => void;
  /** The first part of the ids: `range.low`. */
  prefix: string;
  /** What else stands on the line. */
  children?: ComponentChildren;
}

const percent = (share: number): string => `${(100 * share).toFixed(3)}%`;

export function AnswerLine({ stretch, drawn, images, onChoose, prefix, children }: Props) {
  return (
    <div class="answer-line">
      <div class="answer-axis">
        <span class="not-yet" aria-hidden="true" />
        <span class="stretch" style={`left:${percent(drawn.low)};width:${percent(drawn.high - drawn.low)}`} aria-hidden="true" />
        <i class="fence" />
        {(['low', 'high'] as const).map((end) => {
          const words = end === 'low' ? 'lowest' : 'highest';
          return (
            <button
              key={end}
              type="button"
              class={`answer-end ${end}`}
              style={onLine(drawn[end])}
              title="Make it the image"
              onClick={() => onChoose(images[end])}
            >
              <Picture x={images[end]} />
              <span class="end-words">
                {words}
                <Other id={`${prefix}.${end}`} like="a2" value={stretch[end]} room={7} />
              </span>
            </button>
          );
        })}
        {children}
        <LineNames />
      </div>
    </div>
  );
}
