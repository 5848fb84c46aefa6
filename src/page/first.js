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

  if (location.protocol === 'file:') {
    const script = document.createElement('script');
    const { href } = new URL('../from-folder.js', document.currentScript.src);
    script.src = window.trustedTypes?.createPolicy('four-pixels', { createScriptURL: () => href }).createScriptURL('') ?? href;
    document.head.append(script);
  } else {
    root.classList.add('js');

    let plain = false;
    // A line says so: .not-live. Without style sheets it has no other way to be seen.
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
    const miss = ({ target }) => {
      // What a script does wrong comes from the window itself.
      if (target === window) return;
      if (target.localName === 'astro-island') target.dataset.missing = '';
      plain ||= /\/(site|hoisted)\./.test(target.href);
      root.dataset.missing = '';
      show();
    };
    addEventListener('astro:hydration-error', miss);
    addEventListener('error', miss, true);
    addEventListener('DOMContentLoaded', show);
  }
}
