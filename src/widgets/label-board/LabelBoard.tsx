/** Six images, labelled by the reader. The labels are the board's own: the network neither gives nor gets them. */
import './label-board.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { PixelNumbers } from '../../controls/PixelNumbers';
import { formatNumber } from '../../live-math';
import { labelOf, sidesOf } from '../../model/rule';
import { offerState } from '../../state/page-numbers';
import { SIX, type ToLabel } from './images';

type Label = 0 | 1;
type Labels = readonly (Label | undefined)[];

const WORDS = [
  [1, 'car'],
  [0, 'not a car'],
] as const;
const NONE: Labels = SIX.map(() => undefined);

function Said({ image: { x, says }, label }: { image: ToLabel; label: Label | undefined }) {
  if (label === undefined) return null;
  if (label === labelOf(x)) return <b class="right">{label === 1 ? 'Yes, a car.' : 'Yes, not a car.'}</b>;
  const { left, right } = sidesOf(x);
  return (
    <>
      {says} Left <span data-quoted="">{formatNumber(left)}</span>, right <span data-quoted="">{formatNumber(right)}</span>.
    </>
  );
}

export default function LabelBoard() {
  const labels = useSignal(NONE);
  useEffect(() => {
    let before = NONE;
    const right = () => SIX.filter(({ x }, k) => labels.value[k] === labelOf(x)).length;
    return offerState('six', {
      read: (id) => (id === 'six.right' ? right() : undefined),
      touched: () => labels.value !== NONE,
      solve: () => {
        before = labels.peek();
        labels.value = SIX.map(({ x }) => labelOf(x));
      },
      reset: () => {
        labels.value = before;
      },
    });
  }, []);
  const stamp = (image: number, label: Label) => {
    labels.value = labels.peek().map((old, k) => (k === image ? label : old));
  };
  return (
    <div class="label-board" role="list">
      {SIX.map((image, k) => (
        <div key={image.name} role="listitem">
          <PixelNumbers x={image.x} name={`the ${image.name} image`} />
          <div class="labels" role="group" aria-label={`Label the ${image.name} image`}>
            {WORDS.map(([label, word]) => (
              <button key={word} type="button" aria-pressed={labels.value[k] === label} onClick={() => stamp(k, label)}>
                {word}
              </button>
            ))}
          </div>
          <p role="status">
            <Said image={image} label={labels.value[k]} />
          </p>
        </div>
      ))}
    </div>
  );
}
