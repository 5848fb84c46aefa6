/**
 * What an island may read: the reader's numbers; on its first render the post's, which the page was built with, so that it
 * takes over its HTML as it stands.
 */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Read } from '../live-math';
import { type Moment, type Network, POST_MOMENT, POST_NETWORK } from '../quantities';
import { now, postRead } from '../state/numbers';
import { moment, network } from '../state/store';

function useMounted(): boolean {
  const [mounted, setMounted] = useState(false);
  useLayoutEffect(() => setMounted(true), []);
  return mounted;
}

/** Reads one number by its id. */
export const useRead = (): Read => (useMounted() ? now.read : postRead);

/** The reader's whole network, to work out other states from. */
export const useNetwork = (): Network => (useMounted() ? network.value : POST_NETWORK);

/** Everything that follows from it. */
export const useMoment = (): Moment => (useMounted() ? moment.value : POST_MOMENT);
