/**
 * The map of the answers: how bright the left side of an image is goes across, the right side up. The ground shows what the
 * network says to every image whose sides are each of one grey, the dots are the images that it learns from.
 */
import './decision-map.css';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { PlaneKnob } from '../../controls/drags/PlaneKnob';
import { useTravels } from '../../controls/motion/use-travel';
import { Other } from '../../controls/other-state/Other';
import { PixelGrid } from '../../controls/PixelGrid';
import { plainAxis } from '../../controls/plot/axis';
import { Shown } from '../../controls/Shown';
import { Stage } from '../../controls/stage/Stage';
import { useMoment, useNetwork } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { at, type Example, isCar, type Parameters, POST_PARAMETERS } from '../../model';
import { scoreOf } from '../../model/image-range';
import { flatten, unflatten } from '../../model/parameters';
import { labelOf } from '../../model/rule';
import { isRight } from '../../model/training';
import { beginGesture, cancelGesture, endGesture, inGesture, network, replaceNetwork, setNetwork } from '../../state/store';
import { isInView } from '../training/in-view';
import { type DeckView, useDeck } from '../training/useDeck';
import { CountAll } from './CountAll';
import { BANDS, band, groundOf, type Point, SQUARE } from './ground';
import { areas, lines, SIDE } from './paths';
import { painted, sideGreys } from './sides';

const ACROSS = plainAxis([0, 1], [0, 100]);
const UP = plainAxis([0, 1], [100, 0]);
/** The room of a crease's name, and how near to an edge is at it. */
const NAME = 0.06;
const EDGE = 1e-6;
/** From this answer on a dot is dark enough for light digits. */
const FULL = 0.55;
/** The room of a hand around a dot, in px. */
const HAND_PX = 24;
const GREY = { min: 0, max: 1, step: 0.05 };

