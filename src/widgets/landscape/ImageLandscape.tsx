/** The landscape of the image in view, with its label as it is: no step, but the slopes along its two lines. */
import { useMemo, useState } from 'preact/hooks';
import { VEILED } from '../../controls/text-of';
import { useNetwork, useRead } from '../../controls/use-read';
import { useVeiled } from '../../controls/use-veiled';
import { formatNumber } from '../../live-math';
import { parametersOf } from '../../model';
import { bendsAt } from '../slope-lens/frame';
import type { Batch } from './batch';
import { cutsOver } from './cuts-over';
import type { Ground } from './ground';
import { Landscape } from './Landscape';
import { idOf, slopeId, symbolOf } from './names';
import { placeOf } from './plane';
import { W2_AND_B2 } from './planes';
import { SlopesSay } from './SlopesSay';

interface Props {
  still: Ground;
  /** The question, CHAPTER/NAME, that asks which way a number should go: while it is open, nothing here tells. */
  asked?: string;
}

export default function ImageLandscape({ still, asked }: Props) {
  const network = useNetwork();
  const read = useRead();
  const [plane, setPlane] = useState(W2_AND_B2);
  const parameters = useMemo(() => parametersOf(network), [network]);
  const pixels = network.x.join(' ');
  const batch = useMemo(
    (): Batch => ({ examples: [{ x: network.x, y: network.y }], words: 'the image', height: 'loss', prefix: '' }),
    [pixels, network.y],
  );
  const ids = [slopeId(plane.across), slopeId(plane.up)] as const;
  const slopes = [read(ids[0]), read(ids[1])] as const;
  const hidden = [useVeiled(ids[0]), useVeiled(ids[1])] as const;
  const bends = useMemo(() => [plane.across, plane.up].some((n) => bendsAt(network, idOf(n))), [network, plane]);
  const told = (n: 0 | 1) => (hidden[n] ? VEILED : formatNumber(slopes[n]));
  return (
    <Landscape
      {...{ batch, parameters, plane, still }}
      onChoose={setPlane}
      over={cutsOver(plane, placeOf(parameters, plane))}
      veilOf={asked}
      hint="drag the ball: it moves both numbers"
      label={`The slope there is ${told(0)} for each 1 across, and ${told(1)} for each 1 up.`}
      says={<SlopesSay {...{ plane, slopes, bends }} veiled={hidden[0] || hidden[1]} veilOf={asked} />}
      note={`Along the line across only ${symbolOf(plane.across)} moves, along the line up only ${symbolOf(plane.up)}.`}
      side={null}
    />
  );
}
