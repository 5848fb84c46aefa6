/** A number of the figure with all of its decimals, zeros kept; the digits that have settled stand out. */

import { useRef } from 'preact/hooks';
import { useVeil } from '../../controls/Shown';
import { UNTRANSLATED } from '../../controls/use-text';
import { formatNumber } from '../../live-math';
import { quantity } from '../../quantities';
import { fixedText } from './rungs';

interface Props {
  id: string;
  value: number;
  /** The quantity whose colour it has. */
  like: string;
  decimals: number;
  /** Letters, from the first, that have settled: among the rows that are seen, and among all of them. */
  settled?: readonly [now: number, whole: number];
}

export function Fixed({ id, value, like, decimals, settled }: Props) {
  const { role, within } = quantity(like);
  const element = useRef<HTMLSpanElement>(null);
  useVeil(element, id);
  const text = fixedText(value, decimals, within === 'positive');
  return (
    <span
      ref={element}
      class={`num role-${role}`}
      data-live={id}
      data-format={text === formatNumber(value) ? undefined : 'fine'}
      {...UNTRANSLATED}
    >
      {settled === undefined ? (
        text
      ) : (
        <>
          <b>{text.slice(0, Math.min(...settled))}</b>
          <span class={settled[0] > settled[1] ? 'now' : 'whole'}>{text.slice(Math.min(...settled), Math.max(...settled))}</span>
          <span class="open">{text.slice(Math.max(...settled))}</span>
        </>
      )}
    </span>
  );
}
