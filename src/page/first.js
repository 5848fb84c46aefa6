/*
 * Runs in every page before anything of it is drawn: what the device remembers of how pages look, and what is done where a
 * part of the page can't be had. Plain script, as it stands; nothing else may be needed for it.
 */
{
  const root = document.documentElement;
  let offline = !root.dataset.offline;
  try {
    const theme = localStorage.getItem('four-pixels-theme');
    if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
    if (localStorage.getItem('four-pixels-veils')) root.classList.add('unveiled');
    offline &&= !localStorage.getItem('four-pixels-offline');
  } catch {}

  const here = document.currentScript.src;
  /** The address of a script of the site's own, the only kind that scripts may be made of. */
  const own = (name) => {
    const { href } = new URL(`../${name}.js`, here);
    return window.trustedTypes?.createPolicy('four-pixels', { createScriptURL: () => href }).createScriptURL('') ?? href;
  };
  if (location.protocol === 'file:') {
    const script = document.createElement('script');
    script.src = own('from-folder');
    document.head.append(script);
  } else {
    // Pages that were opened are kept for reading offline (pages/sw.js.ts), after everything that the page itself needs.
    addEventListener('load', () => offline && navigator.serviceWorker?.register(own('sw')).catch(() => {}));
    root.classList.add('js');

    let plain = false;
    // A line says so: .not-live. Without style sheets it has no other way to be seen.
    const show = () => {
      if (!('missing' in root.dataset)) return;
      document.querySelector('.not-live')?.removeAttribute('hidden');
      // Without their styles formulas are a heap of letters: then the browser itself sets them.
      if (plain) for (const formula of document.querySelectorAll('.katex-html')) formula.hidden = true;
    };
    const miss = ({ target }) => {
      // What a script does wrong comes from the window itself.
      if (target === window) return;
      // An island says it where it stands, too.
      target.dataset.missing = '';
      plain ||= /\/(site|hoisted)\./.test(target.href);
      root.dataset.missing = '';
      show();
    };
    addEventListener('astro:hydration-error', miss);
    addEventListener('error', miss, true);
    addEventListener('DOMContentLoaded', show);
  }
}
