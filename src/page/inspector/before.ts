/** The network as it was before the gesture under way, or before the last step. */
import { computed } from '@preact/signals';
import type { Read } from '../../live-math';
import { momentOf, read } from '../../quantities';
import { before } from '../../state/store';

const moment = computed(() => before.value && momentOf(before.value));

/** Reads its numbers; undefined while nothing has been changed since the page was opened. */
export const readBefore = (): Read | undefined => {
  const then = moment.value;
  return then && ((id) => read(then, id));
};
