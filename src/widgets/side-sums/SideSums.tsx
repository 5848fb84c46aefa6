/** The image, and under each of its sides what its two pixels come to. */
import './side-sums.css';
import { Other } from '../../controls/other-state/Other';
import { OtherRelation } from '../../controls/other-state/OtherRelation';
import { PixelGrid } from '../../controls/PixelGrid';
import { Shown } from '../../controls/Shown';
import { useMoment } from '../../controls/use-read';
import { labelOf, sidesOf } from '../../model/rule';

function Side({ name, pixels, value }: { name: 'left' | 'right'; pixels: readonly [number, number]; value: number }) {
  const [above, below] = pixels.map((j) => `x[${j}]`) as [string, string];
  return (
    <p>
      {name}{' '}
      <span class="sum">
        <Shown id={above} /> + <Shown id={below} />
        <OtherRelation id={`side.${name}`} value={value} expression={`+ ${above} ${below}`} />
        <Other id={`side.${name}`} value={value} like="z1[0]" />
      </span>
    </p>
  );
}

export default function SideSums() {
  const { x } = useMoment();
  const { left, right } = sidesOf(x);
  return (
    <div class="side-sums" role="group" aria-label="The two sides of the image">
      <PixelGrid />
      <div class="sides">
        <Side name="left" pixels={[0, 2]} value={left} />
        <Side name="right" pixels={[1, 3]} value={right} />
      </div>
      <p class="by-rule" role="status">
        By the rule: <b>{labelOf(x) === 1 ? 'a car' : 'not a car'}</b>
        {left === right && ', because the two are equal'}
      </p>
    </div>
  );
}
