/** From here on whoever copies gets what is seen. */
import { asSeen } from './as-seen';

document.addEventListener('copy', (event) => {
  const selection = getSelection();
  // What is selected in a field is the field's own.
  if (!selection || selection.isCollapsed || (event.target as Element).closest?.('input')) return;
  event.preventDefault();
  const parts = Array.from({ length: selection.rangeCount }, (_, n) => asSeen(selection.getRangeAt(n)));
  event.clipboardData?.setData('text/plain', parts.map(({ text }) => text).join('\n'));
  event.clipboardData?.setData('text/html', parts.map(({ html }) => html).join('\n'));
});
