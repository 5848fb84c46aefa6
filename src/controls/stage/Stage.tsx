/**
 * The stage of a main picture: the width of text and companion together, its name above it, one sentence beneath. The
 * companion makes room for it (page/make-room.ts).
 */
import '../figure.css';
import './stage.css';
import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { inGesture } from '../../state/store';
import { useActingIn } from './use-acting-in';

interface Props {
  /** The figure's own class, under which its sheet lies. */
  class: string;
  title: string;
  /** What a hand can do here, beside the title; not for paper. */
  hint?: ComponentChildren;
  /** Which of a few is shown, at the end of the line of the title. */
  choice?: ComponentChildren;
  /** What the picture shows, with its numbers: for those who do not see it. */
  label: string;
  /** What has just happened, or stands there, in one sentence. */
  says: ComponentChildren;
  /** Something plays: nobody wants to be told each of its sentences. */
  quiet?: boolean;
  /** Lines that the sentence never needs more than; its room is kept. */
  lines?: number;
  /** Buttons beside the sentence. */
  tools?: ComponentChildren;
  /** What stands under the sentence: a row of moments, a slider through them. */
  beneath?: ComponentChildren;
  field?: RefObject<HTMLDivElement>;
  children: ComponentChildren;
}

export function Stage({
  class: name,
  title,
  hint,
  choice,
  label,
  says,
  quiet = false,
  lines = 2,
  tools,
  beneath,
  field,
  children,
}: Props) {
  const stage = useRef<HTMLDivElement>(null);
  // A voice says the sentence that an act of the reader's on this stage has made, and no other.
  const speaks = useActingIn(stage) && !quiet && !inGesture.value;
  return (
    <div ref={stage} class={`widget figure-wide stage ${name}`} role="group" aria-label={title} style={`--lines:${lines}`}>
      <p class="stage-head">
        <b class="widget-title">{title}</b>
        {hint && <span class="stage-hint"> {hint}</span>}
        {choice && <span class="stage-choice">{choice}</span>}
      </p>
      <div ref={field ?? null} class="stage-field" role="group" aria-label={label}>
        {children}
      </div>
      <div class="stage-foot">
        <p class="figure-says" aria-live={speaks ? 'polite' : 'off'} aria-atomic="true">
          {says}
        </p>
        {tools && <div class="toolbar stage-tools">{tools}</div>}
      </div>
      {beneath}
    </div>
  );
}
