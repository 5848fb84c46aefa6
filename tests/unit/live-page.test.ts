/** What stands in the page for a chapter's live numbers: built from real Markdown, through KaTeX. */
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { type Format, fillTex, relationSign, shownText } from '../../src/live-math/marks';
import type { Quantity } from '../../src/live-math/registry';
import { momentOf, type Network, POST_NETWORK, read, registry, withNumber } from '../../src/quantities';
import { annotations, build, type Mark, marks, textOf } from './markdown';
import { randomNetwork, seeded } from './support';

const row = [0, 1, 2, 3].map((j) => `\\live{W1[1][${j}]} \\times \\live{x[${j}]}`).join(' + ');
const sigmoid = '\\frac{1}{1 + e^{-\\live{z2}}}';

/** The kinds of formula that chapters hold. */
const FORMULAS: Record<string, string> = {
  symbol: 'z_2 \\rel{z2} \\live{z2}',
  rounded: 'a_2 \\rel{a2} \\live{a2}',
  sum: `z_1[2] = ${row} + \\live{b1[1]} \\rel{z1[1]} \\live{z1[1]}`,
  matrices: '\\live{W1} \\live{x} + \\live{b1} \\rel{z1} \\live{z1}',
  ReLU: '\\max(0, \\live{z1[1]}) \\rel{a1[1]} \\live{a1[1]}',
  sigmoid: `\\sigma(\\live{z2}) = ${sigmoid} \\rel{a2} \\live{a2}`,
  exponential: 'e^{-\\live{z2}} \\rel{exp2} \\live{exp2}',
  'exponential without braces': 'e^\\live{z2}',
  percent: '\\sigma(z_2) \\to \\live[percent]{a2}',
  transposed: '(\\live{a2} - \\live{y}) \\live{a1}^\\top \\rel{dW2} \\live{dW2}',
  quoted: 'z_2 = \\quoted{-1.51} - \\quoted{0.2}',
  underbrace: '\\underbrace{\\live{W2[1]} \\times \\live{a1[1]}}_{\\text{neuron 2}} \\rel{c2[1]} \\live{c2[1]}',
  aligned: '\\begin{aligned} z_2 &= \\live{W2} \\live{a1} + \\live{b2} \\\\ &\\rel{z2} \\live{z2} \\end{aligned}',
  later: '\\live{b2} - \\live{eta} \\times \\live{db2} \\rel{next.b2} \\live{next.b2}',
};
const display = (tex: string) => `Words.\n\n$$\n${tex}\n$$\n`;
const where = (place: Mark['where'], found: Mark[]) => found.filter((mark) => mark.where === place);
const ids = (found: Mark[], attribute = 'data-live') => found.map(({ attributes }) => String(attributes[attribute]));

const random = seeded(31);
const networks: Network[] = [
  POST_NETWORK,
  ...Array.from({ length: 10 }, () => randomNetwork(random, 2)),
  { ...POST_NETWORK, W2: [0, 0, 0], b2: 0 },
  { ...POST_NETWORK, W2: [1e-9, -1e-9, 0], b2: 1e300 },
  { ...POST_NETWORK, b1: [-1e7, 1e-10, 5], b2: -40 },
];

