/** The one open set of controls: of a single number, or of all numbers of an equation or a neuron. */
import { signal } from '@preact/signals';

export interface OpenPanel {
  /** The numbers, in their order. A single one gets the large controls. */
  ids: readonly string[];
  /** What a set of numbers belongs to, in words. */
  title?: string;
  /** What was pressed; the focus returns to it. */
  anchor: Element;
  /** Whether the controls were asked for by keyboard, mouse or finger. */
  pointer: string;
}

export const panel = signal<OpenPanel | undefined>(undefined);
