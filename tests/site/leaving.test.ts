/** What leaves a page: what is copied, found, translated, shared, opened from a folder and shown by reader views. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chapters, dist, drag, goto, handle, htmlOf, marksOf, settled, sharedTab, visitor } from './support';

const tab = sharedTab();

interface Copy {
  /** What is seen of the part, with TeX for formulas; without spaces, as is what was copied. */
  seen: string;
  text: string;
  html: string;
}

/** Every part of the page that a selector names and that is seen: copied, and beside it what is seen. */
async function copies(page: Page, selector: string): Promise<Copy[]> {
  // The first copy fetches what writes it; whoever copies then is served once it is there.
  await page.evaluate(() => {
    const state = window as unknown as { copied?: string; html?: string };
    addEventListener('copy', ({ clipboardData }) => {
      state.copied = clipboardData?.getData('text/plain') ?? '';
      state.html = clipboardData?.getData('text/html') ?? '';
    });
    getSelection()?.selectAllChildren(document.querySelector('main .lead') as Element);
    document.execCommand('copy');
  });
  await page.waitForFunction(() => (window as unknown as { copied?: string }).copied !== '');
  return page.evaluate((parts) => {
    const state = window as unknown as { copied: string; html: string };
    const packed = (text: string) => text.replace(/\s+/g, '');
    const shown = [...document.querySelectorAll<HTMLElement>(parts)].filter((part) => part.checkVisibility());
    const taken = shown.map((part) => {
      getSelection()?.selectAllChildren(part);
      document.execCommand('copy');
      return { text: state.copied, html: state.html };
    });
    // The reference is made of the page itself: its formulas give way to their TeX.
    // What stands in a drawing is no text.
    for (const apart of document.querySelectorAll('main :is(.visually-hidden, svg:not(.katex *))')) apart.remove();
    for (const katex of document.querySelectorAll('main .katex')) {
      const sign = katex.closest('.katex-display') ? '$$' : '$';
      katex.replaceWith(sign + katex.querySelector('annotation')?.textContent + sign);
    }
    return shown.map((part, n) => ({ seen: packed(part.innerText), text: taken[n]?.text ?? '', html: taken[n]?.html ?? '' }));
  }, selector);
}

/** The words of an HTML text, without spaces. */
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, '');

describe('what is copied', () => {
  it.each(chapters)('/%s: every paragraph and equation is what is seen, formulas as TeX, in text and in HTML', async (path) => {
    const page = tab();
    await goto(page, `${path}?x=0.3,0.5,0.1,0.8`);
    await settled(page);
    const found = await copies(page, 'main .prose :is(p, li, td, .equation, h2, h3)');
    expect(found.length).toBeGreaterThan(20);
    expect(found.map(({ text }) => text.replace(/\s+/g, ''))).toEqual(found.map(({ seen }) => seen));
    expect(found.map(({ html }) => wordsOf(html))).toEqual(found.map(({ seen }) => seen));
  });

  it('holds no words of another state, no script and no explanation; a formula has the numbers of the moment', async () => {
    const page = tab();
    const copyOf = async (address: string, begin: string) => {
      await goto(page, address);
      await settled(page);
      const found = await copies(page, 'main .prose p');
      return found.find(({ text }) => text.startsWith(begin))?.text ?? '';
    };
    expect(await copyOf('relu/?from=post', 'So ')).toMatch(
      /understood\. Ours: neuron 1 speaks, neuron 2 is silent, neuron 3 speaks\.$/,
    );
    expect(await copyOf('relu/?from=post', 'The post has a second image')).toMatch(
      /^The post has a second image, \$\{?\[0\.3, 0\.1, 0\.5, 0\.1\]\}?\$, the second [^<>{}=]*silent for it\?$/,
    );
    expect(await copyOf('relu/?from=post', 'Ask the network')).toMatch(/^Ask the network itself: [\w ’]+$/);
    expect(await copyOf('one-weight/?from=post', 'Below zero means')).toMatch(/the way down is up\.$/);
  });

  it('keeps paragraphs apart and takes formulas whole', async () => {
    const page = tab();
    await goto(page, 'relu/?b1=0.5,0.4,0.7');
    await settled(page);
    await copies(page, 'main .lead');
    await goto(page, 'relu/?b1=0.5,0.4,0.7');
    const text = await page.evaluate(async () => {
      const matrix = [...document.querySelectorAll('main .equation')].find((one) => one.querySelector('[data-live="a1[1]"]'));
      const around = [...document.querySelectorAll('main .prose p')];
      const [before, after] = ['Three sums, three', 'So '].map((begin) =>
        around.find(({ textContent }) => textContent?.startsWith(begin)),
      );
      const range = document.createRange();
      range.setStart(before as Node, 0);
      range.setEnd((after as Element).querySelector('em')?.firstChild as Node, 0);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      const copied = await new Promise<string>((done) => {
        addEventListener('copy', ({ clipboardData }) => {
          const now = clipboardData?.getData('text/plain');
          if (now) done(now);
        });
        document.execCommand('copy');
      });
      return [copied, matrix?.querySelector('annotation')?.textContent];
    });
    expect(text[0]).toContain(`three gates, one column:\n\n$$${text[1]}$$\n\nSo $a_1$ holds`);
    expect(text[1]).toContain('\\max(0, 0.64)');
  });
});

