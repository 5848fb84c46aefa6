/** A row of the table, and the portrait that it makes when it is laid out like the image: pressed, it is seen to fold. */
import './portrait-row.css';
import { useRef } from 'preact/hooks';
import { slideFrom } from '../../controls/motion/fly';
import { Portrait } from './Portrait';

export default function RowFolds() {
  const figure = useRef<HTMLDivElement>(null);
  const fold = () => {
    const [row, square] = [...(figure.current?.querySelectorAll('.portrait') ?? [])];
    const tiles = [...(row?.children ?? [])];
    slideFrom([...(square?.children ?? [])].flatMap((to, j) => (tiles[j] ? [{ from: tiles[j], to }] : [])));
  };
  return (
    <div ref={figure} class="portrait-row folds" role="group" aria-label="Row 3 of the table becomes a portrait">
      <Portrait neuron={2} numbers="handles" flat />
      <button type="button" class="button" onClick={fold}>
        Fold it
      </button>
      <Portrait neuron={2} numbers="handles" />
    </div>
  );
}
