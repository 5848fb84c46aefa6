/** What has just been built, or what the chosen line, pixel, neuron or bias is; in one sentence. */
import { Shown } from '../../controls/Shown';
import { at } from '../../model';
import { type Deed, GROUPS, ownerOf } from './build';
import { edgeOf, neuronOf, pixelOf } from './Plan';

export function ChosenSays({ chosen }: { chosen: string }) {
  const edge = edgeOf(chosen);
  const owner = ownerOf(chosen);
  if (owner)
    return (
      <>
        <Shown id={chosen} />: the bias of {owner}. It has no line, and is added whatever comes in.
      </>
    );
  if (!edge)
    return pixelOf(chosen) < 0 ? (
      <>
        Neuron {neuronOf(chosen) + 1}: row {neuronOf(chosen) + 1} of the table, and one line on to the answer.
      </>
    ) : (
      <>
        Pixel {pixelOf(chosen) + 1}: column {pixelOf(chosen) + 1} of the table, one line to each neuron.
      </>
    );
  const { id, from, to, product } = edge;
  return (
    <>
      {to === undefined
        ? `Neuron ${from + 1} to the answer: `
        : `Pixel ${from + 1} to neuron ${to + 1}: row ${to + 1}, column ${from + 1}, `}
      weight <Shown id={id} />; it carries <Shown id={product} /> now.
    </>
  );
}

export function deedSays(deed: Deed): string {
  switch (deed.kind) {
    case 'nothing':
      return 'Four pixels, three neurons, the answer: no line yet, and no number.';
    case 'lines': {
      const pixel = pixelOf(deed.start);
      return pixel < 0
        ? `Neuron ${neuronOf(deed.start) + 1}: one line on to the answer.`
        : `Pixel ${pixel + 1}: a line to each of the three neurons.`;
    }
    case 'row':
      return `The lines that end at neuron ${deed.row + 1} lay their four numbers down in row ${deed.row + 1}.`;
    case 'group':
      return `Counted: ${GROUPS.slice(0, deed.group + 1)
        .map(({ ids }) => ids.length)
        .join(' + ')}. Last came the ${at(GROUPS, deed.group).words.split(',')[0]}.`;
    case 'done':
      return 'Twelve weights and three biases, three weights and one bias: nineteen.';
  }
}
