/**
 * Keeps every mark of the page up to date. Only text nodes change. What is on screen follows in the same frame; the rest
 * waits until the reader's hand rests, since laying out a page of equations costs more than patching it.
 */
import { isMet } from './condition';
import { type Format, fillTex, type Numbers, relationSign, shownText, symbolSign } from './marks';
import { tint } from './tint';

/** One thing in the page that follows the numbers; update returns whether anything changed. */
interface Mark {
  /** The number that it shows, if it is one. */
  id?: string;
  element: Element;
  update: () => boolean;
}

/** A formula or paragraph: what is looked at together. */
interface Block {
  marks: Mark[];
  onScreen: boolean;
  stale: boolean;
}

const SELECTOR = '[data-live], [data-rel], [data-rel-full], [data-tex], [data-when]';
/** Marks inside an island are drawn by its own components. */
const ISLAND = 'astro-island';
const BLOCK = '.equation, p, li, dd, td, th, figure, aside, h1, h2, h3';
const REST_MS = 90;
/** On the root element while some mark may be behind the numbers. */
const STALE = 'data-stale';

/** Replaces the text of a mark, and nothing else. A translator may have wrapped it in elements of its own. */
function put(element: Element, text: string): boolean {
  let inside = element.firstChild;
  while (inside?.firstChild) inside = inside.firstChild;
  if (inside?.nodeType !== 3) return false;
  const node = inside as Text;
  if (node.data === text) return false;
  node.data = text;
  return true;
}

function markOf(element: Element, numbers: Numbers): Mark | undefined {
  const data = (name: string) => element.getAttribute(`data-${name}`) ?? undefined;
  const id = data('live');
  if (id !== undefined) {
    const quantity = numbers.registry.quantity(id);
    if (!quantity) return undefined;
    const look = { format: data('format') as Format | undefined, brackets: data('brackets') !== undefined };
    const start = data('handle') === undefined ? undefined : numbers.start;
    return {
      id,
      element,
      update: () => {
        const value = numbers.read(id);
        if (start) element.toggleAttribute('data-changed', value !== start(id));
        return put(element, shownText(quantity, value, look));
      },
    };
  }
  const rel = data('rel');
  if (rel !== undefined) {
    const expression = data('expression');
    return { element, update: () => put(element, relationSign(rel, expression, numbers)) };
  }
  const full = data('rel-full')?.split(' ');
  if (full) return { element, update: () => put(element, symbolSign(full, numbers)) };
  const tex = data('tex');
  if (tex !== undefined) return { element, update: () => put(element, fillTex(tex, numbers)) };
  const condition = data('when') as string;
  return {
    element,
    update: () => {
      const hidden = !isMet(condition, numbers.read);
      return hidden !== element.hasAttribute('hidden') && element.toggleAttribute('hidden', hidden) === hidden;
    },
  };
}

export interface PageMarks {
  /** The numbers changed: what shows it on screen is tinted for a moment, except the number in the reader's hand. */
  refresh: (held?: string) => void;
  /** Brings every mark up to date now, on screen or not, without a tint. */
  flush: () => void;
  /** Brings the marks of one part of the page up to date now: one that has just come to be seen. */
  freshen: (part: Element) => void;
}

/** afterwards: called with the elements of the blocks that changed, before the browser lays them out. */
export function followMarks(numbers: Numbers, afterwards: (changed: Element[]) => void = () => {}): PageMarks {
  const blocks = new Map<Element, Block>();
  for (const element of document.querySelectorAll(SELECTOR)) {
    if (element.closest(ISLAND)) continue;
    const mark = markOf(element, numbers);
    const place = element.closest(BLOCK) ?? element.parentElement;
    if (!mark || !place) continue;
    const block = blocks.get(place) ?? { marks: [], onScreen: true, stale: true };
    block.marks.push(mark);
    blocks.set(place, block);
  }

  const watch = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const block = blocks.get(target) as Block;
        block.onScreen = isIntersecting;
      }
      update(([, { onScreen }]) => onScreen);
    },
    { rootMargin: '100px 0px' },
  );
  for (const place of blocks.keys()) watch.observe(place);

  let restTimer: ReturnType<typeof setTimeout> | undefined;

  /** Brings the stale blocks that `wanted` picks up to date; tints the numbers that `shows` picks. */
  function update(wanted: (entry: [Element, Block]) => boolean, shows?: (mark: Mark) => boolean): void {
    const changed: Element[] = [];
    const fresh: Element[] = [];
    for (const entry of blocks) {
      const [place, block] = entry;
      if (!block.stale || !wanted(entry)) continue;
      block.stale = false;
      let any = false;
      for (const mark of block.marks) {
        if (!mark.update()) continue;
        any = true;
        if (shows?.(mark)) fresh.push(mark.element);
      }
      if (any) changed.push(place);
    }
    if (fresh.length > 0) tint(fresh);
    afterwards(changed);
  }

  function flush(): void {
    clearTimeout(restTimer);
    update(() => true);
    document.documentElement.removeAttribute(STALE);
  }

  return {
    flush,
    freshen: (part) => update(([place]) => part.contains(place)),
    refresh(held) {
      for (const block of blocks.values()) block.stale = true;
      document.documentElement.toggleAttribute(STALE, true);
      update(
        ([, { onScreen }]) => onScreen,
        ({ id }) => id !== undefined && id !== held,
      );
      clearTimeout(restTimer);
      restTimer = setTimeout(flush, REST_MS);
    },
  };
}
