/** What stands beside the map: the image itself, and under it what stands for what. */
import { Other } from '../../controls/other-state/Other';
import { PixelGrid } from '../../controls/PixelGrid';
import { useMoment } from '../../controls/use-read';
import { isCar } from '../../model';
import { labelOf } from '../../model/rule';

/** The image itself, to paint, with what the rule of the book and the network call it. */
export function ImageBeside() {
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
export function Keys({ setB }: { setB: boolean }) {
  return (
    <ul class="map-keys">
      <li>
        <i class="key ground" /> The ground is for images whose sides are each of one grey. A shade is one point of score: the
        stronger the red, the surer a car; the stronger the grey, the surer none.
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
