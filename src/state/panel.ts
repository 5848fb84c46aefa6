/** The one open set of controls: of a single number, of all numbers of an equation or a neuron, or of those that differ from the post. */
import { signal } from '@preact/signals';

export interface OpenPanel {
  /** The numbers, in their order; none where they are what differs from the post. A single one gets the large controls. */
  ids: readonly string[];
  /** What a set of numbers belongs to, in words. */
  title?: string;
  /** What the set is, where it is no equation: a node of the network, or what differs from the post. */
  kind?: 'node' | 'changes';
  /** What was pressed; the focus returns to it. */
  anchor: Element;
  /** Whether the controls were asked for by keyboard, mouse or finger. */
  pointer: string;
  /** The set that a single number was picked from, to go back to. */
  outOf?: OpenPanel;
}

export const panel = signal<OpenPanel | undefined>(undefined);
