/** Every mistake of an author's fails the build with its file, its line, and what would be right. */

import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { chapterFiles, misnamed, misnamedChapter, otherSlugs } from '../../src/build/chapter-files';
import { build, mistake } from './markdown';

/** Each source with the line of its mistake and what the author is told. */
const cases = (table: [source: string, line: number, message: RegExp][]) =>
  it.each(table)('%j, in line %i', (source, line, message) => {
    const found = mistake(source);
    expect(found, 'the page was built').toBeDefined();
    expect(found).toMatch(message);
    expect(found).toMatch(new RegExp(`^content/chapters/07-chapter\\.mdx:${line}:\\d+ `));
  });

describe('an unknown name', () => {
  cases([
    ['$z_3 \\rel{z3} \\live{z3}$', 1, /there is no number called "z3"; the nearest name is "z[12]"/],
    ['One.\n\nTwo $\\live{z3}$.', 3, /there is no number called "z3"; the nearest name is "z[12]"/],
    [
      '$\\live{W1[0][4]}$',
      1,
      /there is no number called "W1\[0\]\[4\]"; W1 goes up to W1\[2\]\[3\]; the nearest name is "W1\[0\]\[\d\]"/,
    ],
    ['$\\live{W1[3][0]}$', 1, /W1 goes up to W1\[2\]\[3\]/],
    ['$\\live{W1[1]}$', 1, /no number called "W1\[1\]"; W1 goes up to/],
    ['$\\live{x[4]}$', 1, /no number called "x\[4\]"; x goes up to x\[3\]/],
    ['$\\live{w1[0][0]}$', 1, /the nearest name is "W1\[0\]\[0\]"/],
    ['$\\live{next.z3}$', 1, /the nearest name is "next\.z[12]"/],
    ['$\\live{x[00]}$', 1, /there is no number called "x\[00\]"/],
    ['$\\live{}$', 1, /there is no number called ""/],
  ]);

  it('is never answered with itself as the nearest name', () => {
    for (const id of ['next.x', 'next.x[0]', 'next.y', 'next.eta']) {
      expect(mistake(`$\\live{${id}}$`)).toMatch(/there is no number called/);
      expect(mistake(`$\\live{${id}}$`)).not.toContain(`the nearest name is "${id}"`);
    }
  });
});

describe('the line of a mistake', () => {
  cases([
    ['$$\n\\live{z3}\n$$', 2, /"z3"/],
    [
      'Words.\n\n$$\n\\begin{aligned}\nz_2 &= 1 \\\\\n  &\\rel{z2} \\live{z3}\n\\end{aligned}\n$$',
      6,
      /\\rel\{z2\} must be followed/,
    ],
    ['Words.\n\n$$\na\nb\n\n\nc + 0.5\n$$', 8, /0\.5 is typed in/],
    ['Words.\n\n> Quote.\n>\n> $$\n> a\n> \\live{z3}\n> $$', 7, /"z3"/],
    ['- Item\n\n  $$\n  a\n  \\live{z3}\n  $$', 5, /"z3"/],
    ['One\ntwo $a\nb + \\live{z3}$\nthree', 3, /"z3"/],
    ['One\ntwo\nthree 0.5 four', 3, /0\.5 is typed in/],
    ['One\ntwo\nthree \\live{z2} four', 3, /between dollar signs/],
    ['```js\none\ntwo \\live{z2}\n```', 3, /in code/],
    ['One\n\n\n<When is="z3 > 0">two</When>', 4, /"z3"/],
    ['Words.\n\n$$\n\\frac{1}{2\n$$', 4, /KaTeX/],
  ]);

  it('comes with the column of the mark', () => {
    expect(mistake('Two $\\live{z3}$.')).toMatch(/^content\/chapters\/07-chapter\.mdx:1:6 /);
    expect(mistake('$$\na + \\live{z3}\n$$')).toMatch(/^content\/chapters\/07-chapter\.mdx:2:5 /);
    expect(mistake('One\ntwo 0.5')).toMatch(/^content\/chapters\/07-chapter\.mdx:2:5 /);
  });
});

