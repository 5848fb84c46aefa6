/**
 * The sixteen images of black and white, each with its answer as a bar from 0 to 1 and the fence at one half across all:
 * cars by the rule on the left, the others on the right.
 */
import './image-atlas.css';
import { useMemo, useRef } from 'preact/hooks';
import { useTravels } from '../../controls/motion/use-travel';
import { Other } from '../../controls/other-state/Other';
import { Picture } from '../../controls/Picture';
import { Stage } from '../../controls/stage/Stage';
import { useNetwork } from '../../controls/use-read';
import { at, isCar, sigmoid, type Vector } from '../../model';
import { scoreOf } from '../../model/image-range';
import { labelOf } from '../../model/rule';
import { network, setNetwork } from '../../state/store';
import { ATLAS_IMAGES } from './images';

const byRule = (x: Vector): boolean => labelOf(x) === 1;

/** Cars first, and within either kind as they are listed, from dark to bright. */
const ORDER = [true, false].flatMap((car) => ATLAS_IMAGES.map((x, k) => ({ x, k, car })).filter(({ x }) => byRule(x) === car));
const CARS = ORDER.filter(({ car }) => car).length;

export default function Atlas() {
  const { x: image, W1, b1, W2, b2 } = useNetwork();
  const field = useRef<HTMLDivElement>(null);
  const scores = useMemo(() => ORDER.map(({ x }) => scoreOf({ W1, b1, W2, b2 }, x)), [W1, b1, W2, b2]);
  const drawn = useTravels(scores.map(sigmoid), field);
  const refusals = scores.filter((score) => !isCar(score)).length;
  return (
    <Stage
      class="image-atlas"
      title="Sixteen images of black and white"
      hint="the dashed line is at one half; press an image to make it the image"
      label={`The answers to sixteen images, as bars from 0 to 1; ${refusals} of them are not above one half`}
      lines={2}
      says={
        <>
          As the network stands, <b>{refusals}</b> of {scores.length} are called <i>not a car</i>. By our rule{' '}
          {ORDER.length - CARS} are.
        </>
      }
      field={field}
    >
      <div class="atlas">
        {ORDER.map(({ x, k, car }, n) => (
          <button
            key={k}
            type="button"
            class={`atlas-one${isCar(at(scores, n)) ? '' : ' refused'}${n === CARS ? ' first' : ''}`}
            style={`--share:${at(drawn, n).toFixed(4)}`}
            aria-pressed={x.every((value, j) => value === image[j])}
            onClick={() => setNetwork({ ...network.peek(), x })}
          >
            <span class="atlas-bar">
              <span class="visually-hidden">answer </span>
              <Other id={`atlas[${k}].a2`} like="a2" value={sigmoid(at(scores, n))} format="short" />
            </span>
            <Picture x={x} />
            <span class="atlas-label">
              <span class="visually-hidden">label </span>
              {car ? 'car' : 'not'}
            </span>
          </button>
        ))}
        <span class="atlas-half" aria-hidden="true">
          one half
        </span>
      </div>
      <p class="atlas-kinds" aria-hidden="true" style={`--cars:${CARS}`}>
        <span>cars by our rule</span>
        <span>none by our rule: the left is as bright, or brighter</span>
      </p>
    </Stage>
  );
}
