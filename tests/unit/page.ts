/** A page for one test: what the page's scripts find as globals, made by happy-dom, and taken away after the test. */
import { BrowserErrorCaptureEnum, Window } from 'happy-dom';
import { afterEach, vi } from 'vitest';

const NAMES = [
  'document',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'Element',
  'HTMLElement',
  'HTMLInputElement',
  'Event',
  'KeyboardEvent',
  'MouseEvent',
  'PointerEvent',
] as const;

afterEach(() => vi.unstubAllGlobals());

export interface TestPage {
  /** The one element of this selector. @throws where there is none. */
  $: <E extends Element = HTMLElement>(selector: string) => E;
  /** The texts of all elements of this selector, in their order. */
  texts: (selector: string) => string[];
  /** An event at an element (or at the page), bubbling; returns false where the page prevented what a browser would do. */
  send: (target: EventTarget, type: string, more?: object) => boolean;
  /** Scrolls blocks into the window or out of it, as an IntersectionObserver tells it. */
  see: (...sights: [Element, boolean][]) => void;
  /** Whether anybody waits to be told when this block is seen. */
  watched: (element: Element) => boolean;
  /** Makes the window this wide. */
  widen: (width: number) => void;
  /** Makes the window as narrow as a phone's, or not: what matchMedia answers. */
  narrow: (narrow: boolean) => void;
  /** The fonts have come. */
  fontsReady: () => Promise<void>;
  /** More faces have come. */
  facesCome: () => void;
  /** Lays boxes out in these sizes, as a ResizeObserver tells it; returns whether anybody waited to be told. */
  layOut: (...sizes: [Element, { width: number; height?: number }][]) => boolean;
  /** The next frame begins. */
  frame: () => void;
}

/** html: what stands in the page's body. Without fonts until they are told to come, and 1000 px wide. */
export function pageOf(html: string, url = 'https://site.example/'): TestPage {
  // What goes wrong in a listener is thrown where the event was sent: the test fails.
  const window = new Window({ url, width: 1000, settings: { errorCapture: BrowserErrorCaptureEnum.disabled } });
  const observers: { told: (entries: object[]) => void; observed: Set<Element> }[] = [];
  const sizers: { told: (entries: object[]) => void; observed: Set<Element> }[] = [];
  let frames: (() => void)[] = [];
  let isNarrow = false;
  let come = () => {};
  const fonts = new Promise<void>((done) => {
    come = done;
  });

  for (const name of NAMES) vi.stubGlobal(name, window[name]);
  vi.stubGlobal('window', window);
  vi.stubGlobal('innerWidth', 1000);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  const faces = new window.EventTarget();
  Object.defineProperty(document, 'fonts', { value: Object.assign(faces, { ready: fonts }) });
  vi.stubGlobal('matchMedia', () => ({ matches: isNarrow }));
  vi.stubGlobal('getComputedStyle', window.getComputedStyle.bind(window));
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observed = new Set<Element>();
      constructor(readonly told: (entries: object[]) => void) {
        sizers.push(this);
      }
      observe = (element: Element) => this.observed.add(element);
      unobserve = (element: Element) => this.observed.delete(element);
    },
  );
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observed = new Set<Element>();
      constructor(readonly told: (entries: object[]) => void) {
        observers.push(this);
      }
      observe = (element: Element) => this.observed.add(element);
      disconnect = () => this.observed.clear();
    },
  );
  document.body.innerHTML = html;

  return {
    $: (selector) => {
      const found = document.querySelector(selector);
      if (!found) throw new Error(`the page has no ${selector}`);
      return found as never;
    },
    texts: (selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? ''),
    send: (target, type, more = {}) =>
      target.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true }), more)),
    see: (...sights) => {
      for (const { told, observed } of observers) {
        const entries = sights.filter(([target]) => observed.has(target));
        if (entries.length > 0) told(entries.map(([target, isIntersecting]) => ({ target, isIntersecting })));
      }
    },
    watched: (element) => observers.some(({ observed }) => observed.has(element)),
    widen: (width) => {
      vi.stubGlobal('innerWidth', width);
      window.dispatchEvent(new window.Event('resize'));
    },
    narrow: (narrow) => {
      isNarrow = narrow;
    },
    fontsReady: async () => {
      come();
      await fonts;
    },
    facesCome: () => faces.dispatchEvent(new window.Event('loadingdone')),
    layOut: (...sizes) => {
      let heard = false;
      for (const { told, observed } of sizers) {
        const entries = sizes
          .filter(([target]) => observed.has(target))
          .map(([target, { width, height = 0 }]) => ({
            target,
            contentRect: { width, height },
            borderBoxSize: [{ inlineSize: width, blockSize: height }],
          }));
        if (entries.length > 0) told(entries);
        heard ||= entries.length > 0;
      }
      return heard;
    },
    frame: () => {
      const due = frames;
      frames = [];
      for (const callback of due) callback();
    },
  };
}
