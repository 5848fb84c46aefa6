/** Who may know whom. Every room of src, every file, .astro files included; what is not listed is not allowed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'src');

/**
 * Each room and the rooms that it may import from. Arrows run one way: content → components → widgets → controls → state →
 * quantities → model; live-math stands apart. "types of" allows what is gone before anything runs.
 */
const ROOMS: Record<string, readonly string[]> = {
  model: [],
  quantities: ['model', 'types of live-math'],
  'live-math': [],
  state: ['model', 'quantities', 'live-math'],
  exercises: ['model', 'quantities', 'live-math'],
  practice: ['model', 'quantities', 'live-math', 'exercises'],
  checks: ['model', 'quantities', 'live-math'],
  controls: ['model', 'quantities', 'live-math', 'state'],
  widgets: ['model', 'quantities', 'live-math', 'state', 'exercises', 'practice', 'controls', 'checks'],
  page: ['model', 'quantities', 'live-math', 'state', 'controls', 'styles'],
  reading: ['state', 'types of exercises', 'styles'],
  book: [],
  components: ['model', 'quantities', 'live-math', 'exercises', 'controls', 'widgets', 'book', 'styles'],
  layouts: ['components', 'controls', 'page', 'reading', 'book', 'styles'],
  pages: ['layouts', 'widgets', 'page', 'reading', 'exercises', 'practice', 'book', 'styles', 'types of build'],
  styles: [],
  build: ['reading', 'book', 'live-math', 'styles', 'types of checks'],
};

/** Packages that only these rooms may use. */
const PACKAGES: [RegExp, readonly string[]][] = [
  [/^preact\b|^@preact\b/, ['state', 'controls', 'widgets', 'page', 'reading']],
  [/^astro\b|^@astrojs\b/, ['build', 'book', 'page', 'layouts', 'pages', 'components', 'content.config.ts']],
  [/^katex\b/, ['build', 'layouts', 'components']],
  [/^d3-/, ['model', 'controls', 'widgets', 'components']],
  [/^node:/, ['build']],
];

const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm;

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(tsx?|astro)$/.test(name))
  .map((name) => {
    const text = readFileSync(join(source, name), 'utf8');
    return { name, room: name.split('/')[0] as string, code: text.replace(comments, '') };
  });

interface Import {
  file: string;
  from: string;
  /** From src (`model/types`), or the name of a package. */
  to: string;
  typeOnly: boolean;
}

/** Static, dynamic, for the effect, and whole folders at once. */
const IMPORT =
  /\b(?:import|export)\b(\s+type\b)?[^'";]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*(?:\/\*[^*]*\*\/)?\s*['"]([^'"]+)['"]/g;

function importsOf({ name, room, code }: (typeof files)[number]): Import[] {
  const place = (target: string) =>
    target.startsWith('.') ? relative(source, join(source, dirname(name), target)).replaceAll('\\', '/') : target;
  const globs = [...code.matchAll(/import\.meta\.glob(?:<[^>]*>)?\(([\s\S]*?)\)/g)].flatMap(([, argument = '']) =>
    [...argument.matchAll(/['"]([^!'"][^'"]*)['"]/g)]
      .map(([, target = '']) => target)
      .filter((target) => /^\.{0,2}\//.test(target)),
  );
  return [
    ...[...code.matchAll(IMPORT)].map((match) => ({
      target: (match[2] ?? match[3]) as string,
      typeOnly: match[1] !== undefined,
    })),
    ...globs.map((target) => ({ target, typeOnly: false })),
  ].map(({ target, typeOnly }) => ({ file: name, from: room, to: place(target), typeOnly }));
}
const imports = files.flatMap(importsOf);

const roomOf = ({ to }: Import) => to.split('/')[0] as string;
const words = ({ file, to }: Import) => `${file} → ${to}`;

describe('the rooms', () => {
  it('are those that are listed here, and those that the README draws', () => {
    const found = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(ROOMS).sort());
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect(Object.keys(ROOMS).filter((room) => !readme.includes(`src/${room}/`))).toEqual([]);
  });

  it('are known by their imports', () => {
    expect(imports).toContainEqual({ file: 'quantities/moment.ts', from: 'quantities', to: 'model', typeOnly: false });
    expect(imports).toContainEqual({ file: 'layouts/Page.astro', from: 'layouts', to: 'page/LivePage', typeOnly: false });
    expect(imports.filter(({ from }) => from === 'pages').length).toBeGreaterThan(10);
  });

  it.each(Object.keys(ROOMS))('%s knows only what it may know', (room) => {
    const allowed = ROOMS[room] as readonly string[];
    const strange = imports
      .filter(({ from, to }) => from === room && existsSync(join(source, to.split('/')[0] as string)))
      .filter((found) => {
        const other = roomOf(found);
        if (other === '..') return !(room === 'book' && found.to.startsWith('../content/'));
        return other !== room && !allowed.includes(other) && !(found.typeOnly && allowed.includes(`types of ${other}`));
      });
    expect(strange.map(words)).toEqual([]);
  });

  it('name no room that they have no use for', () => {
    const idle = Object.entries(ROOMS).flatMap(([room, others]) =>
      others
        .map((other) => other.replace('types of ', ''))
        .filter((other) => !imports.some((found) => found.from === room && roomOf(found) === other))
        .map((other) => `${room} → ${other}`),
    );
    expect(idle).toEqual([]);
  });

  it('have no circle', () => {
    const reaches = (room: string, seen: readonly string[]): string[] =>
      seen.includes(room)
        ? [[...seen, room].join(' → ')]
        : (ROOMS[room] ?? []).flatMap((other) => reaches(other.replace('types of ', ''), [...seen, room]));
    expect(Object.keys(ROOMS).flatMap((room) => reaches(room, []))).toEqual([]);
  });

  it('see live mathematics through its one public file', () => {
    const inside = imports.filter(({ from, to }) => from !== 'live-math' && to.startsWith('live-math/'));
    expect(inside.map(words)).toEqual([]);
  });

  it.each(PACKAGES)('%s is used only where it belongs', (name, rooms) => {
    const strange = imports.filter(({ from, to }) => name.test(to) && !rooms.includes(from));
    expect(strange.map(words)).toEqual([]);
  });
});

describe('the model, the quantities and live-math', () => {
  const using = (rooms: string[], pattern: RegExp) =>
    files.filter(({ room, code }) => rooms.includes(room) && pattern.test(code)).map(({ name }) => name);

  it('know neither chance nor the clock', () => {
    expect(using(['model', 'quantities', 'live-math'], /\bMath\.random\b|\bDate\b|\bperformance\b|\bcrypto\b/)).toEqual([]);
  });

  it('know no page where they only compute', () => {
    const page = /\b(document|window|navigator|location|localStorage|sessionStorage|globalThis|process)\b/;
    expect(using(['model', 'quantities'], page)).toEqual([]);
  });
});
