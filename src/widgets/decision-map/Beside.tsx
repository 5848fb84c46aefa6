/** What stands beside the map: the image itself, and under it what stands for what. */
import { Other } from '../../controls/other-state/Other';
import { PixelGrid } from '../../controls/PixelGrid';
import { useMoment } from '../../controls/use-read';
import { isCar } from '../../model';
import { labelBy, type SetName } from '../../state/training/position';

/** The image itself, to paint, with what the rule of the set and the network call it. */
export function ImageBeside({ set }: { set: SetName }) {
  const { x, a2, z2 } = useMoment();
  const word = (label: 0 | 1 | undefined) => (label === undefined ? 'neither' : label === 1 ? 'a car' : 'not a car');
  return (
    <div class="map-painted">
      <PixelGrid />
      <dl>
        <dt>by the rule of {set === 'B' ? 'set B' : 'the book'}</dt>
        <dd>{word(labelBy(set)(x))}</dd>
        <dt>
          by the network, <Other id="map.a2" like="a2" value={a2} room={7} />
        </dt>
        <dd>{word(isCar(z2) ? 1 : 0)}</dd>
      </dl>
    </div>
  );
}

/** What stands for what. */
export function Keys({ setB }: { setB: boolean }) {
  return (
    <ul class="map-keys">
      <li>
        <i class="key ground" /> The ground is for images whose sides are each of one grey. A shade is one point of score: the
        stronger the pink, the surer a car; the stronger the grey, the surer none.
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