it('text that is not seen is in the page only for assistive technology, and no state but the present one is found', async () => {
  const page = tab();
  await goto(page, 'relu/?from=post');
  const found = await page.evaluate(() => {
    const find = (window as unknown as { find: (text: string) => boolean }).find.bind(window);
    return ['neuron 2 is silent', 'neuron 2 speaks, neuron 3', 'A place where products are added up'].map((text) => {
      getSelection()?.removeAllRanges();
      return find(text);
    });
  });
  expect(found).toEqual([true, false, false]);
});

describe('a page that is translated', () => {
  it.each(['the-weighted-sum/', 'the-output-sum/', 'the-error/'])(
    '/%s goes on following the numbers, whatever is wrapped',
    async (path) => {
      const page = tab();
      await goto(page, `${path}?from=post`);
      // The companion is awake by then: its components write to texts that they know.
      await page.locator('.companion').hover();
      await page.waitForSelector('.spread > astro-island:not([ssr])');
      // What a translator leaves alone is said; this one keeps to nothing.
      const alone = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main [data-live], main .katex')].filter(
          (one) => !one.closest('[translate="no"]'),
        ),
      );
      expect(alone).toEqual([]);
      await page.evaluate(() => {
        const walk = document.createTreeWalker(document.querySelector('.spread') as Element, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walk.nextNode()) texts.push(walk.currentNode as Text);
        for (const text of texts) {
          if (text.parentElement?.closest('script, style, template')) continue;
          const font = document.createElement('font');
          font.append(document.createElement('font'));
          (font.firstChild as Element).textContent = text.data;
          text.replaceWith(font);
        }
      });
      const id = (await page.locator('main .katex [data-handle]:visible').first().getAttribute('data-handle')) as string;
      await drag(page, handle(page, id), -60);
      await settled(page);
      await page.waitForSelector('html:not([data-unwritten])', { state: 'attached' });
      const address = page.url();
      expect(address).toMatch(/=[-\d.]/);
      const followed = await marksOf(page);
      await goto(page, address);
      await settled(page);
      expect(followed).toEqual(await marksOf(page));
    },
  );
});

it('what a link says and the page has no use for is said', async () => {
  const page = tab();
  await goto(page, 'the-error/?t=50&b2=0.9');
  await expect.poll(() => page.locator('.notice').first().innerText()).toContain('Ignored from the link: t, because');
});

