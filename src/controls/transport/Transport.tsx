/** Back, Play and Step, the same wherever something goes by steps; Play says Pause while it plays. */
import './transport.css';
import type { ComponentChildren } from 'preact';
import { keyMove } from '../../live-math';

interface Steps {
  /** Undefined where there is nothing before, or nothing after. */
  back: (() => void) | undefined;
  step: (() => void) | undefined;
}

interface Props extends Steps {
  /** Back to where it begins, where that has a button of its own; undefined while it stands there. */
  start?: (() => void) | undefined;
  /** What it moves. */
  name: string;
  playing: boolean;
  /** What it does when it plays, if that has a better name. */
  verb?: string;
  /** At work on a run that was asked for, which can be stopped. */
  working?: boolean;
  play: () => void;
  pause: () => void;
  /** Playing is there to be watched only: not offered to those who asked for less motion. */
  toWatch?: boolean;
  children?: ComponentChildren;
}

/** The arrow keys step, in the transport and in what it moves. */
export const stepByKeys =
  ({ back, step }: Steps) =>
  (event: KeyboardEvent): void => {
    const move = keyMove(event, 'walk');
    // A number among what is moved has the keys for itself.
    if (!move || (event.target as Element).closest('[data-handle], [data-grip]')) return;
    event.preventDefault();
    (move.sign > 0 ? step : back)?.();
  };

export function Transport(props: Props) {
  const { name, back, step, start, playing, working = false, play, pause, verb = 'Play', toWatch = false, children } = props;
  return (
    <div class="toolbar transport" role="group" aria-label={name} onKeyDown={stepByKeys({ back, step })}>
      {'start' in props && (
        <button type="button" class="to-start" aria-label="To the start" aria-disabled={!start} onClick={start}>
          <i />
        </button>
      )}
      <button type="button" aria-disabled={!back} onClick={back}>
        Back
      </button>
      <button
        type="button"
        class={toWatch ? 'primary play to-watch' : 'primary play'}
        onClick={playing || working ? pause : play}
      >
        {playing ? 'Pause' : working ? 'Stop' : verb}
      </button>
      <button type="button" aria-disabled={!step} onClick={step}>
        Step
      </button>
      {children}
    </div>
  );
}
