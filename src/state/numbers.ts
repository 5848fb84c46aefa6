/** The reader's numbers, by their ids. */
import type { Numbers, Read } from '../live-math';
import { POST_MOMENT, read, registry } from '../quantities';
import { moment } from './store';

/** What the post's own inputs give: the numbers that a page is built with. */
export const postRead: Read = (id) => read(POST_MOMENT, id);

/** The numbers of the moment; reading one subscribes the component (or effect) that reads it. */
export const now: Numbers = { registry, read: (id) => read(moment.value, id), start: postRead };