it('what answers a drag selects nothing; text can be selected', async () => {
  const page = tab();
  await goto(page, 'relu/?from=post');
  const selected = () => page.evaluate(() => getSelection()?.toString() ?? '');
  const across = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`no ${selector}`);
    await page.mouse.move(box.x + 4, box.y + 6);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 4, box.y + box.height - 4, { steps: 6 });
    await page.mouse.up();
  };
  await across('svg.network-map');
  expect(await selected()).toBe('');
  await drag(page, handle(page, 'x[0]'), 40);
  expect(await selected()).toBe('');
  const loose = await page.evaluate(() =>
    [...document.querySelectorAll('[data-grip], .cell, main svg text')]
      .filter((part) => {
        const style = getComputedStyle(part);
        return (style.userSelect || style.webkitUserSelect) !== 'none';
      })
      .map((part) => part.outerHTML.slice(0, 80)),
  );
  expect(loose).toEqual([]);
  await across('main .prose p');
  expect((await selected()).length).toBeGreaterThan(20);
});

it('opened from a folder it reads well, says what is missing, and its links lead on', async () => {
  const context = await visitor();
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(dist, 'relu/index.html')).href);
  await page.waitForFunction(() => getComputedStyle(document.querySelector('.katex-mathml') as Element).position === 'absolute');
  expect(await page.locator('.without-scripts').innerText()).toMatch(/Opened from a folder/);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).not.toBe('16px');
  await page.locator('a[rel="next"]').click();
  await page.waitForURL(/the-output-sum\/index\.html$/);
  await page.locator('.brand').click();
  await page.waitForURL(pathToFileURL(join(dist, 'index.html')).href);
  expect(await page.locator('h1').count()).toBe(1);
  // The browser says much about what it does not load from a folder.
  await context.close();
});

describe('in a reader view', () => {
  // A page takes no text for HTML; what reads it here has to.
  const tab = sharedTab({ bypassCSP: true });
  const source = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

  it.each([...chapters, 'book/', 'glossary/', 'corrections/'])(
    '/%s keeps headings, formulas, tables and prose, and nothing else comes in',
    async (path) => {
      const page = tab();
      if (!(await page.evaluate(() => 'Readability' in window))) {
        await goto(page, 'glossary/');
        await page.evaluate(`${source}; window.Readability = Readability`);
      }
      const view = await page.evaluate((html) => {
        const { Readability } = window as unknown as {
          Readability: new (page: Document) => { parse: () => { content: string } };
        };
        const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html');
        const packed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '');
        const shown = parse(new Readability(parse(html)).parse().content);
        const written = parse(html);
        for (const out of written.querySelectorAll('[hidden], [aria-hidden], .anchor, script, style, p button')) out.remove();
        const widgets = [...written.querySelectorAll('main astro-island')].filter((island) => !island.closest('p, li, td'));
        const tables = written.querySelectorAll('main table').length;
        const drawn = widgets.flatMap((widget) => [...widget.querySelectorAll('button, svg text, h3, .widget-title')]);
        const labels = drawn.map(({ textContent }) => packed(textContent)).filter((text) => text.length > 6);
        for (const widget of widgets) widget.remove();
        const all = (of: Document, selector: string) =>
          [...of.querySelectorAll(selector)].map(({ textContent }) => packed(textContent));
        const text = packed(shown.body.textContent);
        const prose = [...all(written, 'main .prose :is(p, li)'), ...all(parse(html), 'main table, .katex')];
        const labelsIn = labels.filter((label) => text.includes(label) && !prose.some((words) => words.includes(label)));
        const inView = (selector: string) => all(written, selector).filter((words) => !text.includes(words));
        return {
          headings: all(written, 'main .prose :is(h2, h3, h4)').filter((words) => !all(shown, 'h2, h3, h4').includes(words)),
          formulas: all(written, 'main .prose annotation').filter((tex) => !all(shown, 'annotation').includes(tex)),
          prose: [...inView('main .prose :is(p, li)'), ...inView('main .lead')],
          tables: tables - shown.querySelectorAll('table').length,
          labelsIn,
          controls: [...shown.querySelectorAll('button, svg text')].filter((one) => !one.closest('p, li, td')).length,
          scripts: /\(\)\s*=>|function\s*\(/.test(text),
        };
      }, htmlOf(path));
      expect(view).toEqual({ headings: [], formulas: [], prose: [], tables: 0, labelsIn: [], controls: 0, scripts: false });
    },
  );
});