const list = (names: readonly number[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

export default function DecisionMap() {
  const field = useRef<HTMLDivElement>(null);
  const view = useDeck();
  const { position, examples, assessment, playing } = view;
  const now = useNetwork();
  const drawn = unflatten(useTravels(flatten(now), field, playing ? 0 : undefined), POST_PARAMETERS);
  const ground = groundOf(drawn);
  const there = groundOf(now);
  const creased = there.creases.flatMap((crease, i) => (crease ? [i + 1] : []));
  const half = there.half.length > 0;
  const everywhere = at(there.pieces, 0);
  const choose = useChoice(field, examples);
  const inView = examples.findIndex((example) => isInView(example, now));
  const wordsOf = (n: number) =>
    `image ${n + 1}, ${at(examples, n).y === 1 ? 'a car' : 'not a car'}, ${isRight(at(assessment.passes, n).z2, at(examples, n)) ? 'right' : 'wrong'}`;
  const car = !half && everywhere.corners.length > 0 && band(there, 0, false).length === 0;

  return (
    <Stage
      class="decision-map"
      title="The map of its answers"
      hint="drag the ring, and the image goes along"
      label={`A square: across, how bright the left side of an image is; up, the right side. ${
        half ? 'A line of one half parts the cars from the others.' : `All of it is called ${car ? 'a car' : 'not a car'}.`
      } ${assessment.correct} of the ${examples.length} images of the set are right.`}
      field={field}
      says={
        <>
          {assessment.correct === examples.length ? 'All' : assessment.correct}{' '}
          {assessment.correct === examples.length ? '' : 'of '}
          {examples.length} are right.{' '}
          {half ? 'The black line is one half' : `All over the map the answer is ${car ? '“car”' : '“not a car”'}`}
          {creased.length === 0
            ? '; no gate opens or shuts on it.'
            : `; on the green ${creased.length === 1 ? 'line neuron' : 'lines neurons'} ${list(creased)} ${creased.length === 1 ? 'falls' : 'fall'} silent.`}
        </>
      }
      beneath={
        <>
          <div class="map-beside">
            <ImageBeside />
            <CountAll set={position.set} />
          </div>
          <Keys setB={position.set === 'B'} />
        </>
      }
    >
      <div class="map-frame">
        <div class="map-square" data-field="">
          <svg viewBox={`0 0 ${SIDE} ${SIDE}`} preserveAspectRatio="none" aria-hidden="true">
            <rect class="not" width={SIDE} height={SIDE} />
            {Array.from({ length: BANDS.not - 1 }, (_, n) => (
              <path key={n} class={`not deep-${n + 1}`} d={areas(band(ground, n + 1, false))} />
            ))}
            {Array.from({ length: BANDS.car }, (_, n) => (
              <path key={n} class={`car high-${n}`} d={areas(band(ground, n, true))} />
            ))}
            <path class="rule" d={RULES[position.set === 'B' ? 'B' : 'A']} />
            <path class="crease" d={lines(ground.creases.filter((crease) => crease !== undefined))} />
            <path class="half" d={lines(ground.half)} />
            <path class="frame" d={areas([SQUARE])} />
          </svg>
          <CreaseNames creases={ground.creases} />
          <Corners parameters={now} />
          {examples.map((example, n) => (
            <Dot key={n} n={n} example={example} view={view} />
          ))}
          <ImageNow />
          <input
            type="range"
            class="visually-hidden"
            aria-label="The images of the set"
            aria-valuetext={inView < 0 ? 'none of them is the image now' : wordsOf(inView)}
            min="0"
            max={examples.length - 1}
            value={Math.max(0, inView)}
            onInput={({ currentTarget }) => choose(currentTarget.valueAsNumber)}
          />
        </div>
        {[0, 0.5, 1].map((tick) => (
          <span key={tick} class="map-tick" style={`--at:${tick}`} data-quoted="" aria-hidden="true">
            {formatNumber(tick)}
          </span>
        ))}
        {[0.5, 1].map((tick) => (
          <span key={tick} class="map-tick up" style={`--at:${tick}`} data-quoted="" aria-hidden="true">
            {formatNumber(tick)}
          </span>
        ))}
        <span class="map-name across">left side</span>
        <span class="map-name up">right side</span>
      </div>
    </Stage>
  );
}

/** The image itself, to paint, with what the rule of the book and the network call it. */
function ImageBeside() {
  const { x, a2, z2 } = useMoment();
  const word = (is: boolean) => (is ? 'a car' : 'not a car');
  return (
    <div class="map-painted">
      <PixelGrid />
      <dl>
        <dt>by the rule of the book</dt>
        <dd>{word(labelOf(x) === 1)}</dd>
        <dt>
          by the network, <Other id="map.a2" like="a2" value={a2} room={7} />
        </dt>
        <dd>{word(isCar(z2))}</dd>
      </dl>
    </div>
  );
}

/** What stands for what. */
function Keys({ setB }: { setB: boolean }) {
  return (
    <ul class="map-keys">
      <li>
        <i class="key ground" /> The ground is for images whose sides are each of one grey. A shade is one point of score: the
        darker the red, the surer a car; the darker the grey, the surer none.
      </li>
      <li>
        <i class="key dot" /> A dot is an image of the set, in the colour of its own answer. A thick edge: its label is a car.
        Struck through: it is wrong.
      </li>
      <li>
        <i class="key rule" /> The rule of the set:{' '}
        {setB ? 'from here on one side is clearly brighter' : 'here both sides are equally bright'}.
      </li>
    </ul>
  );
}

/** Where the network is surest, either way: a word in that corner of the square. */
function Corners({ parameters }: { parameters: Parameters }) {
  const scores = SQUARE.map(([left, right]) => scoreOf(parameters, [left, right, left, right]));
  const [most, least] = [Math.max(...scores), Math.min(...scores)];
  const word = (n: number, text: string) => {
    const [left, right] = at(SQUARE, n);
    return (
      <span
        key={text}
        class="map-word"
        data-left={left === 0 ? '' : undefined}
        data-top={right === 1 ? '' : undefined}
        aria-hidden="true"
      >
        {text}
      </span>
    );
  };
  return (
    <>
      {isCar(most) && word(scores.indexOf(most), 'car')}
      {!isCar(least) && word(scores.indexOf(least), 'not a car')}
    </>
  );
}

/** The rules of the sets, as lines of the square: equal sides; half of 0.6 apart, since a side here is the mean of its two. */
const RULES = {
  A: lines([
    [
      [0, 0],
      [1, 1],
    ],
  ]),
  B: lines([
    [
      [0, 0.3],
      [0.7, 1],
    ],
    [
      [0.3, 0],
      [1, 0.7],
    ],
  ]),
};

/** Each crease's neuron where the crease leaves the square, at the end that is farther from the other names. */
function CreaseNames({ creases }: { creases: ReturnType<typeof groundOf>['creases'] }) {
  const named: Point[] = [];
  return (
    <>
      {creases.map((crease, i) => {
        if (!crease) return null;
        const roomAt = (end: Point) => Math.min(1, ...named.map((other) => Math.hypot(end[0] - other[0], end[1] - other[1])));
        const [one, other] = crease[0][0] + crease[0][1] >= crease[1][0] + crease[1][1] ? crease : [crease[1], crease[0]];
        const end = roomAt(one) > NAME || roomAt(one) >= roomAt(other) ? one : other;
        named.push(end);
        const [left, right] = end;
        const edge = right > 1 - EDGE ? 'above' : left > 1 - EDGE ? 'right' : right < EDGE ? 'below' : 'left';
        return (
          <span
            key={i}
            class="crease-name"
            style={`left:${left * 100}%;top:${(1 - right) * 100}%`}
            data-edge={edge}
            aria-hidden="true"
          >
            {i + 1}
          </span>
        );
      })}
    </>
  );
}

function Dot({ n, example, view: { assessment, network: now } }: { n: number; example: Example; view: DeckView }) {
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
function useChoice(field: RefObject<HTMLDivElement>, examples: readonly Example[]) {
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
function ImageNow() {
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
      <Shown id="a2" room={6} />
    </PlaneKnob>
  );
}
