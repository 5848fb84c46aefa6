/** The image, two by two: each cell can be dragged, pressed, or moved with the arrow keys. */

import './pixel-grid.css';
import { quantity } from '../quantities';
import { grey, isLight } from './grey';
import { Shown } from './Shown';
import { useRead } from './use-read';
import { ValueSlider } from './ValueSlider';

/** handles: pressing a cell opens the controls of its number; false where a press does something else. */
export function PixelGrid({ handles = true }: { handles?: boolean }) {
  const read = useRead();
  return (
    <div class="pixel-grid" role="group" aria-label="The image: four pixels">
      {[0, 1, 2, 3].map((j) => {
        const id = `x[${j}]`;
        const value = read(id);
        return (
          <div
            key={id}
            class="cell"
            data-grey=""
            style={`background:${grey(value)}`}
            title={quantity(id).name}
            data-light={isLight(value) ? '' : undefined}
            data-cell={id}
          >
            <ValueSlider id={id} bare />
            <Shown id={id} handle={handles} />
          </div>
        );
      })}
    </div>
  );
}
