/** A button that puts a whole image in place, as one step of undo. */
import type { ComponentChildren } from 'preact';
import { useRead } from '../../controls/use-read';
import type { Vector } from '../../model';
import { network, setNetwork } from '../../state/store';

export function UseImage({ image, children }: { image: Vector; children?: ComponentChildren }) {
  const read = useRead();
  const shown = image.every((value, j) => read(`x[${j}]`) === value);
  return (
    <button type="button" class="button" aria-pressed={shown} onClick={() => setNetwork({ ...network.peek(), x: image })}>
      {children}
    </button>
  );
}
export default UseImage;
