/**
 * The landscape: the loss of one image, or the mean loss of a few, over two of the nineteen numbers, as a map with lines of equal
 * height. The ball is the network. What more there is to it, a step or slopes, its callers pass in.
 */
import './landscape.css';
import type { ComponentChildren } from 'preact';
import { Stage } from '../../controls/stage/Stage';
import { formatNumber } from '../../live-math';
import type { Parameters } from '../../model';
import type { Batch } from './batch';
import { Field } from './Field';
import type { Square } from './frame';
import type { Ground } from './ground';
import { heightOf, symbolOf } from './names';
import { Picker } from './Picker';
import { meanLoss, type Plane, placeOf } from './plane';
import type { Over } from './view';

interface Props {
  batch: Batch;
  parameters: Parameters;
  plane: Plane;
  square: Square;
  onChoose: (plane: Plane) => void;
  /** The ground of the post's network over what it begins with, as the page was built. */
  still: Ground;
  over: Over;
  /** As Field's. */
  veilOf?: string | undefined;
  hint: string;
  /** After what the map shows. */
  label?: string;
  says: ComponentChildren;
  /** Beneath the picker: what is to be known of the seventeen others, and of the map. */
  note: ComponentChildren;
  side: ComponentChildren;
  /** Beneath the map. */
  children?: ComponentChildren;
}

export function Landscape({
  batch,
  parameters,
  plane,
  square,
  onChoose,
  still,
  over,
  veilOf,
  hint,
  label = '',
  says,
  note,
  side,
  children,
}: Props) {
  const [across, up] = [plane.across, plane.up].map(symbolOf) as [string, string];
  const [p, q] = placeOf(parameters, plane).map((value) => formatNumber(value)) as [string, string];
  const loss = formatNumber(meanLoss(parameters, batch.examples));
  return (
    <Stage
      class="landscape"
      title={`The ${batch.height} of ${batch.words}, over ${across} and ${up}`}
      hint={hint}
      label={`A map of ${heightOf(batch)} over ${across} and ${up}, the other seventeen as they are. The ball is at ${across} ${p} and ${up} ${q}, at a height of ${loss}. ${label}`.trim()}
      says={says}
    >
      <div class="land">
        <Field {...{ batch, parameters, plane, square, still, over, veilOf }} />
        {children}
        <div class="land-side">
          <Picker plane={plane} onChoose={onChoose} />
          <p class="land-note">The other seventeen are as they are now. {note}</p>
          {side}
        </div>
      </div>
    </Stage>
  );
}
