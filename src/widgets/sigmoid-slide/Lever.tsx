/** A labelled slider for something that follows from the network, or for nothing of the network at all. */
import type { ComponentChildren } from 'preact';
import { Slider } from '../../controls/Slider';
import { formatNumber, type Scale } from '../../live-math';
import { beginGesture, cancelGesture, endGesture } from '../../state/store';
import { nearestMark } from './levers';

interface Props {
  name: string;
  colour: string;
  /** Where it ends; a value beyond it stands at its end. */
  scale: Scale;
  value: number;
  /** The number that is in the hand on this slider. Without one it changes nothing of the network: no step of undo. */
  id?: string;
  onValue: (value: number) => void;
  /** The number as it is shown. */
  children: ComponentChildren;
}

export function Lever({ name, colour, scale, value, id, onValue, children }: Props) {
  return (
    <div class={`lever role-${colour}`}>
      <span aria-hidden="true">{name}</span>
      <Slider
        bare
        scale={scale}
        value={Math.max(scale.min, Math.min(scale.max, value))}
        name={name}
        text={formatNumber(value)}
        onBegin={() => id && beginGesture(id)}
        onEnd={() => id && endGesture()}
        {...(id && { onCancel: cancelGesture })}
        onValue={(wanted) => onValue(nearestMark(scale, wanted))}
      />
      <b>{children}</b>
    </div>
  );
}
