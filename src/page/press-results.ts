/** A press on a number that is computed shows what it is made of. */
import { registry } from '../quantities';
import { panel } from '../state/panel';

const RESULT = 'main .num[data-live]:not([data-handle]), .companion .sums .num[data-live]';
/** What has a press of its own. */
const TAKEN = 'a, button, label, summary, [role="button"], [data-handle], [data-grip], [data-veiled], main astro-island';

/** missed: a press that came before anybody listened. */
export function pressResults(missed?: Event): void {
  const press = (event: Event) => {
    const number = (event.target as Element).closest(RESULT);
    const id = number?.getAttribute('data-live') ?? '';
    if (!number || number.closest(TAKEN) || id.startsWith('post.') || !registry.quantity(id)) return;
    // Who selects text presses no number.
    if (getSelection()?.isCollapsed === false) return;
    panel.value = { ids: [id], anchor: number, pointer: (event as PointerEvent).pointerType || 'mouse' };
  };
  document.addEventListener('click', press);
  if (missed) press(missed);
}
