/** A number, or words, that are not there before the walk has found them; on paper and without scripts they are. */
import type { ComponentChildren } from 'preact';
import { Shown } from '../../controls/Shown';
import { foundAt } from './walk';

interface Props {
  slope: string;
  /** The stop up to which slopes have been found. */
  found: number;
  room?: number;
  /** Which of the two settings it is for, where they have room for different lengths. */
  only?: 'wide-only' | 'narrow-only';
  children?: ComponentChildren;
}

export const Found = ({ slope, found, room = 7, only, children }: Props) => (
  <span class={`slope-found${only ? ` ${only}` : ''}${foundAt(slope) <= found ? '' : ' unfound'}`}>
    {children ?? <Shown id={slope} room={room} />}
  </span>
);
