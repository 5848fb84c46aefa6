/** A small scale under the number that is being dragged, where there is room: the values around it, a step as far apart as the hand must go. */
import { effect } from '@preact/signals';
import { formatNumber, STEP_PX } from '../live-math';
import { rangeOf, read } from '../quantities';
import { inGesture, moment } from '../state/store';

/** Pixels, and steps to either side. */
const WIDTH = 132;
const HEIGHT = 28;
const REACH = 10;
/** Every so many steps a value stands on the scale. */
const LABELLED = 5;
/** What the scale must not cover; the space above a line of text is free. */
const TAKEN = '.num, .mord, p, li, td, th, dd, h1, h2, h3, button, input, svg text';

/** Whether nothing stands where the scale would. */
function isFree(left: number, top: number): boolean {
  // Closer together than the narrowest digit.
  const columns = Array.from({ length: WIDTH / 6 + 1 }, (_, at) => left + at * 6);
  const rows = [top + 2, top + HEIGHT / 2, top + HEIGHT - 7];
  return rows.every((y) => columns.every((x) => !document.elementFromPoint(x, y)?.closest(TAKEN)));
}

function shape(name: string, attributes: Record<string, string | number>, ...inside: (Element | string)[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...inside);
  return element;
}

/** The marks around a value. */
function drawn(value: number, { min, max, step }: { min: number; max: number; step: number }): Element {
  const nearest = Math.round(value / step);
  const marks: Element[] = [];
  for (let at = nearest - REACH; at <= nearest + REACH; at++) {
    const [mark, x] = [at * step, WIDTH / 2 + (at - value / step) * STEP_PX];
    if (mark < min - step / 2 || mark > max + step / 2) continue;
    const labelled = at % LABELLED === 0;
    marks.push(shape('path', { d: `M${x} 6v${labelled ? 7 : 4}` }));
    if (labelled) marks.push(shape('text', { x, y: 25 }, formatNumber(Number(mark.toFixed(10)))));
  }
  marks.push(shape('path', { class: 'now', d: `M${WIDTH / 2 - 4} 0h8l-4 5z` }));
  return shape('svg', { width: WIDTH, height: HEIGHT }, ...marks);
}

/** Shows the scale of a number from the beginning of its drag to the end. */
export function showScale(id: string, element: Element): void {
  const box = element.getBoundingClientRect();
  const left = Math.max(4, Math.min(innerWidth - WIDTH - 4, box.left + box.width / 2 - WIDTH / 2));
  const top = box.bottom + 1;
  if (top + HEIGHT > innerHeight || !isFree(left, top)) return;
  const range = rangeOf(id);
  const scale = document.createElement('div');
  scale.className = 'drag-scale';
  scale.setAttribute('aria-hidden', 'true');
  scale.style.cssText = `left:${left}px;top:${top}px`;
  document.body.append(scale);
  const stop = effect(() => {
    if (inGesture.value) scale.replaceChildren(drawn(read(moment.value, id), range));
    else {
      scale.remove();
      queueMicrotask(() => stop());
    }
  });
}
