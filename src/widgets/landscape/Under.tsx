/** What some questions of the page ask: veiled as long as any of them is open. */
import type { ComponentChildren } from 'preact';

interface Props {
  /** CHAPTER/NAME of each. */
  questions: readonly string[];
  tag: 'div' | 'span';
  children: ComponentChildren;
}

export const Under = ({ questions, tag: Tag, children }: Props) =>
  questions.reduceRight<ComponentChildren>((inner, one) => <Tag data-veil-of={one}>{inner}</Tag>, children);
