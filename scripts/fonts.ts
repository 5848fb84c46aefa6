/**
 * Cuts the fonts down to the glyphs in use and writes them, with their CSS, to src/styles/fonts/ (not in git: the
 * packages hold the originals). Runs before every build and dev server; does nothing when nothing changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { BOLD_MATH_GLYPHS, MATH_GLYPHS, TEXT_GLYPHS } from '../src/styles/glyphs.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const out = `${root}src/styles/fonts/`;

type Face = {
  family: string;
  /** path below node_modules */
  file: string;
  weight: string;
  style?: 'italic';
  /** kept part of the weight axis of a variable font */
  axis?: { min: number; max: number } | number;
  /**
   * Text may be shown in the fallback when its font is late, and then keeps it, so that nothing moves; mathematics
   * waits, since no fallback has its brackets.
   */
  display: 'optional' | 'block';
  glyphs: string;
};

const text = { display: 'optional', glyphs: TEXT_GLYPHS } as const;
const math = (name: string, weight = '400', style?: 'italic'): Face => ({
  family: `KaTeX_${name.split('-')[0]}`,
  file: `katex/dist/fonts/KaTeX_${name}.woff2`,
  weight,
  ...(style && { style }),
  display: 'block',
  glyphs: MATH_GLYPHS,
});

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght';
const faces: Face[] = [
  { ...text, family: 'Source Serif', file: `${serif}-normal.woff2`, weight: '400 700', axis: { min: 400, max: 700 } },
  { ...text, family: 'Source Serif', file: `${serif}-italic.woff2`, weight: '400', style: 'italic', axis: 400 },
  {
    ...text,
    family: 'Inter',
    file: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    weight: '400 600',
    axis: { min: 400, max: 600 },
  },
  // Every face of KaTeX's: a page's sheet keeps those that its formulas ask for (src/build/katex-sheet.ts).
  math('Main-Regular'),
  { ...math('Main-Bold', '700'), glyphs: BOLD_MATH_GLYPHS },
  math('Main-Italic', '400', 'italic'),
  math('Main-BoldItalic', '700', 'italic'),
  math('Math-Italic', '400', 'italic'),
  math('Math-BoldItalic', '700', 'italic'),
  math('AMS-Regular'),
  math('Caligraphic-Regular'),
  math('Caligraphic-Bold', '700'),
  math('Fraktur-Regular'),
  math('Fraktur-Bold', '700'),
  math('SansSerif-Regular'),
  math('SansSerif-Bold', '700'),
  math('SansSerif-Italic', '400', 'italic'),
  math('Script-Regular'),
  math('Typewriter-Regular'),
  math('Size1-Regular'),
  math('Size2-Regular'),
  math('Size3-Regular'),
  math('Size4-Regular'),
];

const recipe = createHash('sha256')
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .update(JSON.stringify(faces))
  .update(readFileSync(`${root}node_modules/katex/package.json`))
  .digest('hex');

if (existsSync(`${out}recipe`) && readFileSync(`${out}recipe`, 'utf8') === recipe) process.exit(0);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const rules: string[] = [];
for (const face of faces) {
  const name = (face.file.split('/').at(-1) as string).replace('.woff2', '');
  const cut = await subsetFont(readFileSync(`${root}node_modules/${face.file}`), face.glyphs, {
    targetFormat: 'woff2',
    ...(face.axis !== undefined && { variationAxes: { wght: face.axis } }),
  });
  writeFileSync(`${out}${name}.woff2`, cut);
  rules.push(
    `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-style:${face.style ?? 'normal'};` +
      `font-display:${face.display};src:url("./${name}.woff2") format("woff2")}`,
  );
}
writeFileSync(`${out}fonts.css`, `${rules.join('\n')}\n`);
const katex = readFileSync(`${root}node_modules/katex/dist/katex.min.css`, 'utf8');
// Without its @font-face rules, which name the uncut fonts.
writeFileSync(`${out}katex.css`, katex.replace(/@font-face\{[^}]*\}/g, ''));
writeFileSync(`${out}recipe`, recipe);
