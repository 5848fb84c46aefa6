/** The numbers that only the training page has: t, LD, correct, N. */

import { UNTRANSLATED, useText } from '../../controls/use-text';
import { formatNumber } from '../../live-math';

const ROLES = { t: 'label', LD: 'loss', correct: 'label', N: 'label' } as const;

export function Count({ id, value }: { id: keyof typeof ROLES; value: number }) {
  const text = formatNumber(value);
  return (
    <span ref={useText<HTMLSpanElement>(text)} class={`num role-${ROLES[id]}`} data-live={id} {...UNTRANSLATED}>
      {text}
    </span>
  );
}
