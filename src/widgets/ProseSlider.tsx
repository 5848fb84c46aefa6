/** A slider in a sentence: its label, its live number, and a way back to the post's value. */
import { quantity, Shown } from './numbers';
import { BackToPost, ValueSlider } from './ValueSlider';

export default function ProseSlider({ id, label }: { id: string; label: string }) {
  return (
    <span class={`prose-slider role-${quantity(id).role}`}>
      <span class="prose-slider-label">{label}</span>
      <ValueSlider id={id} inProse />
      <Shown id={id} />
      <BackToPost id={id} />
    </span>
  );
}