describe.each(Object.entries(FORMULAS))('a formula: %s', (_, tex) => {
  const page = build(display(tex));

  it('marks every number and every sign in both of KaTeX’s trees', () => {
    for (const attribute of ['data-live', 'data-rel', 'data-quoted']) {
      const found = marks(page, attribute);
      const [visible, mathml] = [where('visible', found), where('mathml', found)];
      expect(ids(visible, attribute).sort()).toEqual(ids(mathml, attribute).sort());
      expect(visible.map(({ text }) => text).sort()).toEqual(mathml.map(({ text }) => text).sort());
      expect(where('prose', found)).toEqual([]);
    }
    expect(marks(page, 'data-live').length + marks(page, 'data-quoted').length).toBeGreaterThan(0);
  });

  it('lets a reader change what can be changed, in the visible tree only', () => {
    const handles = marks(page, 'data-handle');
    expect(where('mathml', handles)).toEqual([]);
    const settable = where('visible', marks(page, 'data-live')).filter(
      ({ attributes }) => registry.quantity(String(attributes['data-live']))?.range,
    );
    expect(handles).toEqual(settable);
    for (const { attributes } of handles) expect(attributes['data-handle']).toBe(attributes['data-live']);
  });

  it('holds in every mark one text and nothing else, for the page’s script to replace', () => {
    for (const attribute of ['data-live', 'data-rel', 'data-tex'])
      for (const mark of marks(page, attribute)) expect(mark.plain, mark.text).toBe(true);
  });

  it('leaves no stand-in and keeps KaTeX’s structure', () => {
    expect(textOf(page)).not.toMatch(/(?<![\d.])9\d{6}/);
    expect(marks(page, 'data-tex')).toHaveLength(1);
    expect(annotations(page)).toHaveLength(1);
  });

  it('has an annotation that is plain TeX for what is seen', () => {
    for (const network of networks) {
      const built = build(display(tex), network);
      const [annotation] = annotations(built) as [string];
      expect(annotation).not.toMatch(/\\live|\\rel\b|\\quoted|(?<![\d.])9\d{6}|−/);
      const html = katex.renderToString(annotation, { output: 'html', displayMode: true, strict: 'error', throwOnError: true });
      const seen = html
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>');
      expect(seen).toBe(visibleText(built));
    }
  });

  it('shows, after the page’s script has put in other numbers, what a page built with them shows', () => {
    for (const network of networks) {
      const moment = momentOf(network);
      const numbers = { registry, read: (id: string) => read(moment, id) };
      const built = build(display(tex), network);
      const patched = marks(page, 'data-live').map(({ attributes }) =>
        shownText(registry.quantity(String(attributes['data-live'])) as Quantity, numbers.read(String(attributes['data-live'])), {
          format: attributes['data-format'] as Format | undefined,
          brackets: 'data-brackets' in attributes,
        }),
      );
      expect(patched).toEqual(marks(built, 'data-live').map(({ text }) => text));
      const signs = marks(page, 'data-rel').map(({ attributes }) =>
        relationSign(String(attributes['data-rel']), attributes['data-expression'] as string | undefined, numbers),
      );
      expect(signs).toEqual(marks(built, 'data-rel').map(({ text }) => text));
      const [template] = marks(page, 'data-tex');
      expect([fillTex(String(template?.attributes['data-tex']), numbers)]).toEqual(annotations(built));
    }
  });
});

