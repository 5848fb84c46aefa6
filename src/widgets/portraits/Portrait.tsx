/** A neuron's weights laid out like the image: bright counts for, dark and hatched counts against. */
import './portrait.css';
import { grey } from '../../controls/grey';
import { Shown } from '../../controls/Shown';
import { useMoment } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { at } from '../../model';
import { greyOf, largestSize, tasteOf } from './look';
import { useAtRest } from './use-at-rest';

interface Props {
  /** Counted from 0. */
  neuron: number;
  /** With its numbers, and whether they can be changed where they stand. */
  numbers?: 'shown' | 'handles';
  /** As the row of the table that it comes from. */
  flat?: boolean;
}

export function Portrait({ neuron, numbers, flat = false }: Props) {
  const { W1 } = useMoment();
  const most = useAtRest(largestSize(W1));
  const weights = at(W1, neuron);
  const name = `${flat ? 'row' : 'portrait'} of neuron ${neuron + 1}`;
  const tiles = weights.map((weight, j) => (
    <span
      key={j}
      data-grip={numbers === 'handles' ? `W1[${neuron}][${j}]` : undefined}
      class={weight < 0 ? 'against' : undefined}
      style={`background-color:${grey(greyOf(weight, most))}`}
    >
      {numbers && <Shown id={`W1[${neuron}][${j}]`} handle={numbers === 'handles'} room={5} />}
    </span>
  ));
  const look = flat ? 'portrait flat' : 'portrait';
  if (numbers)
    return (
      <span class={look} role="group" aria-label={name}>
        {tiles}
      </span>
    );
  return (
    <span class={look} role="img" aria-label={`${name}: weights ${weights.map((weight) => formatNumber(weight)).join(', ')}`}>
      {tiles}
    </span>
  );
}

/**
 * The image with the largest sum: white where the weight is above zero, black where it is below, half and half where it is 0.
 * veilOf: the open question that covers it.
 */
export function Favourite({ neuron, veilOf }: { neuron: number; veilOf?: string | undefined }) {
  const tastes = at(useMoment().W1, neuron).map(tasteOf);
  return (
    <span
      class="portrait favourite"
      role="img"
      aria-label={`favourite of neuron ${neuron + 1}: ${tastes.join(', ')}`}
      data-veil-of={veilOf}
    >
      {tastes.map((taste, j) => (
        <span key={j} class={taste} />
      ))}
    </span>
  );
}
