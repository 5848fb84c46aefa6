/** The controls of a number are open, and another number is dragged: they go over to it, as to whatever is in the hand. */
import { panel } from '../state/panel';

export function inspectDragged(id: string, anchor: Element): void {
  const open = panel.peek();
  // As for a finger: a drag asks for no keyboard.
  if (open?.ids.length === 1 && open.ids[0] !== id) panel.value = { ids: [id], anchor, pointer: 'touch' };
}