describe('a typed number', () => {
  cases([
    ['The sum is 0.69.', 1, /0\.69 is typed in: show it with \$\\live\{ID\}\$, or with \$\\quoted\{0\.69\}\$/],
    ['The bias is -.5 here.', 1, /\.5 is typed in/],
    ['It is 78% sure.', 1, /78% is typed in/],
    ['It is 78 % sure.', 1, /78 % is typed in/],
    ['It is **78.4** sure.', 1, /78\.4 is typed in/],
    ['## Why 0.5?', 1, /0\.5 is typed in/],
    ['| a |\n|---|\n| 0.5 |', 3, /0\.5 is typed in/],
    ['- [0.5](https://example.org)', 1, /0\.5 is typed in/],
    ['<Note title="Trap">\n\n0.62\n\n</Note>', 3, /0\.62 is typed in/],
    ['$0.2 \\times x$', 1, /0\.2 is typed in: show it with \\live\{ID\}, or with \\quoted\{0\.2\}/],
    ['$.2$', 1, /\.2 is typed in/],
    ['$78\\%$', 1, /78 is typed in/],
    ['$a_2 \\approx 0.784$', 1, /0\.784 is typed in/],
    ['$\\text{about 0.62}$', 1, /0\.62 is typed in/],
    ['$\\mathrm{0.62}$', 1, /0\.62 is typed in/],
    ['<Note title="The post prints 0.62">\n\nWords.\n\n</Note>', 1, /0\.62 is typed in/],
  ]);

  it('may be a whole number, in prose and maths', () => {
    expect(mistake('Three neurons, 4 pixels, 19 numbers, $2 + 2$, $\\frac{1}{2}$, $10^{-12}$, $[1, 2]$.')).toBeUndefined();
  });
});

describe('a sign that may not tell the truth', () => {
  cases([
    ['$z_2 = \\live{z2}$', 1, /= before a number may not be true for every reader: write \\rel\{z2\}/],
    ['$$\n\\begin{aligned} z_2 &= \\live{z2} \\end{aligned}\n$$', 2, /write \\rel\{z2\}/],
    ['$z_2 = {\\live{z2}}$', 1, /write \\rel\{z2\}/],
    ['$z_1 = \\live{z1}$', 1, /write \\rel\{z1\}/],
    ['$\\live{a2} + 1 = \\live{a2} + 2$', 1, /the two sides of this = are not the same arithmetic/],
    ['$\\live{W1[0][0]} \\times \\live{x[0]} = \\live{W1[0][0]} \\times \\live{x[1]}$', 1, /not the same arithmetic/],
    ['$\\sigma(\\live{z2}) = \\frac{1}{1 + e^{\\live{z2}}} \\rel{a2} \\live{a2}$', 1, /not the same arithmetic/],
    ['$\\live{W2} \\live{a1} = \\live{W2} \\live{z1}$', 1, /not the same arithmetic/],
    ['$\\live{r2} + 1 = \\live{dW1[0][3]} + 1$', 1, /not the same arithmetic/],
    ['$\\live{y} = 1$', 1, /\\rel|not the same arithmetic|true for every reader/],
    ['$\\live{a2} + \\live{b2} = 1$', 1, /\\rel|not the same arithmetic|true for every reader/],
    ['$z_2 \\approx \\live{z2}$', 1, /write \\rel\{z2\}/],
    ['$z_2 = \\underbrace{\\live{z2}}_{\\text{score}}$', 1, /write \\rel\{z2\}/],
  ]);

  it('is no mistake between two ways to write the same', () => {
    for (const tex of [
      'z_2 = W_2 a_1 + b_2',
      '\\sigma(\\live{z2}) = \\frac{1}{1 + e^{-\\live{z2}}} \\rel{a2} \\live{a2}',
      '\\live{a2} - \\live{y} = -\\live{y} + \\live{a2} \\rel{dz2} \\live{dz2}',
      '\\live{W2} \\live{a1} = \\live{W2[0]} \\times \\live{a1[0]} + \\live{W2[1]} \\times \\live{a1[1]} + \\live{W2[2]} \\times \\live{a1[2]}',
      '\\max(0, \\live{z1[1]}) = \\text{ReLU}(\\live{z1[1]}) \\rel{a1[1]} \\live{a1[1]}',
      '-\\ln \\live{a2} = -1 \\times \\ln \\live{a2} \\rel{L} \\live{L}',
      'z_2 = \\quoted{1.51}',
    ])
      expect(mistake(`$${tex}$`), tex).toBeUndefined();
  });
});

