// @vitest-environment happy-dom
/** Nothing stands in a built page: styles become classes, and a component that wakes has them again; scripts become a file. */
import { afterEach, expect, it } from 'vitest';
import { edited, parsed } from '../../src/book/edit-html';
import { hoistedStyles } from '../../src/build/hoisted-styles';
import { scriptsIn } from '../../src/build/nothing-inline';
import { ownStyles } from '../../src/page/own-styles';
import { wordsOf } from '../../src/reading/search/pagefind';

function hoisted(html: string): { html: string; css: string } {
  const { edits, css } = hoistedStyles(parsed(html));
  return { html: edited(html, edits), css };
}

it('a style is a class, with the shortest names for those that stand most often', () => {
  expect(hoisted('<i style="top:1em">a</i><b class="x y" style="height:2em;">b</b><u class="" style="height:2em">c</u>')).toEqual(
    {
      html: '<i class="h-1">a</i><b class="x y h-0">b</b><u class="h-0">c</u>',
      css: '.h-0{height:2em}.h-1{top:1em}',
    },
  );
});

it('what only looks like a style stays', () => {
  const html = '<p data-note="style=&quot;top:0&quot;">style="top:0"</p>';
  expect(hoisted(html)).toEqual({ html, css: '' });
});

it('scripts that stand in a page are found in their order; data and files are none, and modules can’t be moved', () => {
  const page = parsed(
    '<script>one()</script><script type="application/json">{}</script><script src="a.js"></script><script>two()</script>',
  );
  expect(scriptsIn(page).map(({ text }) => text)).toEqual(['one()', 'two()']);
  expect(() => scriptsIn(parsed('<script type="module">three()</script>'))).toThrow(/type module/);
});

afterEach(() => {
  document.head.innerHTML = '';
});

it('an island that wakes has its styles in its elements, beside what has been set since, and none comes back', () => {
  const { html, css } = hoisted('<div style="--at:0.5;top:1em"></div><p>a</p>');
  document.body.innerHTML = `<astro-island>${html}</astro-island>`;
  const sheet = {
    href: '/_astro/hoisted.0123abcd.css',
    cssRules: [{ selectorText: css.split('{')[0], style: { cssText: '--at: 0.5; top: 1em;' } }],
  };
  Object.defineProperty(document, 'styleSheets', { value: [sheet], configurable: true });
  const part = document.querySelector('div') as HTMLElement;
  part.style.setProperty('left', '2em');
  ownStyles(document.querySelector('astro-island') as Element);
  expect(part.style.cssText.replace(/\s/g, '')).toBe('--at:0.5;top:1em;left:2em;');
  expect(part.className).toBe('');
  part.style.removeProperty('top');
  expect(part.style.top).toBe('');
});

it('of an excerpt of the search only its words are taken', () => {
  expect(wordsOf('a &lt; <mark>bias</mark>, b')).toEqual([
    { marked: false, text: 'a < ' },
    { marked: true, text: 'bias' },
    { marked: false, text: ', b' },
  ]);
});
