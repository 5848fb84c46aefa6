/**
 * The map of the answers: how bright the left side of an image is goes across, the right side up. The ground shows what the
 * network says to every image whose sides are each of one grey, the dots are the images that it learns from.
 */
import './decision-map.css';
import { useRef } from 'preact/hooks';
import { useTravels } from '../../controls/motion/use-travel';
import { Stage } from '../../controls/stage/Stage';
import { useNetwork } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { at, isCar, POST_PARAMETERS } from '../../model';
import { scoreOf } from '../../model/image-range';
import { flatten, unflatten } from '../../model/parameters';
import { isRight } from '../../model/training';
import { isInView } from '../training/in-view';
import { list, rightOf } from '../training/remark';
import { useDeck } from '../training/useDeck';
import { ImageBeside, Keys } from './Beside';
import { CountAll } from './CountAll';
import { BANDS, band, groundOf, SQUARE } from './ground';
import { Dot, ImageNow, useChoice } from './Images';
import { Corners, CreaseNames } from './Names';
import { areas, lines, SIDE } from './paths';

const BLACK = [0, 0, 0, 0];

export default function DecisionMap() {
  const field = useRef<HTMLDivElement>(null);
  const view = useDeck();
  const { position, examples, assessment, playing } = view;
  const now = useNetwork();
  const drawn = unflatten(useTravels(flatten(now), field, playing ? 0 : undefined), POST_PARAMETERS);
  const ground = groundOf(drawn);
  const there = groundOf(now);
  const creased = there.creases.flatMap((crease, i) => (crease ? [String(i + 1)] : []));
  const half = there.half.length > 0;
  const choose = useChoice(field, examples);
  const inView = examples.findIndex((example) => isInView(example, now));
  const wordsOf = (n: number) =>
    `image ${n + 1}, ${at(examples, n).y === 1 ? 'a car' : 'not a car'}, ${isRight(at(assessment.passes, n).z2, at(examples, n)) ? 'right' : 'wrong'}`;
  /** What it says everywhere, where no line parts the map. */
  const car = isCar(scoreOf(now, BLACK));

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
          {rightOf(assessment.correct, examples.length)}{' '}
          {half ? 'The bold line is one half' : `All over the map the answer is ${car ? '“car”' : '“not a car”'}`}
          {creased.length === 0
            ? '; no neuron falls silent or wakes on it.'
            : `; on the green ${creased.length === 1 ? 'line neuron' : 'lines neurons'} ${list(creased)} ${creased.length === 1 ? 'falls' : 'fall'} silent.`}
        </>
      }
      beneath={
        <>
          <div class="map-beside">
            <ImageBeside set={position.set} />
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
