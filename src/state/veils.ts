/**
 * What answers a question that is still open. Who asks says so (page/veils.ts); drawings, descriptions and announcements ask
 * here before they tell a number.
 */
import { signal } from '@preact/signals';
import { covers } from '../live-math';
import { VEILS_KEY } from './keys';
import { attempt } from './storage';

/** Ids of numbers, and names of arrays for all of their entries. */
export const veiled = signal<readonly string[]>([]);

/** Whether the number gives an open question away. */
export const isVeiled = (id: string): boolean => veiled.value.length > 0 && covers(veiled.value, id);

/** Whether the reader wants veils at all; kept on the device. */
export const veilsWanted = signal(typeof document === 'undefined' || attempt(() => localStorage.getItem(VEILS_KEY)) == null);

export function wantVeils(wanted: boolean): void {
  veilsWanted.value = wanted;
  attempt(() => (wanted ? localStorage.removeItem(VEILS_KEY) : localStorage.setItem(VEILS_KEY, 'off')));
}
