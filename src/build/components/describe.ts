/** What a chapter may be written with, read from the files themselves: each component and what it takes. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** What an attribute may be: text, one of these words, a number, yes or no, or anything (an expression in braces). */
export type Taken = 'text' | 'number' | 'flag' | 'anything' | readonly string[];

export interface Attribute {
  required: boolean;
  takes: Taken;
}

export interface Component {
  /** The path of its file from the project's root: `/src/components/author/Slider.astro`. */
  file: string;
  attributes: ReadonlyMap<string, Attribute>;
  /** Whether what stands between its tags is shown. */
  holds: boolean;
}

/** The frontmatter of an .astro file, between its two fences. */
const FRONTMATTER = /^\s*---\r?\n([\s\S]*?)\r?\n---/;

/** @param source text of an .astro file. */
export function describeComponent(source: string, file: string): Component {
  const code = FRONTMATTER.exec(source)?.[1] ?? '';
  const parsed = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
  const props = parsed.statements.find(
    (statement): statement is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(statement) && statement.name.text === 'Props',
  );
  return { file, attributes: attributesOf(props, parsed), holds: /<slot\b|\bslots\.render\(/.test(source) };
}

/** Every component of a folder, by its name in a chapter. */
export function componentsIn(root: string, folder: string): Map<string, Component> {
  return new Map(
    readdirSync(`${root}${folder}`)
      .filter((file) => file.endsWith('.astro'))
      .map((file) => [
        file.replace('.astro', ''),
        describeComponent(readFileSync(`${root}${folder}/${file}`, 'utf8'), `/${folder}/${file}`),
      ]),
  );
}

function attributesOf(props: ts.InterfaceDeclaration | undefined, source: ts.SourceFile): Map<string, Attribute> {
  const found = new Map<string, Attribute>();
  for (const member of props?.members ?? [])
    if (ts.isPropertySignature(member))
      found.set(member.name.getText(source), { required: !member.questionToken, takes: takenBy(member.type) });
  return found;
}

function takenBy(type: ts.TypeNode | undefined): Taken {
  if (type?.kind === ts.SyntaxKind.StringKeyword) return 'text';
  if (type?.kind === ts.SyntaxKind.NumberKeyword) return 'number';
  if (type?.kind === ts.SyntaxKind.BooleanKeyword) return 'flag';
  const words = (type && ts.isUnionTypeNode(type) ? type.types : type ? [type] : []).map((one) =>
    ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal) ? one.literal.text : undefined,
  );
  return words.length > 0 && words.every((word) => word !== undefined) ? words : 'anything';
}
