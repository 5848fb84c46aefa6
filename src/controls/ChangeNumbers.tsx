/** Opens many numbers of a widget at once: for the keyboard, which would otherwise have a stop for each. */
import type { TargetedMouseEvent } from 'preact';
import { panel } from '../state/panel';

interface Props {
  ids: readonly string[];
  /** What the numbers are numbers of. */
  title: string;
}

export function ChangeNumbers({ ids, title }: Props) {
  const open = ({ currentTarget, detail }: TargetedMouseEvent<HTMLButtonElement>) => {
    panel.value = { ids: [...new Set(ids)], title, anchor: currentTarget, pointer: detail === 0 ? 'keyboard' : 'mouse' };
  };
  return (
    <button type="button" class="button" aria-haspopup="dialog" onClick={open}>
      Change its numbers
    </button>
  );
}
