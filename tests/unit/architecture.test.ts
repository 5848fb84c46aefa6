/** Who may know whom: content → widgets, components → state → quantities → model; live-math stands apart. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '../../src');
const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm;

/** The files of a folder below src, with their text; code only, where comments may speak of anything. */
const filesIn = (folder: string) =>
  readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const text = readFileSync(join(source, folder, name), 'utf8');
      return { name: `${folder}/${name}`, text, code: text.replace(comments, '') };
    });

interface Import {
  file: string;
  /** From src (`model/types`), or the name of a package. */
  to: string;
  typeOnly: boolean;
}

/** What the files of a folder import, statically, dynamically or for its effect. */
const importsOf = (folder: string): Import[] =>
  filesIn(folder).flatMap(({ name, code }) =>
    [...code.matchAll(/\b(import|export)\b(\s+type\b)?[^'";]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g)].map(
      (match) => {
        const target = (match[3] ?? match[4]) as string;
        const to = target.startsWith('.') ? relative(source, join(source, dirname(name), target)) : target;
        return { file: name, to, typeOnly: match[2] !== undefined };
      },
    ),
  );

const within = (folder: string) => (found: Import) => found.to === folder || found.to.startsWith(`${folder}/`);
const inSource = ({ to }: Import) =>
  ['model', 'quantities', 'live-math', 'state', 'widgets', 'components', 'layouts', 'pages', 'styles'].some((folder) =>
    within(folder)({ to } as Import),
  );
const except =
  (...allowed: ((found: Import) => boolean)[]) =>
  (found: Import) =>
    !allowed.some((allow) => allow(found));

describe('imports', () => {
  it('are found at all', () => {
    expect(importsOf('quantities')).toContainEqual({ file: 'quantities/moment.ts', to: 'model', typeOnly: false });
    expect(importsOf('quantities')).toContainEqual({ file: 'quantities/table.ts', to: 'live-math/registry', typeOnly: true });
    expect(importsOf('state').length).toBeGreaterThan(5);
  });

  it('of the model stay within the model', () => {
    expect(importsOf('model').filter(except(within('model')))).toEqual([]);
  });

  it('of the quantities go to the model, and to live-math for the type of the registry alone', () => {
    const typeOfRegistry = ({ to, typeOnly }: Import) => to === 'live-math/registry' && typeOnly;
    expect(importsOf('quantities').filter(except(within('quantities'), within('model'), typeOfRegistry))).toEqual([]);
  });

  it('of live-math go to no other part of the site', () => {
    expect(
      importsOf('live-math')
        .filter(inSource)
        .filter(except(within('live-math'))),
    ).toEqual([]);
  });

  it('of the state go to quantities, the model and live-math', () => {
    expect(
      importsOf('state')
        .filter(inSource)
        .filter(except(within('state'), within('quantities'), within('model'), within('live-math'))),
    ).toEqual([]);
  });

  it('of the widgets go to no page, layout or Astro component', () => {
    expect(
      importsOf('widgets').filter((found) => within('pages')(found) || within('layouts')(found) || within('components')(found)),
    ).toEqual([]);
  });

  it('bring the framework into none of model, quantities and live-math', () => {
    // KaTeX sets formulas when the site is built, and there alone.
    const framework = ({ file, to }: Import) =>
      /^(preact|@preact|astro|@astrojs|katex)\b/.test(to) && !file.endsWith('remark-live.ts');
    expect(['model', 'quantities', 'live-math'].flatMap(importsOf).filter(framework)).toEqual([]);
  });
});

describe('the model, the quantities and live-math', () => {
  const using = (folders: string[], pattern: RegExp) => folders.flatMap(filesIn).filter(({ code }) => pattern.test(code));
  const names = (files: { name: string }[]) => files.map(({ name }) => name);

  it('know neither chance nor the clock', () => {
    expect(names(using(['model', 'quantities', 'live-math'], /\bMath\.random\b|\bDate\b|\bperformance\b|\bcrypto\b/))).toEqual(
      [],
    );
  });

  it('know no page where they only compute', () => {
    expect(
      names(
        using(['model', 'quantities'], /\b(document|window|navigator|location|localStorage|sessionStorage|globalThis|process)\b/),
      ),
    ).toEqual([]);
  });
});
