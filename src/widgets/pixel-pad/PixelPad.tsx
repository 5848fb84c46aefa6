/** The four greys, to paint, drag, type or move with the arrow keys. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { NumberField } from '../../controls/NumberField';
import { PixelGrid } from '../../controls/PixelGrid';
import { POST_EXAMPLE, POST_SECOND_IMAGE } from '../../model';
import { beginGesture, endGesture, setNumber } from '../../state/store';
import { UseImage } from './UseImage';

const BRUSHES = [
  { value: 0, name: 'black' },
  { value: 0.3, name: 'dark grey' },
  { value: 0.7, name: 'light grey' },
  { value: 1, name: 'white' },
] as const;

export default function PixelPad() {
  const [brush, setBrush] = useState<number>();
  const painting = useRef(false);

  useEffect(() => {
    const cross = (event: PointerEvent) => {
      if (!painting.current || brush === undefined) return;
      const cell = document.elementFromPoint(event.clientX, event.clientY)?.closest('[data-cell]');
      const id = cell?.getAttribute('data-cell');
      if (!id) return;
      beginGesture(id);
      setNumber(id, brush);
    };
    const lift = () => {
      if (painting.current) endGesture();
      painting.current = false;
    };
    document.addEventListener('pointermove', cross);
    document.addEventListener('pointerup', lift);
    document.addEventListener('pointercancel', lift);
    return () => {
      document.removeEventListener('pointermove', cross);
      document.removeEventListener('pointerup', lift);
      document.removeEventListener('pointercancel', lift);
    };
  }, [brush]);

  const paint =
    brush === undefined
      ? undefined
      : (id: string, event: PointerEvent) => {
          event.preventDefault();
          (event.target as Element).releasePointerCapture?.(event.pointerId);
          painting.current = true;
          beginGesture(id);
          setNumber(id, brush);
        };

  return (
    <div class={brush === undefined ? 'pixel-pad' : 'pixel-pad painting'} role="group" aria-label="Pixel pad">
      <PixelGrid {...(paint && { onCell: paint })} />
      <div class="pad-side">
        <div class="pad-fields">
          {[0, 1, 2, 3].map((j) => (
            <NumberField key={j} id={`x[${j}]`} short />
          ))}
        </div>
        <div class="brushes" role="group" aria-label="Brush">
          <button type="button" aria-pressed={brush === undefined} onClick={() => setBrush(undefined)}>
            drag
          </button>
          {BRUSHES.map(({ value, name }) => (
            <button
              key={name}
              type="button"
              class="brush"
              aria-pressed={brush === value}
              aria-label={`paint ${name}`}
              title={`paint ${name}`}
              onClick={() => setBrush(value)}
            >
              <span class={`swatch ${name.replace(' ', '-')}`} />
            </button>
          ))}
        </div>
        <div class="pad-images">
          <UseImage image={POST_EXAMPLE.x}>The post’s image</UseImage>
          <UseImage image={POST_SECOND_IMAGE}>Its second image</UseImage>
        </div>
      </div>
    </div>
  );
}
