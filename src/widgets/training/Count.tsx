/** The numbers that only the training page has: t, LD, correct, N. */
import { formatNumber } from '../../live-math';

const ROLES = { t: 'label', LD: 'loss', correct: 'label', N: 'label' } as const;

export function Count({ id, value }: { id: keyof typeof ROLES; value: number }) {
  return (
    <span class={`num role-${ROLES[id]}`} data-live={id}>
      {formatNumber(value)}
    </span>
  );
}
