/** Which exercises there are, read from their tables: `CHAPTER/NAME`, each with its kind. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { ROOT } from './shelves.ts';

const FOLDER = `${ROOT}src/exercises/chapters`;

/** The kind of each exercise by its id; undefined where a table works it out. Read anew each time. */
export const exerciseKinds = (): Map<string, string | undefined> =>
  new Map(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        kindsIn(readFileSync(`${FOLDER}/${file}`, 'utf8')).map(([name, kind]) => [`${file.replace('.ts', '')}/${name}`, kind]),
      ),
  );

/** The names of `export const exercises = { NAME: { kind: 'KIND', … }, … }`. */
export function kindsIn(code: string): [name: string, kind: string | undefined][] {
  const source = ts.createSourceFile('exercises.ts', code, ts.ScriptTarget.Latest);
  const found: [string, string | undefined][] = [];
  for (const statement of source.statements.filter(ts.isVariableStatement))
    for (const { name, initializer } of statement.declarationList.declarations)
      if (ts.isIdentifier(name) && name.text === 'exercises' && initializer && ts.isObjectLiteralExpression(initializer))
        for (const property of initializer.properties)
          if (property.name) found.push([nameOf(property.name, source), kindOf(property)]);
  return found;
}

const nameOf = (name: ts.PropertyName, source: ts.SourceFile): string =>
  ts.isStringLiteral(name) ? name.text : name.getText(source);

function kindOf(property: ts.ObjectLiteralElementLike): string | undefined {
  if (!ts.isPropertyAssignment(property) || !ts.isObjectLiteralExpression(property.initializer)) return undefined;
  for (const field of property.initializer.properties)
    if (ts.isPropertyAssignment(field) && ts.isIdentifier(field.name) && field.name.text === 'kind')
      return ts.isStringLiteral(field.initializer) ? field.initializer.text : undefined;
  return undefined;
}
