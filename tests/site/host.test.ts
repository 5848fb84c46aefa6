/** The built site on any static host: at the root, in a folder, with no request to anywhere else. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, it } from 'vitest';
import { base, dist, drag, folderStands, handle, leave, live, open, settledText, visitor, written } from './support';

const folderBase = inject('folderBase');
const folderDist = inject('folderDist');
beforeAll(folderStands);

it('works below a folder: every link and file stays in it, and the network is carried along', async () => {
  const context = await visitor();
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const page = await open(context, `${folderBase}the-weighted-sum/`);
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).pathname),
  );
  expect(links.filter((path) => !path.startsWith('/folder/'))).toEqual([]);
  await drag(page, handle(page, 'W1[0][1]'), 30);
  await written(page);
  await page.locator('a[rel="next"]').click();
  await page.waitForURL(/folder\/relu\/$/);
  await live(page);
  await page.getByRole('button', { name: 'Bring mine back' }).click();
  await page.waitForURL(/folder\/relu\/\?W1=/);
  expect(await settledText(page, 'z1[0]')).toBe('0.94');
  expect(requests.filter((url) => !new URL(url).pathname.startsWith('/folder/') && !url.endsWith('favicon.ico'))).toEqual([]);
  await leave(context);
});

it('knows its own address where it is given one', () => {
  expect(readFileSync(join(folderDist, 'relu/index.html'), 'utf8')).toContain(
    '<link rel="canonical" href="https://example.org/folder/relu/">',
  );
  expect(readFileSync(join(folderDist, 'relu/index.html'), 'utf8')).toContain('content="https://example.org/folder/picture.png"');
  expect(readFileSync(join(folderDist, 'robots.txt'), 'utf8')).toContain('Sitemap: https://example.org/folder/sitemap-index.xml');
  expect(readFileSync(join(folderDist, 'sitemap-0.xml'), 'utf8')).toContain('<loc>https://example.org/folder/relu/</loc>');
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
  expect(existsSync(join(dist, 'sitemap-index.xml'))).toBe(false);
});

it('an address without its last slash leads on, and keeps its numbers', async () => {
  for (const site of [base, folderBase]) {
    const response = await fetch(`${site}relu?b2=0.9`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, `${new URL(site).pathname}relu/?b2=0.9`]);
  }
  expect((await fetch(folderBase.replace(/\/$/, ''))).url).toBe(folderBase);
  expect((await fetch(`${base}%2e%2e/package.json`)).status).toBe(404);
});

it('sets no cookie, and an unknown address helps on', async () => {
  const context = await visitor();
  const page = await context.newPage();
  const response = await page.goto(`${base}nowhere/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('main a[href$="/relu/"]').count()).toBe(1);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

it('names no other host in what it loads', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(html|css|js)$/.test(file));
  for (const file of files) {
    const text = readFileSync(join(dist, file), 'utf8');
    const loaded = [
      ...text.matchAll(/(?:\bsrc|<link[^>]*\bhref|url\(|from|import\()\s*[=(]?\s*["']?(https?:\/\/[^"')\s>]+)/g),
    ].map(([, url]) => url);
    expect(
      loaded.filter((url) => !url?.startsWith('http://localhost:4321/')),
      file,
    ).toEqual([]);
  }
});
