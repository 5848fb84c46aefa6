/**
 * What a page may load and run: only what comes from the site itself, and nothing that stands in the page. Said by each page
 * in a meta element, and by hosts that read `_headers` in a header too.
 */

/** Names of the policies by which scripts may make addresses of scripts: see Page.astro. */
const TRUSTED = 'four-pixels';

const DIRECTIVES = [
  "default-src 'none'",
  // The search's reader is WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED}`,
];

/** For a meta element, which can't say who may frame a page. */
export const POLICY = DIRECTIVES.join('; ');
