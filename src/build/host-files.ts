/**
 * `_headers`, for hosts that read such a file: the policy of the pages with who may frame them, what browsers are to leave
 * alone, and how long files may be kept. Rules of hosts add up, so that there is one for each page and none for all.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageFiles } from './each-page.ts';
import { POLICY } from './page-policy.ts';

const ALL = ['X-Content-Type-Options: nosniff', 'Referrer-Policy: same-origin', 'Strict-Transport-Security: max-age=63072000'];
const PAGE = [
  `Content-Security-Policy: ${POLICY}; frame-ancestors 'none'`,
  'X-Frame-Options: DENY',
  'Cross-Origin-Opener-Policy: same-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=()',
];

/** Pages that any other site may frame. */
const FRAMED = /^embed\//;

/** base: where the site lies on its host; pages: the folders of its pages below it, '' for the cover. */
export function headersFile(base: string, pages: readonly string[]): string {
  const rule = (path: string, lines: readonly string[]) => `${base}${path}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  return [
    rule('*', ALL),
    ...pages.filter((page) => !FRAMED.test(page)).map((page) => rule(page, PAGE)),
    rule('_astro/*', ['Cache-Control: public, max-age=31536000, immutable']),
    rule('sw.js', ['Cache-Control: no-cache']),
  ].join('\n');
}

export const hostFiles = ({ base }: { base: string }): AstroIntegration => ({
  name: 'four-pixels-host-files',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const pages = pageFiles(dir)
        .filter(({ name }) => name.endsWith('index.html'))
        .map(({ name }) => name.replace('index.html', ''));
      writeFileSync(join(fileURLToPath(dir), '_headers'), headersFile(base, pages));
    },
  },
});
