/** What is put into every page before its own scripts run: what watches it, and what finds the things that are to be touched. */

import type { Place } from './events';

export interface InPage {
  /** Where a place is in the window now, in CSS px, and what is there; undefined where the page has no such control. */
  find: (place: Place) => { x: number; y: number; what: string } | undefined;
  focus: (which: number) => string;
  /** Follows a link to another page of the site. */
  follow: (which: number) => string;
  /** Pastes into what has the focus. Returns whether the page takes care of it itself. */
  paste: (text: string) => boolean;
  drop: (text: string, file: boolean, x: number, y: number) => void;
  copy: () => void;
  /** Lets frames pass; then says what was lost: the focus, where nothing but keys had a part in it (byKeys). */
  pass: (frames: number, byKeys: boolean) => Promise<string[]>;
  /** The handles of the page as it was built, those of the islands apart. */
  builtHandles: Element[];
  builtIds: string[];
}

declare global {
  interface Window {
    fuzz: InPage;
  }
}

/** seed: of the page's own chance, so that what it shuffles is shuffled alike again. */
export function inPage({ stays, seed }: { stays: boolean; seed: number }): void {
  if (location.protocol === 'about:' || window.fuzz) return;
  const complain = (what: string) => console.error(what);

  // mulberry32, as in src/model/seeded.ts, which cannot be reached from here.
  let state = seed >>> 0;
  Math.random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };

  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    complain(`the policy was broken: ${violatedDirective} ${blockedURI} ${sample}`),
  );

  const elsewhere = (link: HTMLAnchorElement) =>
    link.origin !== location.origin || link.pathname !== location.pathname || link.search !== location.search;
  if (stays)
    addEventListener('click', (event) => {
      const link = (event.target as Element).closest?.('a[href]');
      if (link instanceof HTMLAnchorElement && elsewhere(link)) event.preventDefault();
    });

  /** A browser refuses address writes beyond some hundred in half a minute: one in half a second is what a page may do. */
  const BETWEEN_WRITES_MS = 450;
  let wrote = Number.NEGATIVE_INFINITY;
  let leaving = false;
  addEventListener(
    'pagehide',
    () => {
      leaving = true;
      setTimeout(() => {
        leaving = false;
      });
    },
    true,
  );
  for (const name of ['pushState', 'replaceState'] as const) {
    const own = History.prototype[name];
    History.prototype[name] = function write(...words) {
      if (document.documentElement.hasAttribute('data-dragging')) complain(`${name} in a drag`);
      if (name === 'replaceState' && !leaving) {
        const now = performance.now();
        if (now - wrote < BETWEEN_WRITES_MS) complain(`${name} ${Math.round(now - wrote)} ms after another`);
        wrote = now;
      }
      own.apply(this, words);
    };
  }

  const CONTROLS =
    'button, input, select, textarea, summary, a[href^="#"], [data-handle], [data-grip], [data-points], [data-live], [tabindex], [role="slider"], label';
  const seen = (one: Element) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 0 && height > 0 && one.checkVisibility({ visibilityProperty: true });
  };
  const inView = (one: Element) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    return right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
  };
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(seen);
  const nth = <T>(row: readonly T[], which: number): T | undefined => row[Math.floor(which * row.length)];
  const nameOf = (one: Element | null) =>
    one
      ? `<${one.localName}${one.id && ` id=${one.id}`}${one.className && typeof one.className === 'string' ? ` class="${one.className}"` : ''}> ${(one.getAttribute('aria-label') ?? one.getAttribute('data-handle') ?? one.textContent ?? '').trim().slice(0, 40)}`
      : 'nothing';

  /** How long what follows may take before it counts as lost, in frames. */
  const PATIENCE_FRAMES = 60;
  let hadFocus: Element | null = null;
  window.fuzz = {
    builtHandles: [],
    builtIds: [],
    find: ({ on, x, y, which, inView: near }) => {
      if (on === 'point') {
        const [px, py] = [x * (innerWidth - 1), y * (innerHeight - 1)];
        return { x: px, y: py, what: nameOf(document.elementFromPoint(px, py)) };
      }
      const found = all(CONTROLS);
      const one = nth(near ? found.filter(inView) : found, which);
      if (!one) return undefined;
      if (!inView(one)) one.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = one.getBoundingClientRect();
      return { x: left + x * width, y: top + y * height, what: nameOf(one) };
    },
    focus: (which) => {
      const one = nth(all('button, input, a[href], summary, [tabindex="0"]'), which);
      one?.focus();
      return nameOf(one ?? null);
    },
    follow: (which) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => seen(link) && elsewhere(link));
      const link = nth(links, which);
      link?.click();
      return link?.href ?? 'no link';
    },
    paste: (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      clipboardData.setData('text/html', text);
      return !(document.activeElement ?? document.body).dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    drop: (text, file, x, y) => {
      const dataTransfer = new DataTransfer();
      if (file) dataTransfer.items.add(new File([text], 'numbers.csv', { type: 'text/csv' }));
      else dataTransfer.setData('text/plain', text);
      const on = document.elementFromPoint(x, y) ?? document.body;
      for (const type of ['dragenter', 'dragover', 'drop'])
        on.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, clientX: x, clientY: y }));
    },
    copy: () => {
      getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body);
      document.execCommand('copy');
      getSelection()?.removeAllRanges();
    },
    pass: async (frames, byKeys) => {
      for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
      if (frames === 0) return [];
      const had = hadFocus;
      const gone = () =>
        had && had !== document.body && document.activeElement === document.body && (!had.isConnected || !seen(had));
      // What takes its place may have to be fetched first.
      for (let frame = 0; byKeys && gone() && frame < PATIENCE_FRAMES; frame++) await new Promise(requestAnimationFrame);
      hadFocus = document.activeElement;
      return byKeys && gone() ? [`the focus went with ${nameOf(had)}`] : [];
    },
  };

  document.addEventListener('DOMContentLoaded', () => {
    const handles = [...document.querySelectorAll('[data-handle]')];
    window.fuzz.builtHandles = handles.filter((one) => !one.closest('astro-island'));
    window.fuzz.builtIds = [...new Set(handles.map((one) => one.getAttribute('data-handle') as string))];
  });
}
