/** The atlas at this step of training. */
import { useMemo } from 'preact/hooks';
import { scoreOf } from '../../model/image-range';
import { network, setNetwork } from '../../state/store';
import { ImageAtlas } from '../image-atlas/ImageAtlas';
import { ATLAS_IMAGES } from '../image-atlas/images';
import { useDeck } from './useDeck';

export default function TrainingAtlas() {
  const { network: now } = useDeck();
  const { W1, b1, W2, b2, x } = now;
  const scores = useMemo(() => ATLAS_IMAGES.map((image) => scoreOf({ W1, b1, W2, b2 }, image)), [W1, b1, W2, b2]);
  const chosen = ATLAS_IMAGES.findIndex((image) => image.every((grey, j) => grey === x[j]));
  return (
    <div class="widget">
      <p class="widget-title">Images it may never have seen</p>
      <ImageAtlas
        images={ATLAS_IMAGES}
        scores={scores}
        chosen={chosen}
        onChoose={(image) => setNetwork({ ...network.peek(), x: image })}
      />
    </div>
  );
}
