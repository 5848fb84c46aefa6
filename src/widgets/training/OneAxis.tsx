/** The images of a set, each at the answer that it gets, on one axis: two to a lane, a car and one that is none. */
import './one-axis.css';
import { Picture } from '../../controls/Picture';
import { at, type Example } from '../../model';

/** Of each image, its lane: the n-th car and the n-th image that is none share one. */
export function lanesOf(examples: readonly Example[]): number[] {
  const seen = { 0: 0, 1: 0 };
  return examples.map(({ y }) => seen[y as 0 | 1]++);
}

interface Props {
  examples: readonly Example[];
  /** Where each answer is drawn, from 0 to 1. */
  answers: readonly number[];
  label: string;
}

export function OneAxis({ examples, answers, label }: Props) {
  const lanes = lanesOf(examples);
  const count = Math.max(...lanes) + 1;
  return (
    <div class="one-axis" role="img" aria-label={label} style={`--lanes:${count}`}>
      <span class="one-axis-half" />
      {examples.map((example, n) => (
        <span
          key={n}
          class={example.y === 1 ? 'camper car' : 'camper'}
          style={`left:${(at(answers, n) * 100).toFixed(2)}%;top:${((at(lanes, n) + 0.5) / count) * 100}%`}
        >
          <Picture x={example.x} />
        </span>
      ))}
      <span class="one-axis-end">not a car</span>
      <span class="one-axis-end middle" data-quoted="">
        one half
      </span>
      <span class="one-axis-end last">car</span>
    </div>
  );
}
