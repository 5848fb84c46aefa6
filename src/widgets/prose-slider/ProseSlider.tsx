/** A slider in a sentence: its label, its live number, and a way back to the post's value. */

import './prose-slider.css';
import { Shown } from '../../controls/Shown';
import { BackToPost, ValueSlider } from '../../controls/ValueSlider';
import { quantity } from '../../quantities';

export default function ProseSlider({ id, label }: { id: string; label: string }) {
  return (
    <span class={`prose-slider role-${quantity(id).role}`}>
      <span class="prose-slider-label">{label}</span>
      <ValueSlider id={id} label={label} inProse />
      <Shown id={id} />
      <BackToPost id={id} />
    </span>
  );
}
