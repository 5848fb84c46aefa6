/**
 * Numbers that go from where they stand to where they belong: copies that fly in an arc above everything else, one after
 * the other. Where one belongs, its number shows when the copy has come.
 */
import './fly.css';
import { inSight, mayMove } from './may-move';
import { EASING } from './travel';

export interface Flight {
  from: Element;
  to: Element;
}

/** In ms: how long each is in the air, and how long after the one before it sets out. */
const FLIGHT = { takes: 600, apart: 80 } as const;
const SLIDE = { takes: 500, apart: 100 } as const;

const middleOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** layer: what the copies are put into; its own place is what they are placed by. Returns what ends it: all have arrived. */
export function fly(layer: HTMLElement, flights: readonly Flight[]): () => void {
  if (!mayMove() || !inSight(layer)) return () => {};
  const origin = layer.getBoundingClientRect();
  const inLayer = (element: Element) => {
    const { x, y } = middleOf(element);
    return { x: x - origin.left, y: y - origin.top };
  };
  const ending = flights.map(({ from, to }, n) => {
    const delay = n * FLIGHT.apart;
    const [start, end] = [inLayer(from), inLayer(to)];
    const copy = document.createElement('span');
    copy.textContent = to.textContent;
    copy.className = `${to.className} in-flight`;
    copy.ariaHidden = 'true';
    copy.dataset.quoted = '';
    copy.style.fontSize = getComputedStyle(to).fontSize;
    layer.append(copy);
    const timing = { duration: FLIGHT.takes, delay, fill: 'both' } as const;
    const way = copy.animate(
      { translate: [start, end].map(({ x, y }) => `calc(${x}px - 50%) calc(${y}px - 50%)`) },
      { ...timing, easing: EASING },
    );
    const height = 20 + Math.hypot(end.x - start.x, end.y - start.y) / 8;
    const lift = copy.animate(
      [
        { transform: 'none', easing: 'ease-out' },
        { transform: `translateY(${-height}px)`, easing: 'ease-in' },
        { transform: 'none' },
      ],
      timing,
    );
    const waits = to.animate({ opacity: [0, 0] }, FLIGHT.takes + delay);
    const arrive = () => {
      for (const animation of [way, lift, waits]) animation.cancel();
      copy.remove();
    };
    way.onfinish = arrive;
    return arrive;
  });
  return () => {
    for (const arrive of ending) arrive();
  };
}

/** Parts that come to where they lie from where others lie, each after the one before it. */
export function slideFrom(slides: readonly Flight[]): void {
  if (!mayMove()) return;
  for (const [n, { from, to }] of slides.entries()) {
    const [start, end] = [middleOf(from), middleOf(to)];
    to.animate(
      { translate: [`${start.x - end.x}px ${start.y - end.y}px`, '0 0'] },
      { duration: SLIDE.takes, delay: n * SLIDE.apart, easing: EASING, fill: 'backwards' },
    );
  }
}
