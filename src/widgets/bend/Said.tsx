/** The sentence beneath the bend: where the image stands, and where the line turns. */
import { Other } from '../../controls/other-state/Other';
import { Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { twelveDigits } from '../../live-math';
import type { Measure, Straight } from './along';

interface Props {
  of: Measure;
  i: number;
  j: number;
  along: Straight;
  bend: number | undefined;
}

export function Said({ of, i, j, along, bend }: Props) {
  const read = useRead();
  const pixel = (
    <>
      Pixel {j + 1} is <Shown id={`x[${j}]`} stop />:
    </>
  );
  if (of === 'answer')
    return (
      <p class="figure-says">
        {pixel} the answer is <Shown id="a2" />.
      </p>
    );
  if (of === 'score')
    return (
      <p class="figure-says">
        {pixel} the score is <Shown id="z2" />. As the gates are now, every tenth of brightness moves it by{' '}
        <Other id={`tenth.We[${j}]`} like="z2" value={twelveDigits(read(`We[${j}]`) / 10)} />.
      </p>
    );
  return (
    <p class="figure-says">
      {pixel} the sum of neuron {i + 1} is <Shown id={`z1[${i}]`} />, and it hands on <Shown id={`a1[${i}]`} />.{' '}
      <Turning {...{ i, j, along, bend }} />
    </p>
  );
}

/** Where the line turns, and where it doesn't, what that means. */
function Turning({ i, j, along: { start, slope }, bend }: Omit<Props, 'of'>) {
  const always = Math.max(start, start + slope) > 0 ? 'speaks' : 'is silent';
  if (bend === undefined)
    return (
      <>
        Its weight for this pixel is 0: whatever pixel {j + 1} is, neuron {i + 1} {always}.
      </>
    );
  if (bend >= 0 && bend <= 1)
    return (
      <>
        The line starts at <Other id={`black.z1[${i}]`} like="z1[0]" value={start} /> and moves by{' '}
        <Other id={`tenth.W1[${i}][${j}]`} like="z1[0]" value={twelveDigits(slope / 10)} /> for every tenth; the bias is{' '}
        <Shown id={`b1[${i}]`} stop />.
      </>
    );
  return (
    <>
      The bend would lie {bend > 1 ? 'beyond white' : 'before black'}: whatever pixel {j + 1} is, neuron {i + 1} {always}.
    </>
  );
}
