/**
 * Moves numbers by their handles inside the page, one a frame, and reads what the reader sees and hears in that same frame: the
 * visible numbers and signs, their MathML, and what native inputs say.
 */
import type { Page } from 'playwright-core';
import { type Key, valueAfterKey } from '../../src/live-math/keys';
import { formatNumber, twelveDigits } from '../../src/live-math/number';
import { snapped } from '../../src/live-math/range';
import { type Network, rangeOf, read, registry, withNumber } from '../../src/quantities';
import { type Mark, mistakes } from './marks';

/** A handle in sight: a number in the text or a native slider. */
interface Handle {
  id: string;
  slider: boolean;
}
/** A key for a number in the text; for a slider, where a hand puts it. */
type Move = Handle & ({ key: string; shiftKey: boolean } | { to: number });

/** A mark, or an input by what it is called. */
type Said = Omit<Mark, 'text'> | { kind: 'input'; id: string; label: string };
type Input = Extract<Said, { kind: 'input' }> & Told;
/** What it says, and the value that a field or slider holds. */
interface Told {
  text: string;
  own: string;
}
interface Frame {
  /** What is new since the frame before, by its place in `saying`; without a text it is no longer there. */
  changed: [at: number, text?: string, own?: string][];
  /** Numbers of one id and form that are not one in this frame. */
  unlike: string[];
}

const HANDLES = 'main [data-handle]';

/** Brings the n-th visible handle (counted round and round) into sight. Returns those that are then in sight; none where there are none. */
const look = (page: Page, n: number): Promise<Handle[]> =>
  page.evaluate(
    async ([selector, wanted]) => {
      const seen = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const all = [...document.querySelectorAll(selector)].filter(seen);
      all[wanted % all.length]?.scrollIntoView({ block: 'center', behavior: 'instant' });
      // What comes into sight is brought up to date by observers, which look once a frame.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      return all.flatMap((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        const slider = element instanceof HTMLInputElement;
        return top > 0 && bottom < innerHeight && (!slider || element.type === 'range')
          ? [{ id: element.getAttribute('data-handle') as string, slider }]
          : [];
      });
    },
    [HANDLES, n] as const,
  );

/** Makes the moves, one a frame. */
const move = (page: Page, moves: Move[]): Promise<{ saying: Said[]; frames: Frame[] }> =>
  page.evaluate(
    async ([selector, planned]) => {
      const inSight = (element: Element): boolean => {
        // MathML is out of sight, and stands for the formula beside it.
        const seen = element.closest('math') ? (element.closest('.katex')?.querySelector('.katex-html') ?? element) : element;
        const { top, bottom, width } = seen.getBoundingClientRect();
        return width > 0 && bottom > 0 && top < innerHeight;
      };
      const saying: Said[] = [];
      const places = new Map<string, number>();
      const last = new Map<number, string>();
      const frames: Frame[] = [];
      /** What was in sight all the time: what a change pushes out of it is followed later, and is not looked at again. */
      let elements = [...document.querySelectorAll('[data-live], [data-rel], input[data-points], input[data-handle]')].filter(
        inSight,
      );
      // Texts are read, not pictures: frames are made and laid out as always, but nothing need be painted in them.
      document.documentElement.style.visibility = 'hidden';
      for (const { id: moved, slider, ...how } of planned) {
        // Asked for anew at each move: what is drawn again may stand elsewhere among its like.
        const handle = [...document.querySelectorAll<HTMLElement>(selector)].find(
          (element) =>
            element.getAttribute('data-handle') === moved && element instanceof HTMLInputElement === slider && inSight(element),
        );
        if (!handle) throw new Error(`no handle of ${moved} is in sight any more`);
        if ('to' in how) {
          (handle as HTMLInputElement).value = String(how.to);
          handle.dispatchEvent(new InputEvent('input', { bubbles: true }));
          handle.dispatchEvent(new Event('change', { bubbles: true }));
        } else {
          handle.dispatchEvent(new KeyboardEvent('keydown', { ...how, bubbles: true, cancelable: true }));
          handle.dispatchEvent(new KeyboardEvent('keyup', { ...how, bubbles: true }));
        }
        await new Promise(requestAnimationFrame);
        const now = new Map<number, string>();
        const frame: Frame = { changed: [], unlike: [] };
        elements = elements.filter((element) => element.isConnected && inSight(element));
        for (const element of elements) {
          const get = (name: string) => element.getAttribute(name);
          const input = element instanceof HTMLInputElement;
          const id = get('data-live') ?? get('data-rel') ?? get('data-points') ?? get('data-handle') ?? '';
          const said: Said = input
            ? { kind: 'input', id, label: get('aria-label') ?? '' }
            : {
                kind: get('data-live') === null ? 'rel' : 'live',
                id,
                format: (get('data-format') ?? undefined) as Mark['format'],
                expression: get('data-expression'),
                math: false,
              };
          const key = JSON.stringify(said);
          if (!places.has(key)) places.set(key, saying.push(said) - 1);
          const place = places.get(key) as number;
          const text = input ? (get('aria-valuetext') ?? '') : (element.textContent ?? '').trim().replace(/^\((.*)\)$/, '$1');
          const before = now.get(place);
          if (before !== undefined && before !== text) frame.unlike.push(`${key} says ${before} and ${text}`);
          now.set(place, text);
          const own = input ? element.value : '';
          if (last.get(place) !== text + own) frame.changed.push([place, text, own]);
          last.set(place, text + own);
        }
        for (const place of last.keys())
          if (!now.has(place)) {
            last.delete(place);
            frame.changed.push([place]);
          }
        frames.push(frame);
      }
      document.documentElement.style.visibility = '';
      return { saying, frames };
    },
    [HANDLES, moves] as const,
  );

