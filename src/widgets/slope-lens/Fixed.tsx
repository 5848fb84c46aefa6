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
  /** Letters, from the first, that have settled. */
  settled?: number;
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
          <b>{text.slice(0, settled)}</b>
          <span class="open">{text.slice(settled)}</span>
        </>
      )}
    </span>
  );
}
