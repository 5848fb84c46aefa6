/** One of a few states of a picture, all of them in sight: buttons that stand together, the one that holds pressed in. */
import './one-of.css';

interface Props {
  /** What is chosen. */
  name: string;
  /** Words before the buttons. */
  words?: string;
  choices: readonly { name: string; chosen: boolean; choose: () => void }[];
}

export function OneOf({ name, words, choices }: Props) {
  return (
    <span class="one-of" role="group" aria-label={name}>
      {words && <span aria-hidden="true">{words}</span>}
      <span class="one-of-buttons">
        {choices.map((choice) => (
          <button key={choice.name} type="button" class="button" aria-pressed={choice.chosen} onClick={choice.choose}>
            {choice.name}
          </button>
        ))}
      </span>
    </span>
  );
}