const KEYS = ['ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End'];

/**
 * What an input for a number of the network says of it: the shown text, and the twelve digits that a browser keeps. Undefined for
 * an input for something else.
 */
function inputMistakes({ id, label, text, own }: Input, network: Network): string[] | undefined {
  const { symbol, name, range } = registry.quantity(id) ?? {};
  if (!range || !label.endsWith(`${symbol}, ${name}`)) return undefined;
  const value = read(network, id);
  const wanted = formatNumber(value);
  return text === wanted && twelveDigits(Number(own)) === twelveDigits(value)
    ? []
    : [`the input of ${id} says ${text} and holds ${own}, should be ${wanted}`];
}

/**
 * Moves numbers in sight of a handle by lot, one a frame. Returns the network that this leads to, how many states were looked at
 * and how many inputs were heard in them, and what was wrong.
 */
export async function moveAndLook(
  page: Page,
  from: Network,
  times: number,
  random: () => number,
): Promise<{ network: Network; states: number; inputs: number; wrong: string[] }> {
  const pick = <T>(row: readonly T[]): T => row[Math.floor(random() * row.length)] as T;
  const handles = await look(page, Math.floor(random() * 1000));
  if (handles.length === 0) return { network: from, states: 0, inputs: 0, wrong: [] };
  let network = from;
  const networks: Network[] = [];
  const moves = Array.from({ length: times }, (): Move => {
    const { id, slider } = pick(handles);
    const range = rangeOf(id);
    const value = read(network, id);
    const key: Key & Move = {
      id,
      slider,
      key: pick(KEYS),
      shiftKey: random() < 0.3,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
    };
    const to = Number((range.min + (range.max - range.min) * random()).toPrecision(3));
    network = withNumber(network, id, slider ? snapped(range, value, to) : (valueAfterKey(range, value, key) ?? value));
    networks.push(network);
    return slider ? { id, slider, to } : key;
  });
  const { saying, frames } = await move(page, moves);
  const told = new Map<number, Told>();
  let inputs = 0;
  const wrong = frames.flatMap(({ changed, unlike }, n) => {
    for (const [at, text, own = ''] of changed)
      if (text === undefined) told.delete(at);
      else told.set(at, { text, own });
    const now = networks[n] as Network;
    const all = [...told].map(([at, { text, own }]) => ({ ...(saying[at] as Said), text, own }));
    const marks = all.filter((one) => one.kind !== 'input') as Mark[];
    const heard = all
      .flatMap((one) => (one.kind === 'input' ? [inputMistakes(one, now)] : []))
      .filter((one) => one !== undefined);
    inputs += heard.length;
    return [...unlike, ...mistakes(marks, now), ...heard.flat()].map((words) => `move ${n + 1}: ${words}`);
  });
  return { network, states: frames.length, inputs, wrong };
}
