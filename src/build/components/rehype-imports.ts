/**
 * Imports the components that a page uses, so that each page carries those and their sheets, and no others. Runs after
 * every plugin that may put in a component.
 */
import type { Root, RootContent } from 'hast';
import type { MdxjsEsm } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { componentsFor } from './shelves.ts';

type Program = NonNullable<NonNullable<MdxjsEsm['data']>['estree']>;

export function rehypeImports() {
  return (tree: Root, file: VFile): void => {
    const known = componentsFor(file.path);
    const used = new Set<string>();
    visit(tree, (node) => {
      const { type, name } = node as { type: string; name?: string | null };
      if (type.startsWith('mdxJsx') && name && known.has(name)) used.add(name);
    });
    tree.children.unshift(...[...used].map((name) => importOf(name, known.get(name)?.file as string)));
  };
}

/** `import Name from "file"`, as MDX holds it. */
function importOf(name: string, file: string): RootContent {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [
      {
        type: 'ImportDeclaration',
        specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
        source: { type: 'Literal', value: file, raw: JSON.stringify(file) },
        attributes: [],
      },
    ],
  };
  return { type: 'mdxjsEsm', value: '', data: { estree } };
}
