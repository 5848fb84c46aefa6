/** The squared error beside the loss: how both are tilted where the dot is, and what a point of score does to them. */
import { Other, otherText } from '../../controls/other-state/Other';
import { place } from '../../controls/plot/axis';
import { Shown } from '../../controls/Shown';
import { textOf } from '../../controls/text-of';
import { useRead } from '../../controls/use-read';
import { shownChange } from '../../live-math';
import { crossEntropy, crossEntropySlope, squaredError, squaredErrorSlope } from '../../model';
import { sum } from '../../model/linear';
import { DRAWN, strokeAt } from './frame';

export function Tilts({ score, label }: { score: number; label: number }) {
  const height = squaredError(score, label);
  return (
    <>
      <path class="tilt" d={strokeAt(score, crossEntropy(score, label), crossEntropySlope(score, label))} />
      <path class="tilt" d={strokeAt(score, height, squaredErrorSlope(score, label))} />
      <path class="squared-dot" d={`M${place(DRAWN.x, score)} ${place(DRAWN.y, height)}h0`} />
    </>
  );
}

/** The score a point nearer to where the label wants it. */
const nearerTo = (y: number, z2: number): number => sum([z2, y === 1 ? 1 : -1]);

function useNearer() {
  const read = useRead();
  const [y, z2] = [read('y'), read('z2')];
  const nearer = nearerTo(y, z2);
  return {
    score: <Other id="nearer.z2" like="z2" value={nearer} />,
    loss: [textOf('L', read), crossEntropy(nearer, y)] as const,
    squared: [squaredError(z2, y), squaredError(nearer, y)] as const,
  };
}

export function SquaredTable() {
  const { score, loss, squared } = useNearer();
  const nearerLoss = otherText({ like: 'L', value: loss[1] });
  const [before, after] = squared.map((value) => otherText({ like: 'L', value })) as [string, string];
  return (
    <table class="loss-table">
      <thead>
        <tr>
          <td />
          <th scope="col">
            score <Shown id="z2" />
          </th>
          <th scope="col">score {score}</th>
          <th scope="col">change</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">loss</th>
          <td>
            <Shown id="L" />
          </td>
          <td>
            <Other id="nearer.L" like="L" value={loss[1]} />
          </td>
          <Change from={loss[0]} to={nearerLoss} />
        </tr>
        <tr>
          <th scope="row">squared</th>
          <td>
            <Other id="squared.L" like="L" value={squared[0]} />
          </td>
          <td>
            <Other id="nearer.squared.L" like="L" value={squared[1]} />
          </td>
          <Change from={before} to={after} />
        </tr>
      </tbody>
    </table>
  );
}

/** The difference of the two shown numbers. */
const Change = ({ from, to }: { from: string; to: string }) => (
  <td class="change" data-quoted="">
    {shownChange(from, to)}
  </td>
);

export function Nearer() {
  const { loss, squared } = useNearer();
  return (
    <>
      A point of score nearer to the label, the loss goes from <Shown id="L" /> to{' '}
      <Other id="nearer.L" like="L" value={loss[1]} />, the squared error from{' '}
      <Other id="squared.L" like="L" value={squared[0]} /> to <Other id="nearer.squared.L" like="L" value={squared[1]} />.
    </>
  );
}
