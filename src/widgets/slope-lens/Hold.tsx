/** A button that shows something for as long as it is held; a press by a key turns it on, and another one off. */
interface Props {
  on: boolean;
  onHold: (on: boolean) => void;
  words: string;
}

export function Hold({ on, onHold, words }: Props) {
  return (
    <button
      type="button"
      class="button slope-hold"
      aria-pressed={on}
      onPointerDown={({ currentTarget, pointerId }) => {
        currentTarget.setPointerCapture(pointerId);
        onHold(true);
      }}
      onPointerUp={() => onHold(false)}
      onPointerCancel={() => onHold(false)}
      onContextMenu={(event) => event.preventDefault()}
      onClick={({ detail }) => {
        // A key’s press, or a voice’s, has no pointer.
        if (detail === 0) onHold(!on);
      }}
    >
      {words}
    </button>
  );
}
