/**
 * Two pixels, each black or white, and one weighted sum of them: a state of its own, beside the reader's network. And the
 * same question answered with two gated neurons, the counter and the objector.
 */
import { signal } from '@preact/signals';
import { twelveDigits } from '../../live-math';
import { relu } from '../../model';

export interface Line {
  left: number;
  right: number;
  bias: number;
}

/** It begins as a count of the white pixels. */
export const START: Line = { left: 1, right: 1, bias: 0 };
export const line = signal(START);

/** The four images of two pixels, and whether each should get a number above zero. */
export const IMAGES = [
  { name: 'neither', pixels: [0, 0], above: false },
  { name: 'left', pixels: [1, 0], above: true },
  { name: 'right', pixels: [0, 1], above: true },
  { name: 'both', pixels: [1, 1], above: false },
] as const;
export type Image = (typeof IMAGES)[number];

/** The number that one sum gives to an image. */
export const numberFor = ({ left, right, bias }: Line, { pixels }: Image): number =>
  twelveDigits(left * pixels[0] + right * pixels[1] + bias) || 0;

/** Whether a number lies on the side that is wanted; 0 lies on neither. */
export const isRight = ({ above }: Image, value: number): boolean => (above ? value > 0 : value < 0);

/** What the two neurons hand on for so many white pixels, and what the last one makes of it. held: the objector's gate is held open. */
export function withGates(white: number, held: boolean): { counter: number; objector: number; together: number; number: number } {
  const counter = relu(white);
  const objector = held ? white - 1 : relu(white - 1);
  return { counter, objector, together: counter - 2 * objector, number: counter - 2 * objector - 0.5 };
}
