/** The slider of one number of the network, with a mark at the post's value; and the way back to it. */

import { formatNumber } from '../live-math';
import { quantity, rangeOf } from '../quantities';
import { postRead } from '../state/numbers';
import { pointed } from '../state/pointed';
import { beginGesture, cancelGesture, endGesture, setNumber } from '../state/store';
import { Icon } from './Icon';
import { Slider } from './Slider';
import { useRead } from './use-read';

interface Props {
  id: string;
  /** The slider stands in the prose, and is its number's handle there. */
  inProse?: boolean;
  /** Drawn over something else that shows the value. */
  bare?: boolean;
  /** The words beside it: they begin its name. */
  label?: string;
}

export function ValueSlider({ id, inProse = false, bare = false, label }: Props) {
  const value = useRead()(id);
  const { symbol, name, role } = quantity(id);
  return (
    <Slider
      scale={rangeOf(id)}
      value={value}
      text={formatNumber(value)}
      name={`${label ? `${label}: ` : ''}${symbol}, ${name}`}
      colour={role}
      mark={postRead(id)}
      bare={bare}
      handle={inProse ? id : undefined}
      points={id}
      onBegin={() => beginGesture(id)}
      onEnd={endGesture}
      onCancel={cancelGesture}
      onValue={(next) => {
        pointed.value = id;
        setNumber(id, next);
      }}
    />
  );
}

/** One press back to the post's value; keeps its place while there is nowhere to go back to. */
export function BackToPost({ id }: { id: string }) {
  const value = useRead()(id);
  const there = value === postRead(id);
  return (
    <button
      type="button"
      class="back-to-post"
      aria-label="Back to the post's value"
      title={`Back to the post's value, ${formatNumber(postRead(id))}`}
      style={there ? 'visibility:hidden' : ''}
      onClick={() => setNumber(id, postRead(id))}
    >
      <Icon name="reset" />
    </button>
  );
}
