/** The built site on any static host: at the root, in a folder, with no request to anywhere else. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, it } from 'vitest';
import { serve } from '../../scripts/serve';
import { headersFile } from '../../src/build/host-files';
import { POST_NETWORK } from '../../src/quantities';
import { fromQuery } from '../../src/state/link';
import { marksIn, mistakes } from './marks';
import {
  base,
  dist,
  drag,
  folderStands,
  handle,
  leave,
  live,
  open,
  pages,
  settled,
  settledText,
  visitor,
  written,
} from './support';

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

it('lets nothing stand in a page: no script, style or handler, and a policy that allows none', () => {
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(dist, file), 'utf8');
    const tags = html.match(/<[a-z](?:[^>"]|"[^"]*")*>/g) ?? [];
    expect(tags.length, file).toBeGreaterThan(50);
    expect(
      tags.filter((tag) => / (?:style|on\w+)=|^<style|^<script(?![^>]* src=)/.test(tag.replace(/="[^"]*"/g, '='))),
      file,
    ).toEqual([]);
    expect(html).toMatch(
      /^<!doctype html><html[^>]*><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none';/i,
    );
    expect(html).not.toContain('unsafe-inline');
  }
});

it.each([
  [
    'the strictest that the site works under',
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'; worker-src 'self'",
  ],
  [
    'the headers that come with it',
    readFileSync(join(dist, '_headers'), 'utf8').match(/^\/relu\/\n {2}Content-Security-Policy: (.*)/m)?.[1],
  ],
])('works under a policy of the host’s own, %s', async (_, policy) => {
  const site = await serve({ dist, base: '/', headers: { 'content-security-policy': policy as string } });
  const context = await visitor();
  const page = await open(context, `${site.address}the-weighted-sum/`);
  await drag(page, handle(page, 'W1[0][1]'), 60);
  await written(page);
  await settled(page);
  expect(mistakes(await marksIn(page), fromQuery(new URL(page.url()).search).network)).toEqual([]);
  await page.getByRole('button', { name: 'Search' }).first().click();
  await page.getByRole('searchbox').fill('sigmoid');
  await page.locator('dialog ol a').first().waitFor();
  await leave(context);
  site.server.close();
});

it.each([
  ["script-src 'none'", true],
  ["connect-src 'none'", false],
])('says so where a policy forbids a part: %s', async (policy, waits) => {
  const site = await serve({ dist, base: '/', headers: { 'content-security-policy': policy } });
  const context = await visitor();
  const page = await context.newPage();
  await page.goto(`${site.address}the-weighted-sum/`);
  const line = page.locator('.not-live');
  if (waits) {
    expect(await line.isVisible()).toBe(false);
    await page.evaluate(() => document.querySelector('.not-live')?.getAnimations()[0]?.finish());
  } else {
    await live(page);
    await handle(page, 'W1[0][1]').hover();
  }
  await line.waitFor();
  expect(mistakes(await marksIn(page), POST_NETWORK)).toEqual([]);
  await context.close();
  site.server.close();
});

it('the search says why where WebAssembly is forbidden', async () => {
  const site = await serve({ dist, base: '/', headers: { 'content-security-policy': "script-src 'self'" } });
  const context = await visitor();
  const page = await open(context, `${site.address}glossary/`);
  await page.getByRole('button', { name: 'Search' }).first().click();
  await page.getByRole('searchbox').fill('bias');
  await expect.poll(() => page.locator('.search-says').innerText()).toMatch(/needs WebAssembly, which the rules of this host/);
  await context.close();
  site.server.close();
});

it('who may frame a page is said for hosts that can say it', () => {
  const headers = readFileSync(join(folderDist, '_headers'), 'utf8');
  const blocks = new Map(headers.split('\n\n').map((block) => [block.split('\n')[0], block]));
  for (const page of pages)
    expect(blocks.get(`/folder/${page}`), page).toMatch(/frame-ancestors 'none'\n {2}X-Frame-Options: DENY/);
  expect(blocks.get('/folder/*')).toContain('nosniff');
  expect(blocks.get('/folder/_astro/*')).toContain('immutable');
  expect(headersFile('/', ['', 'embed/relu/'])).not.toContain('embed');
});
