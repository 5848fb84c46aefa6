/** The landscape of the image in view, with its label as it is: no step, but the slopes along its two lines. */
import { useMemo, useState } from 'preact/hooks';
import { useNetwork, useRead } from '../../controls/use-read';
import { parametersOf } from '../../model';
import { bendsAt } from '../slope-lens/frame';
import type { Batch } from './batch';
import { Cuts } from './Cuts';
import { cutsOver } from './cuts-over';
import { squareNear } from './frame';
import type { Ground } from './ground';
import { Landscape } from './Landscape';
import { idOf, slopeId, symbolOf } from './names';
import { placeOf } from './plane';
import { W2_AND_B2 } from './planes';
import { SlopesSay } from './SlopesSay';
import { useSquare } from './use-square';

interface Props {
  still: Ground;
  /** The questions, CHAPTER/NAME, that ask which way a number should go and what a slope is: while they are open, nothing here tells. */
  asked?: string;
  asksSlope?: string;
}

export default function ImageLandscape({ still, asked, asksSlope }: Props) {
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
  const bends = useMemo(() => [plane.across, plane.up].some((n) => bendsAt(network, idOf(n))), [network, plane]);
  const questions = [asked, asksSlope].filter((one) => one !== undefined);
  const ball = placeOf(parameters, plane);
  const square = useSquare(plane, (last) => squareNear(last, ball));
  return (
    <Landscape
      {...{ batch, parameters, plane, square, still }}
      onChoose={setPlane}
      over={cutsOver(plane)}
      veilOf={asked}
      hint="drag the ball: it moves both numbers"
      says={<SlopesSay {...{ plane, slopes, bends, questions }} />}
      note={`Along the line across only ${symbolOf(plane.across)} moves, along the line up only ${symbolOf(plane.up)}.`}
      side={<Cuts {...{ plane, square, questions }} />}
    />
  );
}
