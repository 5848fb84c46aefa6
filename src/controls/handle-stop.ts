import { quantity } from '../quantities';

/** What makes a number a stop of the keyboard: named by its value, described by what it is. */
export function handleStop(id: string) {
  const { symbol, name, range } = quantity(id);
  return (
    range && {
      tabIndex: 0,
      role: 'button' as const,
      title: `${symbol}, ${name}`,
      'aria-haspopup': 'dialog' as const,
      'aria-roledescription': 'number that can be changed',
    }
  );
}
