/*
 * Runs in every page before anything of it is drawn: what the device remembers of how pages look, and what is done where a
 * part of the page can't be had. Plain script, as it stands; nothing else may be needed for it.
 */
{
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem('four-pixels-theme');
    if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
    if (localStorage.getItem('four-pixels-veils')) root.classList.add('unveiled');
  } catch {}

  if (location.protocol !== 'file:') root.classList.add('js');
  else {
    const script = document.createElement('script');
    const { src } = document.currentScript;
    const way = new URL('../from-folder.js', src).href;
    script.src = window.trustedTypes?.createPolicy('four-pixels', { createScriptURL: () => way }).createScriptURL('') ?? way;
    document.head.append(script);
  }

  // A line says so: .not-live. Without style sheets it has no other way to be seen.
  let plain = false;
  const show = () => {
    if (!('missing' in root.dataset)) return;
    document.querySelector('.not-live')?.removeAttribute('hidden');
    // Without their styles formulas are a heap of letters: then the browser itself sets them.
    if (plain)
      for (const formula of document.querySelectorAll('.katex')) {
        formula.classList.add('plain');
        formula.querySelector('.katex-html').hidden = true;
      }
  };
  const miss = () => {
    root.dataset.missing = '';
    show();
  };
  addEventListener('astro:hydration-error', miss);
  addEventListener(
    'error',
    ({ target }) => {
      if (target === window) return;
      plain ||= /\/(site|hoisted)\./.test(target.href);
      miss();
    },
    true,
  );
  addEventListener('DOMContentLoaded', show);
}
