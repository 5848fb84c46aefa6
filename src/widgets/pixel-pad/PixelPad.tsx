/** The four greys, to paint, drag, type or move with the arrow keys. */
import './pixel-pad.css';
import { useRef, useState } from 'preact/hooks';
import { under, useDrags } from '../../controls/drags/use-drags';
import { NumberField } from '../../controls/NumberField';
import { PixelGrid } from '../../controls/PixelGrid';
import { POST_EXAMPLE, POST_SECOND_IMAGE } from '../../model';
import { beginGesture, cancelGesture, endGesture, setNumber } from '../../state/store';
import { UseImage } from './UseImage';

const BRUSHES = [
  { value: 0, name: 'black' },
  { value: 0.3, name: 'dark grey' },
  { value: 0.7, name: 'light grey' },
  { value: 1, name: 'white' },
] as const;

export default function PixelPad() {
  const [brush, setBrush] = useState<number>();
  const pad = useRef<HTMLDivElement>(null);
  const paint = (event: PointerEvent) => {
    const id = under(event, '[data-cell]')?.getAttribute('data-cell');
    if (!id || brush === undefined) return;
    beginGesture(id);
    setNumber(id, brush);
  };
  useDrags(pad, {
    take: (event) => {
      if (brush === undefined || !under(event, '[data-cell]')) return undefined;
      event.preventDefault();
      return {};
    },
    atOnce: true,
    begin: (_, event) => paint(event),
    move: (_, event) => paint(event),
    end: endGesture,
    cancel: cancelGesture,
  });

  return (
    <div ref={pad} class={brush === undefined ? 'pixel-pad' : 'pixel-pad painting'} role="group" aria-label="Pixel pad">
      <PixelGrid handles={brush === undefined} />
      <div class="pad-side">
        <div class="pad-fields">
          {[0, 1, 2, 3].map((j) => (
            <NumberField key={j} id={`x[${j}]`} short />
          ))}
        </div>
        <div class="brushes" role="group" aria-label="Brush">
          <button type="button" class="button" aria-pressed={brush === undefined} onClick={() => setBrush(undefined)}>
            drag
          </button>
          {BRUSHES.map(({ value, name }) => (
            <button
              key={name}
              type="button"
              class="button brush"
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