describe('a \\rel that does not fit', () => {
  cases([
    ['$z_2 \\rel{z2}$', 1, /\\rel\{z2\} must be followed by \\live\{z2\} and nothing more/],
    ['$z_2 \\rel{z2} 1$', 1, /must be followed by \\live\{z2\}/],
    ['$z_2 \\rel{z2} \\live{a2}$', 1, /must be followed by \\live\{z2\}/],
    ['$z_2 \\rel{z2} \\live{z2} + 1$', 1, /and nothing more/],
    ['$a_2 \\rel{a2} \\live[percent]{a2}$', 1, /must be followed by \\live\{a2\}/],
    ['$z_2 \\rel{z2} \\quoted{1}$', 1, /must be followed by \\live\{z2\}/],
    ['$\\rel{z2} \\live{z2}$', 1, /\\rel\{z2\} has nothing on its left/],
    ['$w + \\live{a2} \\rel{z2} \\live{z2}$', 1, /the left side of \\rel can't be worked out at "w"/],
    ['$\\sqrt{\\live{a2}} \\rel{z2} \\live{z2}$', 1, /can't be worked out at "\\sqrt"/],
    ['$\\live{W1} \\live{x} \\rel{z2} \\live{z2}$', 1, /\\rel\{z2\}: the left side is 3 × 1, z2 is 1 × 1/],
    ['$\\live{x} \\live{W1} \\rel{z1} \\live{z1}$', 1, /a matrix of 4 × 1 can't multiply one of 3 × 4/],
    ['$\\live{W1} \\live{x} + \\live{b2} \\rel{z1} \\live{z1}$', 1, /sizes 3,1 and 1,1 do not agree/],
    ['$z_2 \\rel{z3} \\live{z3}$', 1, /no number called "z3"/],
    ['$z_2 \\rel z$', 1, /\\rel needs its argument in braces/],
  ]);
});

describe('a mark where it can’t be', () => {
  cases([
    ['The score is \\live{z2}.', 1, /a live number in a sentence stands between dollar signs: \$\\live\{ID\}\$/],
    ['Write `\\live{z2}` here.', 1, /a live number in code would stay as it is/],
    ['```\n\\rel{z2}\n```', 2, /in code/],
    ['## The score $\\live{z2}$', 1, /a heading can hold no live number/],
    ['## The *score $\\live{z2}$*', 1, /a heading can hold no live number/],
    ['## The score $z_2 \\rel{z2} \\live{z2}$', 1, /a heading can hold no live number/],
    ['<Note title="$\\live{z2}$">\n\nWords.\n\n</Note>', 1, /<Note>: a live number can't stand in an attribute/],
    ['$\\live{z2}\\live{a2}$', 1, /two numbers side by side read as one/],
    ['$2\\live{x[0]}$', 1, /^(?!.*9\d{6})/],
    ['$\\quoted{0.2}\\live{x[0]}$', 1, /^(?!.*9\d{6})/],
    ['$\\live{x[0]}2$', 1, /^(?!.*9\d{6})/],
    ['$\\text{is \\live{z2} now}$', 1, /^(?!.*9\d{6})/],
    ['$\\live z2$', 1, /\\live needs its argument in braces/],
    ['$\\live[big]{z2}$', 1, /\\live\[big\] is not known/],
    ['Words.\n\n$$ z_2 \\rel{z2} \\live{z2}\n$$', 3, /./],
    ['$a + 9000001$', 1, /seven digits that begin with 9 are kept for the program/],
    ['Share $\\live[percent]{z2}$', 1, /percent/],
  ]);

  it('is no mistake in prose that has seven digits of its own', () => {
    expect(mistake('A film has 9123456 pixels.')).toBeUndefined();
    expect(mistake('The post prints $\\quoted{0.96666666}$.')).toBeUndefined();
  });
});

describe('a component that names a number', () => {
  cases([
    ['<Slider id="z3">score</Slider>', 1, /<Slider>: there is no number called "z3"; the nearest name is/],
    ['<Slider id="x[4]">pixel</Slider>', 1, /<Slider>: .*x goes up to x\[3\]/],
    ['<Slider id="z2">score</Slider>', 1, /<Slider>: "z2" is no number that a reader can set/],
    ['<Slider id="W1">weights</Slider>', 1, /<Slider>: "W1" is no number that a reader can set/],
    ['<Slider id="next.b2">bias</Slider>', 1, /<Slider>: "next\.b2" is no number that a reader can set/],
    ['Words <When is="z2">on</When>.', 1, /<When>: "z2" is no condition/],
    ['<When is="z3 > 0">on</When>', 1, /<When>: there is no number called "z3"/],
    ['<When is="z1 > 0">on</When>', 1, /<When>: "z1" is a whole array/],
    ['One.\n\nTwo <When is="r1[3] = 1">on</When>.', 3, /<When>: .*r1 goes up to r1\[2\]/],
  ]);

  it('is no mistake where the name and the condition are right', () => {
    expect(mistake('Move <Slider id="x[3]">pixel 4</Slider> until <When is="r1[1] = 1">on</When>.')).toBeUndefined();
  });
});

describe('a component that there is not', () => {
  cases([
    ['One.\n\n<Sldier id="x[0]">pixel</Sldier>', 3, /^\S+:3:1 there is no component <Sldier>; the nearest is <Slider>$/],
    ['Two <Wehn is="z2 > 0">on</Wehn>.', 1, /^\S+:1:5 there is no component <Wehn>; the nearest is <When>$/],
    ['<Note title="Trap">\n\n<Pixelpad />\n\n</Note>', 3, /no component <Pixelpad>; the nearest is <PixelPad>/],
    // Of the pages beside the chapters.
    ['<Notation />', 1, /there is no component <Notation>/],
    ['Words.\n\n<slider id="x[0]">pixel</slider>', 3, /^\S+:3:1 <slider> is no element of HTML; the nearest is <Slider>$/],
    ['<pixelpad />', 1, /<pixelpad> is no element of HTML; the nearest is <PixelPad>/],
    ['One <spam>two</spam>.', 1, /<spam> is no element of HTML; the nearest is <span>/],
    ['<Note.Title />', 1, /there is no component <Note\.Title>/],
    ['<a:b />', 1, /there is no component <a:b>/],
    ['<>One</>', 1, /<> and <\/> hold nothing together/],
  ]);

  it('is no mistake for an element of HTML', () => {
    expect(mistake('H<sub>2</sub>O, <span class="role" data-x="1" aria-hidden="true">words</span>')).toBeUndefined();
  });
});

describe('an attribute', () => {
  cases([
    ['<Note\n  titel="Trap"\n  title="Trap">\n\nWords.\n\n</Note>', 2, /^\S+:2:3 <Note> takes no "titel"; it takes title$/],
    ['<PixelPad size="2" />', 1, /<PixelPad> takes no "size"; it takes no attributes/],
    ['<PixelPad client:load />', 1, /<PixelPad> takes no "client:load"/],
    ['<PixelPad {...all} />', 1, /<PixelPad>: \{\.\.\.all\} is computed/],
    ['<Note>\n\nWords.\n\n</Note>', 1, /<Note> needs title="…"/],
    ['<Note title>\n\nWords.\n\n</Note>', 1, /<Note>: write title="…"/],
    ['<Note title={1}>\n\nWords.\n\n</Note>', 1, /<Note>: write title="…"/],
    ['See <ToStep>step 3</ToStep>.', 1, /<ToStep> needs t=\{…\}/],
    ['See <ToStep t="3">step 3</ToStep>.', 1, /<ToStep>: write t=\{…\}, with a number/],
    ['See <ToStep t={step}>step 3</ToStep>.', 1, /<ToStep>: t=\{step\} is computed; write the value itself/],
    ['<UseImage image="third">Try it</UseImage>', 1, /<UseImage>: write image="first" or "second"/],
    ['<Veil block="yes" of="relu/turn-on">Words.</Veil>', 1, /write block alone/],
    ['<Veil of="relu/one-summ">Words.</Veil>', 1, /there is no exercise "relu\/one-summ"; the nearest is "relu\/one-sum"/],
    ['<TryNumbers set="w=1">Try</TryNumbers>', 1, /"w" is in none/],
    ['<ShapeLens factors="W" />', 1, /<ShapeLens>: write factors=\{…\}/],
    ['<span clas="role">words</span>', 1, /<span> takes no "clas"; the nearest is "class"/],
    ['<Term id="bais">bias</Term>', 1, /<Term>: the glossary has no "bais"; the nearest is "bias"/],
    [
      '<Goal id="relu/one-summ">Switch it on.</Goal>',
      1,
      /<Goal>: there is no exercise "relu\/one-summ"; the nearest is "relu\/one-sum"/,
    ],
    ['<Predict id="relu/one-sum">Will it?</Predict>', 1, /<Predict>: "relu\/one-sum" is of the kind "goal"/],
  ]);

  it('is no mistake where a component takes it', () => {
    const sources = [
      '<Goal id="relu/one-sum">\n\nSwitch neuron 2 on.\n\n<After>\n\nThere.\n\n</After>\n\n</Goal>',
      "<ShapeLens factors={[['W', 3, -4, 'weight']]} result={['z', 'sum']} />",
      'See <ToStep t={43}>step 43</ToStep>, <UseImage image="first">try it</UseImage>.',
    ];
    for (const source of sources) expect(mistake(source), source).toBeUndefined();
  });
});

describe('words between tags', () => {
  cases([
    ['<PixelPad>four greys</PixelPad>', 1, /<PixelPad> shows nothing of what stands between its tags: write <PixelPad \/>/],
    ['Words.\n\n<After>\n\nNever seen.\n\n</After>', 3, /<After> stands in an exercise, right inside of <Predict>/],
    ['<Narrow>\n\nOn phones.\n\n</Narrow>', 1, /<Narrow> stands right behind its <Wide>/],
    ['<Term id="bias" />', 1, /<Term> shows what stands between its tags, and nothing does/],
    ['Move <Slider id="x[0]">pixel *one*</Slider>.', 1, /<Slider> holds plain words only/],
    ['Move <Slider id="x[0]">pixel $x_1$</Slider>.', 1, /<Slider> holds plain words only/],
  ]);
});

describe('a link', () => {
  cases([
    [
      'Words.\n\nSee [it](/sigmoid/).',
      3,
      /^\S+:3:5 there is no page "\/sigmoid\/"; a link is written by its slug: \[it\]\(sigmoid\)$/,
    ],
    [
      'See [it](./08-sigmoid.mdx).',
      1,
      /there is no page "\.\/08-sigmoid\.mdx"; a link is written by its slug: \[it\]\(sigmoid\)/,
    ],
    ['See [it](../sigmoid/#the-curve).', 1, /written by its slug: \[it\]\(sigmoid#the-curve\)/],
    ['See [*the* $z$](sigmoit).', 1, /there is no page "sigmoit"; .*: \[\*the\* \$z\$\]\(sigmoid\)/],
    [
      'See [it](relu#where-neuron-begins).',
      1,
      /relu has no heading, exercise or named equation "where-neuron-begins"; the nearest is \[it\]\(relu#where-a-neuron-begins-to-speak\)/,
    ],
    ['## One\n\nSee [it](#oone).', 3, /this page has no heading, .* "oone"; the nearest is \[it\]\(#one\)/],
    ['See [it](glossary#bais).', 1, /glossary has no .* "bais"; the nearest is \[it\]\(glossary#bias\)/],
    ['See [it](book#relu).', 1, /"book" has no places of its own/],
    ['See [it](#).', 1, /this page has no heading/],
    ['See [one][1].\n\n[1]: relu', 3, /a link has its address beside its words/],
    ['See <a href="/relu/">it</a>.', 1, /a link is written \[words\]\(SLUG\), without a tag/],
  ]);

  it('goes to its page below the site’s base, and to its place there', () => {
    const tree = build(
      '## One $x_1$\n\n[a](relu), [b](relu#where-a-neuron-begins-to-speak), [c](#one-x1), [d](book), [e](https://example.org), [f](#sum), [g](relu#exercise-relu-one-sum)\n\n$$ #sum\na\n$$',
    );
    const found: unknown[] = [];
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'a') found.push(properties['href']);
    });
    const relu = '/folder/relu/';
    const rest = ['/folder/book/', 'https://example.org', '#sum', `${relu}#exercise-relu-one-sum`];
    expect(found).toEqual([relu, `${relu}#where-a-neuron-begins-to-speak`, '#one-x1', ...rest]);
  });
});

describe('a heading', () => {
  const idOf = (source: string): unknown => {
    let id: unknown;
    visit(build(source), 'element', ({ tagName, properties }) => {
      if (tagName === 'h2') id = properties['id'];
    });
    return id;
  };

  it('is called by its words, formulas by their letters', () => {
    expect(idOf('## One number *at* a gate')).toBe('one-number-at-a-gate');
    expect(idOf('## The slope $\\frac{\\partial L}{\\partial W_1}$')).toBe('the-slope-dl-dw1');
    expect(idOf('## Why $\\eta$ and $\\operatorname{ReLU}(\\mathbf{x})$')).toBe('why-eta-and-relu-x');
    expect(idOf('## From $z_1[2]$ to $a_2^2$')).toBe('from-z1-2-to-a2-2');
    expect(idOf('## $\\sqrt{\\theta}$: $\\left(\\frac12\\right)$')).toBe('theta-12');
  });
});

describe('a chapter’s file name', () => {
  it.each<[files: string[], path: string, says: RegExp]>([
    [['00-a.mdx', '01-b.mdx', '01-c.mdx'], '01-c.mdx', /01-b\.mdx has the number 1 too/],
    [['00-a.mdx', '1-b.mdx', '01-c.mdx'], '1-b.mdx', /01-c\.mdx has the number 1 too/],
    [['00-a.mdx', '02-b.mdx'], '02-b.mdx', /chapter 2 is here and chapter 1 is not/],
    [['01-a.mdx'], '01-a.mdx', /chapter 1 is here and chapter 0 is not/],
    [['00-a.mdx', 'b.mdx'], 'b.mdx', /b\.mdx is no chapter's name: call it NUMBER-SLUG\.mdx/],
    [['00-a.mdx', '01-b.md'], '01-b.md', /is no chapter's name/],
    [['00-a.mdx', '01-My chapter.mdx'], '01-My chapter.mdx', /is no chapter's name/],
    [['00-a.mdx', '01-a.mdx'], '01-a.mdx', /00-a\.mdx is called "a" too/],
    [['00-a.mdx', '01-book.mdx'], '01-book.mdx', /the address "book" belongs to another page/],
  ])('%j stops the build', (files, path, says) => {
    const found = misnamed(files, otherSlugs());
    expect(found?.path).toBe(`content/chapters/${path}`);
    expect(found?.says).toMatch(says);
  });

  it.each(['book', 'practice', 'progress', 'glossary', 'notation', 'corrections', 'pagefind'])('%s is taken', (slug) => {
    expect(misnamed([`00-${slug}.mdx`], otherSlugs())?.says).toMatch(/belongs to another page/);
  });

  it('is right for every chapter there is', () => {
    expect(misnamedChapter()).toBeUndefined();
    expect(chapterFiles().slice(0, 2)).toEqual([
      { path: 'content/chapters/00-why-do-the-sums.mdx', number: 0, slug: 'why-do-the-sums' },
      { path: 'content/chapters/01-the-problem.mdx', number: 1, slug: 'the-problem' },
    ]);
  });
});

describe('what would be lost or changed in silence', () => {
  cases([
    ['The number is {answer}.', 1, /^\S+:1:15 \{answer\} would be computed and not shown: write a formula between dollar signs/],
    ['One.\n\n{1 + 1}', 3, /\{1 \+ 1\} would be computed/],
    ['One {} two.', 1, /\{\} would be computed/],
    ['export const a = 1', 1, /nothing is imported or exported in a chapter/],
    ['import A from "a"', 1, /nothing is imported or exported in a chapter/],
    [
      'One.\nSolar is $61 per MWh, *cheaper* than gas at $76/MWh.',
      2,
      /^\S+:2:10 these two dollar signs .* or write \\\$ for a dollar$/,
    ],
    ['It costs $5 or $6.', 1, /these two dollar signs make a formula of \$5 or \$/],
    ['It costs $ 5$.', 1, /these two dollar signs/],
    ['It costs US$5 and EU$ 6.', 1, /^\S+:1:15 "and" would be set as letters/],
    ['It costs $5, more than $.', 1, /these two dollar signs/],
    ['It costs $5.', 1, /^\S+:1:10 a dollar sign without its partner: close the formula, or write \\\$ for a dollar/],
    ['*It\ncosts $5.*', 2, /^\S+:2:7 a dollar sign without its partner/],
    ['A rate $x if y$.\n\nThe $rate is x$.', 3, /^\S+:3:6 "rate" would be set as letters side by side: write \\text\{rate\}/],
    ['$$\na\n\nand then\n$$', 4, /^\S+:4:1 "and" would be set as letters/],
    ['$$\na + b\n\nWords.\n', 1, /this formula is never closed/],
    ['$$\na\n$$ Words.\n\n## Next', 1, /this formula is never closed/],
    ['So $$a + b$$ it is.', 1, /\$\$ stands alone on a line/],
    ['Here $p % q$\n$x$.', 1, /^\S+:1:9 in a formula everything behind a % is left out: write \\%/],
    ['```\ncode\n\nWords.', 1, /this code is never closed/],
    ['| a | b |\n|---|---|\n| $|3| = 3$ | c |', 3, /this row has 4 cells, the table has 2: .* in a formula \\vert/],
    ['| a | b |\n|---|---|\n| c | d |\nWords.', 4, /this row has 1 cells, the table has 2/],
    ['That is 2*3*4 of them.', 1, /\*3\* loses its stars inside of a word: write a product as a formula/],
    ['That is **a**b.', 1, /\*\*a\*\* loses its stars/],
    ['That is *so.', 1, /^\S+:1:9 a star without its partner/],
    ['From ~5~6 of them.', 1, /~5~ would be struck out: write \\~ for a tilde/],
    ['Words.\n\nMore words\n---\n', 3, /the line below makes a heading of this/],
    ['One.\n\n[Note]: this_is_lost', 3, /"\[Note\]:" keeps this line for a link, and it is not shown/],
    ['The angle \\alpha is small.', 1, /^\S+:1:11 \\alpha stands outside of a formula/],
    ['Here \\(x + 1\\) is.', 1, /\\\( stands outside of a formula/],
  ]);

  it('is no mistake where it is meant', () => {
    const sources = [
      'Solar is \\$61 per MWh, *cheaper* than gas at \\$76/MWh.',
      '{/* a remark for authors */}\n\nA set \\{1, 2\\} and 2 \\* 3.',
      'Here $\\text{one of two} + \\operatorname{ReLU}(x) + \\mathrm{max}$, 50\\$ and `$5`.',
      '$$ #named-so\n\\begin{array}{rcl} a &=& b \\\\[4em] \\end{array} \\tag{one}\n$$',
      '> $$\n> a\n> $$\n\n- Item\n\n  $$\n  b\n  $$',
      '| a | b |\n|---|---|\n| $\\lvert 3 \\rvert$ | c \\| d |',
      'Say *so*, **now**. *This*: (*that*) “*and*”—*and*',
    ];
    for (const source of sources) expect(mistake(source), source).toBeUndefined();
  });
});

describe('TeX that KaTeX refuses', () => {
  cases([
    ['Words.\n\nHere $\\frac{1}{2$ it is.', 3, /KaTeX: /],
    ['Words $\\foo{1}$.', 1, /Undefined control sequence: \\foo/],
    ['Words $\\live{z2} + \\foo$.', 1, /Undefined control sequence: \\foo/],
  ]);
});
