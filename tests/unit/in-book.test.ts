import { expect, it } from 'vitest';
import { inBook } from '../../src/book/in-book';

const fit = (html: string) => inBook(html, 'relu', '/base/', ['relu', 'sigmoid']);

it('gives ids and what refers to them the slug', () => {
  expect(fit('<p id="a" class="b">x</p>')).toBe('<p id="relu--a" class="b">x</p>');
  expect(fit('<div role="group" aria-labelledby="a b"></div>')).toContain('aria-labelledby="relu--a relu--b"');
  expect(fit('<a href="#a">x</a>')).toBe('<a href="#relu--a">x</a>');
});

it('lets links to chapters lead to their place on the page, and no other', () => {
  expect(fit('<a href="/base/sigmoid/">x</a>')).toBe('<a href="#sigmoid">x</a>');
  expect(fit('<a href="/base/sigmoid/#eq-2">x</a>')).toBe('<a href="#sigmoid--eq-2">x</a>');
  for (const href of ['/base/glossary/#bias', 'https://example.org/sigmoid/', '/sigmoid/'])
    expect(fit(`<a href="${href}">x</a>`)).toBe(`<a href="${href}">x</a>`);
});

it('puts headings one level lower, attributes with angle brackets and all', () => {
  expect(fit('<h2 title="a > b" id="x">t</h2><h3>u</h3>')).toBe('<h3 title="a > b" id="relu--x">t</h3><h4>u</h4>');
});

it('leaves islands, scripts and text alone', () => {
  const html =
    '<astro-island uid="1" props="{}"><b id="x"></b><astro-island><i id="y"></i></astro-island><h2></h2></astro-island>';
  expect(fit(html)).toBe(html);
  expect(fit('<script>if (a<b) c = "<h2 id=1>";</script> id="x" ')).toBe('<script>if (a<b) c = "<h2 id=1>";</script> id="x" ');
  expect(fit(`${html}<i id="z"></i>`)).toContain('<i id="relu--z">');
});

it('reads entities and writes them again, and changes nothing that it need not', () => {
  expect(fit('<a title="x &amp; y" href="#a&amp;b">c &amp; d</a>')).toBe(
    '<a title="x &amp; y" href="#relu--a&amp;b">c &amp; d</a>',
  );
  expect(fit("<label for=a>x</label><p\n  id='b' >y")).toBe('<label for="relu--a">x</label><p\n  id="relu--b" >y');
});
