/**
 * Exercises in a chapter: what waits for the answer (<After>) goes into a slot of its own, below the controls, and the
 * chapter's front matter gets the ids of its exercises in their order, for the reader's list of answers.
 */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** The components that ask something. */
export const EXERCISES: ReadonlySet<string> = new Set(['Predict', 'WorkItOut', 'Goal', 'Pick']);

/** What a chapter's front matter holds beside what its author wrote. */
export interface Exercises {
  /** CHAPTER/NAME of each. */
  exercises: string[];
}

const isComponent = (node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export function remarkExercises() {
  return (tree: Root, file: VFile): void => {
    const exercises: string[] = [];
    visit(tree, (element) => {
      if (!isComponent(element) || !EXERCISES.has(element.name ?? '')) return;
      const id = element.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
      if (typeof id === 'string') exercises.push(id);
      for (const child of element.children)
        if (isComponent(child) && child.name === 'After')
          child.attributes.push({ type: 'mdxJsxAttribute', name: 'slot', value: 'after' });
    });
    const { astro } = file.data as { astro?: { frontmatter: object } };
    if (astro) Object.assign(astro.frontmatter, { exercises } satisfies Exercises);
  };
}
