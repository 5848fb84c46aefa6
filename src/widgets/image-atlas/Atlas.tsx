/** The sixteen images of black and white, as the reader's network answers them. */
import { useMemo } from 'preact/hooks';
import { useNetwork } from '../../controls/use-read';
import { isCar, type Vector } from '../../model';
import { scoreOf } from '../../model/image-range';
import { network, setNetwork } from '../../state/store';
import { ImageAtlas } from './ImageAtlas';
import { ATLAS_IMAGES } from './images';

export default function Atlas() {
  const now = useNetwork();
  const { x, W1, b1, W2, b2 } = now;
  const scores = useMemo(() => ATLAS_IMAGES.map((image) => scoreOf({ W1, b1, W2, b2 }, image)), [W1, b1, W2, b2]);
  const chosen = ATLAS_IMAGES.findIndex((image) => image.every((value, j) => value === x[j]));
  const choose = (image: Vector) => setNetwork({ ...network.peek(), x: image });
  const refusals = scores.filter((score) => !isCar(score)).length;
  return (
    <div class="widget">
      <p class="widget-title">Sixteen images of black and white</p>
      <ImageAtlas images={ATLAS_IMAGES} scores={scores} chosen={chosen} onChoose={choose} />
      <p class="widget-says">
        As the network stands, <b>{refusals}</b> of {scores.length} are called not a car. The word is the label by our rule, the
        number the answer. Press one to make it the image.
      </p>
    </div>
  );
}
