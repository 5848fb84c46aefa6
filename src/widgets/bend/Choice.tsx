/** Which of some like things is meant: a row of buttons, of which one is pressed. */
interface Props {
  name: 'pixel' | 'neuron';
  count: number;
  /** From 0. */
  chosen: number;
  onChoose: (one: number) => void;
}

export function Choice({ name, count, chosen, onChoose }: Props) {
  return (
    <span class="bend-choice" role="group" aria-label={`Which ${name}`}>
      <span aria-hidden="true">{name}</span>
      {Array.from({ length: count }, (_, one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === chosen}
          aria-label={`${name} ${one + 1}`}
          onClick={() => onChoose(one)}
        >
          {one + 1}
        </button>
      ))}
    </span>
  );
}
