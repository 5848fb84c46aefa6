/** Many images at a glance, each tinted by what a network says to it. It holds no network: whoever shows it gives the scores. */
import './image-atlas.css';
import { useMemo } from 'preact/hooks';
import { Other } from '../../controls/other-state/Other';
import { Picture } from '../../controls/Picture';
import { formatNumber } from '../../live-math';
import { at, isCar, sigmoid, type Vector } from '../../model';
import { labelOf } from '../../model/rule';

const word = (car: boolean): string => (car ? 'car' : 'not a car');

interface TileProps {
  id: string;
  x: Vector;
  score: number;
  chosen: boolean;
  onChoose?: ((x: Vector) => void) | undefined;
}

function Tile({ id, x, score, chosen, onChoose }: TileProps) {
  // The picture never changes: built once, it is passed over whenever the answer does.
  const picture = useMemo(() => <Picture x={x} />, [x]);
  const answer = sigmoid(score);
  const car = isCar(score);
  const label = labelOf(x) === 1;
  return (
    <button
      type="button"
      class={car ? 'tile' : 'tile not-car'}
      style={`--share:${answer.toFixed(3)}`}
      aria-pressed={chosen}
      aria-label={`Image ${x.join(', ')}, label ${word(label)}: ${formatNumber(answer, 'unit')}, ${word(car)}`}
      onClick={() => onChoose?.(x)}
    >
      {picture}
      <span class="label">{label ? 'car' : 'not'}</span>
      <Other id={id} like="a2" value={answer} format="short" />
    </button>
  );
}

interface Props {
  images: readonly Vector[];
  /** The score of each image, in the same order. */
  scores: readonly number[];
  /** The prefix of the ids: image k has `PREFIX[k].a2`. */
  prefix?: string;
  chosen?: number | undefined;
  onChoose?: (x: Vector) => void;
}

export function ImageAtlas({ images, scores, prefix = 'atlas', chosen, onChoose }: Props) {
  return (
    <div class="image-atlas" role="group" aria-label="Images and what the network says to them">
      {images.map((x, k) => (
        <Tile key={k} id={`${prefix}[${k}].a2`} x={x} score={at(scores, k)} chosen={k === chosen} onChoose={onChoose} />
      ))}
    </div>
  );
}
