/** Which pixel lies across, or which neuron is drawn: a row of buttons, of which one is pressed; each shows what it means. */
import { useRead } from '../../controls/use-read';

interface Props {
  name: 'pixel' | 'neuron';
  /** Its words above the buttons. */
  says?: string;
  /** From 0. */
  chosen: number;
  onChoose: (one: number) => void;
}

const COUNT = { pixel: 4, neuron: 3 };

export function Choice({ name, says = name, chosen, onChoose }: Props) {
  const read = useRead();
  return (
    <span class="toolbar bend-choice" role="group" aria-label={`Which ${name}`}>
      <span aria-hidden="true">{says}</span>
      <span class="bend-buttons">
        {Array.from({ length: COUNT[name] }, (_, one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === chosen}
            aria-label={`${name} ${one + 1}`}
            onClick={() => onChoose(one)}
          >
            <svg viewBox="0 0 12 12" aria-hidden="true">
              {name === 'pixel' ? (
                [0, 1, 2, 3].map((j) => (
                  <rect key={j} class={j === one ? 'meant' : ''} x={(j % 2) * 6.5} y={(j >> 1) * 6.5} width="5.5" height="5.5" />
                ))
              ) : (
                <circle class={read(`r1[${one}]`) === 1 ? '' : 'shut'} cx="6" cy="6" r="5" />
              )}
            </svg>
            {one + 1}
          </button>
        ))}
      </span>
    </span>
  );
}