/** The text of KaTeX's visible tree. */
function visibleText(root: ReturnType<typeof build>): string {
  let text = '';
  const walk = (node: Parameters<typeof textOf>[0]): void => {
    if (node.type === 'element' && (node.properties['className'] as string[] | undefined)?.includes('katex-html'))
      text += textOf(node);
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(root);
  return text;
}

describe('the numbers of a formula', () => {
  const shown = (tex: string, network?: Network) =>
    where('visible', marks(build(`$x\\; ${tex}$`, network), 'data-live')).map(({ text }) => text);

  it('stand in brackets where an operator comes before a negative one', () => {
    const n = '\\live{z1[1]}'; // −0.06
    for (const tex of [
      `+ ${n}`,
      `- ${n}`,
      `\\times ${n}`,
      `\\cdot ${n}`,
      `/ ${n}`,
      `\\odot ${n}`,
      `\\div ${n}`,
      `+\\, ${n}`,
      `+ {${n}}`,
      `e^{-${n}}`,
    ])
      expect(shown(tex), tex).toEqual(['(−0.06)']);
    for (const tex of [`\\to ${n}`, `(${n}`, `\\max(0, ${n})`, `\\frac{${n}}{2}`, `\\sigma(${n})`])
      expect(shown(tex), tex).toEqual(['−0.06']);
  });

  it('stand in brackets where the operator is on the line above, or a column or a brace to the left', () => {
    const n = '\\live{z1[1]}';
    for (const tex of [
      `+ \\underbrace{${n}}_{2}`,
      `\\begin{aligned} 1 &+ \\\\ &${n} \\end{aligned}`,
      `\\begin{aligned} 1 + & ${n} \\end{aligned}`,
    ])
      expect(shown(tex), tex).toEqual(['(−0.06)']);
  });

  it('lose their brackets with their minus', () => {
    expect(shown('+ \\live{z1[0]}')).toEqual(['0.69']);
    expect(shown('+ \\live{z1[0]}', withNumber(POST_NETWORK, 'b1[0]', -1e-9 - 0.19))).toEqual([
      '>−0.00000001'.replace(/^/, '(').concat(')'),
    ]);
  });

  it('are whole matrices where the id is an array, without brackets of their own inside', () => {
    const found = where('visible', marks(build('$1 + \\live{b1}$'), 'data-live'));
    expect(found.map(({ text }) => text)).toEqual(['0.5', '−0.3', '0.7']);
    expect(where('mathml', marks(build('$\\live{W1}$'), 'data-live')).map(({ text }) => text)).toEqual([
      '0.1',
      '0.2',
      '−0.1',
      '0.1',
      '0.3',
      '0.1',
      '−0.3',
      '0.2',
      '−0.2',
      '0.3',
      '0.4',
      '0.1',
    ]);
  });

  it('are percentages where the author says so', () => {
    const [percent] = where('visible', marks(build(`$${FORMULAS['percent']}$`), 'data-live'));
    expect(percent).toMatchObject({ text: '78%', attributes: { 'data-format': 'percent' } });
  });

  it('tell their role to the style sheet', () => {
    const [weight, pixel] = where('visible', marks(build('$\\live{W1[0][0]} \\times \\live{x[0]}$'), 'data-live'));
    expect(weight?.classes).toEqual(expect.arrayContaining(['num', 'role-weight']));
    expect(pixel?.classes).toEqual(expect.arrayContaining(['num', 'role-pixel']));
  });
});

describe('a relation sign', () => {
  const signs = (tex: string, network?: Network) => where('visible', marks(build(`$${tex}$`, network), 'data-rel'));

  it('names the result, and the numbers on its left where they are an expression', () => {
    const [sign] = signs(FORMULAS['sum'] as string);
    const from = 'W1[1][0] x[0] W1[1][1] x[1] W1[1][2] x[2] W1[1][3] x[3] b1[1]';
    expect(sign).toMatchObject({ text: '=', attributes: { 'data-rel': 'z1[1]', 'data-rel-from': from } });
    const [matrices] = signs(FORMULAS['matrices'] as string);
    expect(matrices?.attributes).toMatchObject({ 'data-rel': 'z1', 'data-rel-from': 'W1 x b1' });
  });

  it('has no data-rel-from where its left side is a symbol', () => {
    const [sign] = signs(FORMULAS['symbol'] as string);
    expect(sign).toMatchObject({ text: '=', attributes: { 'data-rel': 'z2' } });
    expect(sign?.attributes).not.toHaveProperty('data-rel-from');
  });

  it('turns to ≈ where the number is rounded, and back', () => {
    expect(signs(FORMULAS['rounded'] as string)[0]?.text).toBe('≈');
    expect(signs(FORMULAS['rounded'] as string, { ...POST_NETWORK, W2: [0, 0, 0], b2: 0 })[0]?.text).toBe('=');
  });

  it('is the relation itself in both trees, not a number inside one', () => {
    const both = marks(build(`$${FORMULAS['symbol']}$`), 'data-rel');
    expect(both.map(({ tag, where: place }) => [place, tag])).toEqual([
      ['mathml', 'mo'],
      ['visible', 'span'],
    ]);
    expect(both[1]?.classes).toContain('mrel');
  });

  it('does not claim that a quoted number equals a live one', () => {
    expect(signs('\\quoted{1.51} \\rel{z2} \\live{z2}')[0]?.text).toBe('≈');
    expect(signs('\\quoted{1.289} \\rel{z2} \\live{z2}')[0]?.text).toBe('=');
  });
});

describe('the annotation', () => {
  it.each([
    ['1 + \\live{z1[1]}', '1 + (-0.06)'],
    ['a_2 \\rel{a2} \\live{a2}', 'a_2 \\approx  0.784'],
    ['1 \\to \\live[percent]{a2}', '1 \\to 78\\%'],
    ['1 \\to \\quoted{82%} \\cdot 2', '1 \\to 82\\% \\cdot 2'],
    ['e^\\live{z2}', 'e^{1.289}'],
    ['\\frac\\live{a2}{2}', '\\frac{0.784}{2}'],
    ['e^{-\\live{z2}}', 'e^{-1.289}'],
  ])('of %s is %s', (tex, expected) => {
    const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
    expect(annotations(build(`$${tex}$`)).map(plain)).toEqual([plain(expected)]);
  });
});

describe('a number in a sentence', () => {
  it('is a word of the sentence, not a formula', () => {
    const page = build('The score is $\\live{z2}$, the answer $\\live[percent]{a2}$, the bias $\\live{b2}$.');
    expect(textOf(page)).toBe('The score is 1.289, the answer 78%, the bias 0.2.');
    expect(annotations(page)).toEqual([]);
    const [score, answer, bias] = marks(page, 'data-live');
    expect(score).toMatchObject({ tag: 'span', where: 'prose', plain: true, classes: ['num', 'role-sum'] });
    expect(answer?.attributes).toMatchObject({ 'data-live': 'a2', 'data-format': 'percent' });
    expect(score?.attributes).not.toHaveProperty('data-handle');
    expect(bias?.attributes).toMatchObject({ 'data-live': 'b2', 'data-handle': 'b2' });
  });

  it('is quoted where it must not follow the network', () => {
    const page = build('The post prints $\\quoted{0.62}$, $\\quoted{-0.01}$ and $\\quoted{82%}$.');
    expect(textOf(page)).toBe('The post prints 0.62, −0.01 and 82%.');
    expect(marks(page, 'data-quoted').map(({ text }) => text)).toEqual(['0.62', '−0.01', '82%']);
  });

  it('may be a whole array, which is a formula again', () => {
    const page = build('The image is $\\live{x}$.');
    expect(where('visible', marks(page, 'data-live')).map(({ text }) => text)).toEqual(['0.2', '0.5', '0.1', '0.8']);
  });

  it('follows in tables, lists, notes and emphasis alike', () => {
    const page = build(
      '| a | b |\n|---|---|\n| $\\live{z2}$ | **$\\live{b2}$** |\n\n- $\\live{y}$\n\n<Note title="Trap">\n\nSee $\\live{L}$.\n\n</Note>\n',
    );
    expect(marks(page, 'data-live').map(({ text }) => text)).toEqual(['1.289', '0.2', '1', '0.2434']);
  });
});

describe('a displayed formula', () => {
  it('stands in a box that scrolls', () => {
    const classes: string[] = [];
    const walk = (node: Parameters<typeof textOf>[0]): void => {
      if (node.type === 'element') classes.push(...((node.properties['className'] as string[] | undefined) ?? []));
      if ('children' in node && !classes.includes('katex')) for (const child of node.children) walk(child);
    };
    walk(build(display(FORMULAS['symbol'] as string)));
    expect(classes).toEqual(['equation', 'scroller', 'katex-display', 'katex']);
  });
});
