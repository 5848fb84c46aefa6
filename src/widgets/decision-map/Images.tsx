/** The images on the map: those of the set as dots, the reader's own as a ring that is dragged. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { PlaneKnob } from '../../controls/drags/PlaneKnob';
import { plainAxis } from '../../controls/plot/axis';
import { Shown } from '../../controls/Shown';
import { useNetwork } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { at, type Example } from '../../model';
import { isRight } from '../../model/training';
import { beginGesture, cancelGesture, endGesture, inGesture, network, replaceNetwork, setNetwork } from '../../state/store';
import { isInView } from '../training/in-view';
import type { DeckView } from '../training/useDeck';
import { painted, sideGreys } from './sides';

const ACROSS = plainAxis([0, 1], [0, 100]);
const UP = plainAxis([0, 1], [100, 0]);
const GREY = { min: 0, max: 1, step: 0.05 };
/** From this answer on a dot is dark enough for light digits. */
const FULL = 0.55;
/** The room of a hand around a dot, in px. */
const HAND_PX = 24;

export function Dot({ n, example, view: { assessment, network: now } }: { n: number; example: Example; view: DeckView }) {
  const { z2, a2 } = at(assessment.passes, n);
  const { left, right } = sideGreys(example.x);
  const looks = {
    labelled: example.y === 1,
    wrong: !isRight(z2, example),
    full: a2 > FULL,
    here: isInView(example, now),
  };
  return (
    <i
      class={`map-dot ${Object.entries(looks)
        .filter(([, holds]) => holds)
        .map(([name]) => name)
        .join(' ')}`}
      style={`left:${left * 100}%;top:${(1 - right) * 100}%;--answer:${(a2 * 100).toFixed(1)}%`}
      aria-hidden="true"
    >
      {n + 1}
    </i>
  );
}

/** Of the images of the set, the one that is the image now: a press on the map takes the nearest, keys go through them. */
export function useChoice(field: RefObject<HTMLDivElement>, examples: readonly Example[]) {
  const choose = (n: number) => setNetwork({ ...network.peek(), ...at(examples, n) });
  const latest = useRef(choose);
  latest.current = choose;
  useEffect(() => {
    const press = ({ target, clientX, clientY }: MouseEvent) => {
      const square = field.current?.querySelector('.map-square');
      if (!square?.contains(target as Node) || (target as Element).closest('.knob')) return;
      const far = [...square.querySelectorAll('.map-dot')].map((dot) => {
        const { left, top, width, height } = dot.getBoundingClientRect();
        return Math.hypot(clientX - left - width / 2, clientY - top - height / 2);
      });
      const nearest = Math.min(...far);
      if (nearest < HAND_PX) latest.current(far.indexOf(nearest));
    };
    const element = field.current;
    element?.addEventListener('click', press);
    return () => element?.removeEventListener('click', press);
  }, []);
  return choose;
}

/** The reader's image: a ring that is dragged over the map. */
export function ImageNow() {
  const now = useNetwork();
  /** As it was before the hand came: what the edges have pressed together comes apart again. */
  const began = useRef(now.x);
  const { left, right } = sideGreys(now.x);
  const side = (name: string, value: number) => ({ name, text: formatNumber(value), value, scale: GREY });
  return (
    <PlaneKnob
      class={right < 0.15 ? 'map-image over' : 'map-image'}
      colour="pixel"
      across={{ ...side('How bright the left side of the image is', left), axis: ACROSS }}
      up={{ ...side('How bright the right side of the image is', right), axis: UP }}
      onBegin={() => {
        began.current = network.peek().x;
        beginGesture('x');
      }}
      onEnd={endGesture}
      onCancel={cancelGesture}
      onMove={(wantedLeft, wantedRight) => {
        const held = inGesture.peek();
        const before = network.peek();
        const x = painted(held ? began.current : before.x, { left: wantedLeft, right: wantedRight });
        (held ? replaceNetwork : setNetwork)({ ...before, x });
      }}
    >
      <Shown id="a2" room={7} />
    </PlaneKnob>
  );
}
