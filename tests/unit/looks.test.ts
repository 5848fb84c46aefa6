/** Each widget's sheet dresses that widget, and nothing else does. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import postcss, { type AtRule, type Rule } from 'postcss';
import { describe, expect, it } from 'vitest';
import { parsed } from '../../src/book/edit-html';
import { figuresIn, withoutFigures } from '../../src/build/figure-sheets';
import { joined } from '../../src/build/one-sheet';

const source = join(import.meta.dirname, '../../src');
const filesOf = (ending: RegExp) =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => ending.test(name) && !name.includes('/fonts/'))
    .map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }));

const sheets = filesOf(/\.css$/).map(({ name, text }) => ({ name, room: name.split('/')[0], rules: rulesOf(text) }));
const widgets = sheets.filter(({ room }) => room === 'widgets');
const code = filesOf(/\.(tsx|astro)$/);

/** The rules of a sheet that stand in no other rule; those in media queries too. */
function rulesOf(text: string): Rule[] {
  const rules: Rule[] = [];
  postcss.parse(text).walkRules((rule) => {
    const { parent } = rule;
    let within = false;
    for (let around: { type: string; parent?: unknown } | undefined = parent; around; around = around.parent as typeof around)
      within ||= around.type === 'rule';
    const moment = parent?.type === 'atrule' && (parent as AtRule).name === 'keyframes';
    if (!within && !moment) rules.push(rule);
  });
  return rules;
}

/** The classes that the selectors of a sheet begin with. */
const rootsOf = ({ rules }: { rules: Rule[] }) => [...new Set(rules.flatMap(({ selectors }) => selectors))];
const classesIn = (selector: string) => [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name as string);

describe('the sheet of a widget', () => {
  it.each(widgets)('$name has one class that all of it lies under', (sheet) => {
    expect(rootsOf(sheet)).toEqual([expect.stringMatching(/^\.[a-z][\w-]*$/)]);
    sheet.rules.forEach((rule) => {
      rule.walkRules(({ selectors }) => {
        // A nested selector stands below its root; what comes before the root is the state of the whole page.
        for (const selector of selectors)
          expect(selector).toMatch(/^(?!.*&.*[+~])(?:(?:\.js(?::not\(\.unveiled\))?|html:not\(\.js\)) )?(?:&|(?!.*&)(?![+~]).)/);
      });
    });
  });

  it('shares its class with no other', () => {
    const roots = widgets.flatMap(rootsOf);
    expect(roots.filter((root, at) => roots.indexOf(root) !== at)).toEqual([]);
  });

  it('is the only one that names its class', () => {
    const roots = new Set(widgets.flatMap(rootsOf).flatMap(classesIn));
    const strange = sheets.flatMap((sheet) => {
      const own = sheet.room === 'widgets' ? rootsOf(sheet).flatMap(classesIn) : [];
      const named: string[] = [];
      for (const rule of sheet.rules) {
        named.push(...classesIn(rule.selector));
        rule.walkRules(({ selector }) => {
          named.push(...classesIn(selector));
        });
      }
      return named.filter((name) => roots.has(name) && !own.includes(name)).map((name) => `${sheet.name}: .${name}`);
    });
    expect(strange).toEqual([]);
  });

  it.each(widgets)('$name comes with what it dresses', (sheet) => {
    const [root = ''] = rootsOf(sheet).flatMap(classesIn);
    const importing = code.filter(({ text }) => text.includes(`/${basename(sheet.name)}';`));
    expect(importing.filter(({ text }) => new RegExp(`["'\`\\s]${root}["'\`\\s]`).test(text)).length).toBeGreaterThan(0);
  });
});

describe('a page’s sheets as one', () => {
  const order = '@layer katex,base,pages,controls,page,widgets,print;';
  it('have each part once, by layers', () => {
    const sheet = (css: string) => `${order}@layer widgets{${css}}`;
    expect(joined([sheet('.a{b:c}.d{&>.e,& .f{b:c}}'), `${order}@layer base{p{b:c}}`, sheet('.a{b:c}.g{h:i}'), 'q{r:s}'])).toBe(
      `${order}@layer widgets{.a{b:c}.d{&>.e,.f{b:c}}.g{h:i}}@layer base{p{b:c}}q{r:s}`,
    );
  });

  it('give up what belongs to a main picture, which stands apart', () => {
    const sheet = `${order}@layer base{.x{a:b}}@layer controls{.knob{a:b}}@layer widgets{.fig{.x{b:c}}.other{d:e}.fig .y{f:g}}`;
    const { rest, own } = withoutFigures(sheet, [{ name: 'fig', classes: new Set(['fig', 'knob', 'x']) }]);
    expect(rest).toBe(`${order}@layer base{.x{a:b}}@layer controls{}@layer widgets{.other{d:e}}`);
    expect(own.get('fig')).toBe(`${order}@layer controls{.knob{a:b}}@layer widgets{.fig{.x{b:c}}.fig .y{f:g}}`);
  });

  it('give up with it what it is on narrow pages and on paper, which must come after it', () => {
    const sheet = `${order}@layer controls{.knob{a:b}@media print{.knob{b:c}.other{d:e}}@container (width<9px){.x{f:g}}}`;
    const { rest, own } = withoutFigures(sheet, [{ name: 'fig', classes: new Set(['knob', 'x']) }]);
    expect(rest).toBe(`${order}@layer controls{@media print{.other{d:e}}}`);
    expect(own.get('fig')).toBe(`${order}@layer controls{.knob{a:b}@media print{.knob{b:c}}@container (width<9px){.x{f:g}}}`);
  });

  it('gives a class to the first figure that has it, and none that stands elsewhere too', () => {
    const stage = (name: string, inside: string) => `<div class="widget stage ${name}">${inside}</div>`;
    const page = `<main><p class="word"></p>${stage('one', '<i class="word knob"></i>')}${stage('two', '<i class="knob dot"></i>')}</main>`;
    expect(figuresIn(parsed(page)).map(({ name, classes }) => [name, [...classes]])).toEqual([
      ['one', ['one', 'knob']],
      ['two', ['two', 'dot']],
    ]);
  });
});
