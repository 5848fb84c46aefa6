/** The elements of HTML and their attributes, as Astro's own types list them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

type Interfaces = ReadonlyMap<string, ts.InterfaceDeclaration>;

/** Every attribute of an interface and of those that it extends. */
function attributes(name: string, interfaces: Interfaces): string[] {
  const found = interfaces.get(name);
  if (!found) return [];
  const parents = (found.heritageClauses ?? []).flatMap(({ types }) =>
    types.flatMap(({ expression }) => (ts.isIdentifier(expression) ? [expression.text] : [])),
  );
  return [...namesIn(found), ...parents.flatMap((parent) => attributes(parent, interfaces))];
}

const namesIn = (declaration: ts.InterfaceDeclaration): string[] =>
  declaration.members.flatMap(({ name }) => (name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : []));

function read(): Map<string, ReadonlySet<string>> {
  const file = createRequire(import.meta.url).resolve('astro/astro-jsx');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  const collect = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text, node);
    ts.forEachChild(node, collect);
  };
  collect(source);
  const elements = new Map<string, ReadonlySet<string>>();
  for (const member of interfaces.get('DefinedIntrinsicElements')?.members ?? [])
    if (ts.isPropertySignature(member) && member.type && ts.isTypeReferenceNode(member.type))
      elements.set(member.name.getText(source), new Set(attributes(member.type.typeName.getText(source), interfaces)));
  return elements;
}

let elements: Map<string, ReadonlySet<string>> | undefined;

/** Each element's attributes, by its name; read when first asked for. */
export const htmlElements = (): ReadonlyMap<string, ReadonlySet<string>> => {
  elements ??= read();
  return elements;
};
