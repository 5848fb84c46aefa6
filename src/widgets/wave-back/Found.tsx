/** A number, or words, that are not there before the walk has found them; on paper and without scripts they are. */
import type { ComponentChildren } from 'preact';
import { Shown } from '../../controls/Shown';
import { foundAt } from './walk';

interface Props {
  slope: string;
  /** The stop up to which slopes have been found. */
  found: number;
  room?: number;
  children?: ComponentChildren;
}

export const Found = ({ slope, found, room = 7, children }: Props) => (
  <span class={foundAt(slope) <= found ? 'slope-found' : 'slope-found unfound'}>
    {children ?? <Shown id={slope} room={room} />}
  </span>
);
