/** Something that stays as long as it is held. The keyboard turns it on and off; so does a tap, where that is asked for. */
import './hold-button.css';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
  held: boolean;
  onHold: (held: boolean) => void;
  /** A finger would cover what there is to see. */
  tapStays?: boolean;
  children: ComponentChildren;
}

export function HoldButton({ held, onHold, tapStays = false, children }: Props) {
  /** A finger's press, which a click follows. */
  const tap = useRef(false);
  const release = () => {
    if (!tap.current) onHold(false);
  };
  return (
    <button
      type="button"
      class="hold-button"
      aria-pressed={held}
      onPointerDown={({ currentTarget, pointerId, pointerType }) => {
        tap.current = tapStays && pointerType === 'touch';
        if (tap.current) return;
        currentTarget.setPointerCapture(pointerId);
        onHold(true);
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onLostPointerCapture={release}
      onContextMenu={(event) => event.preventDefault()}
      onClick={({ detail }) => (detail === 0 || tap.current) && onHold(!held)}
    >
      {children}
    </button>
  );
}
