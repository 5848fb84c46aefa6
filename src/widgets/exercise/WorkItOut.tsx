/** Fields for numbers worked out by hand: an exercise of a chapter, remembered on the device. */
import { loadExercise } from '../../exercises/load';
import type { WorkItOut as Work } from '../../exercises/types';
import { Answers } from './Answers';
import { useAnswered } from './answered';

/** hinted: two hints are to be had before the answer is. */
export default function WorkItOut({ id, labels, hinted }: { id: string; labels: readonly string[]; hinted: boolean }) {
  const card = useAnswered(id);
  return <Answers id={id} labels={labels} hinted={hinted} card={card} load={() => loadExercise<Work>(id)} skippable />;
}
