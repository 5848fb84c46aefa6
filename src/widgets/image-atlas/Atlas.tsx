/** The atlas of the reader's network, and the tally of a hunt for an image that is "not a car". */
import { useMemo, useRef } from 'preact/hooks';
import { Other } from '../../controls/other-state/Other';
import { useNetwork } from '../../controls/use-read';
import { isCar, sigmoid, type Vector } from '../../model';
import { scoreOf } from '../../model/image-range';
import type { Network } from '../../quantities';
import { network, setNetwork } from '../../state/store';
import { ImageAtlas } from './ImageAtlas';
import { ATLAS_IMAGES } from './images';

interface Hunt {
  parameters: readonly unknown[];
  /** The images that were tried, as text. */
  tried: Set<string>;
  lowest: number;
}

/** Counts the images that the reader has tried with the weights as they are, and keeps the lowest score. */
function useHunt({ x, W1, b1, W2, b2 }: Network): Hunt {
  const hunt = useRef<Hunt>();
  const parameters = [W1, b1, W2, b2];
  if (!hunt.current?.parameters.every((part, at) => part === parameters[at]))
    hunt.current = { parameters, tried: new Set(), lowest: Number.POSITIVE_INFINITY };
  hunt.current.tried.add(x.join());
  hunt.current.lowest = Math.min(hunt.current.lowest, scoreOf({ W1, b1, W2, b2 }, x));
  return hunt.current;
}

export default function Atlas() {
  const now = useNetwork();
  const { x, W1, b1, W2, b2 } = now;
  const scores = useMemo(() => ATLAS_IMAGES.map((image) => scoreOf({ W1, b1, W2, b2 }, image)), [W1, b1, W2, b2]);
  const hunt = useHunt(now);
  const chosen = ATLAS_IMAGES.findIndex((image) => image.every((value, j) => value === x[j]));
  const choose = (image: Vector) => setNetwork({ ...network.peek(), x: image });
  const refusals = scores.filter((score) => !isCar(score)).length;
  return (
    <div class="widget">
      <p class="widget-title">Sixteen images of black and white, and the post’s two</p>
      <ImageAtlas images={ATLAS_IMAGES} scores={scores} chosen={chosen} onChoose={choose} />
      <p class="widget-says">
        <b>{refusals}</b> of {scores.length} are “not a car”. Press one to make it the image. Tried so far:{' '}
        <b>{hunt.tried.size}</b>, the lowest answer among them <Other id="hunt.a2" like="a2" value={sigmoid(hunt.lowest)} />.
      </p>
    </div>
  );
}
