/** The squared error beside the loss: how both are tilted where the dot is, and what a point of score does to them. */
import { Other } from '../../controls/other-state/Other';
import { place } from '../../controls/plot/axis';
import { Shown } from '../../controls/Shown';
import { ACROSS } from '../../controls/score/levers';
import { useRead } from '../../controls/use-read';
import { parsePlain, shownChange, toAscii } from '../../live-math';
import { at, crossEntropy, crossEntropySlope, squaredError, squaredErrorSlope } from '../../model';
import { sum } from '../../model/linear';
import { Fixed } from '../slope-lens/Fixed';
import { fixedText } from '../slope-lens/rungs';
import { asideOf, DRAWN, namesOf, strokeAt, UP } from './frame';

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

/** The names of the two strokes. */
export function TiltNames({ score, label }: { score: number; label: number }) {
  const { across, toLeft, loss, squared } = namesOf(score, label);
  const x = place(ACROSS, across);
  return [['loss', loss] as const, ['squared', squared] as const].map(([name, height]) => (
    <span
      key={name}
      class="tilt-name"
      style={`${toLeft ? `right:${100 - x}` : `left:${x}`}%;top:${place(UP, height)}%`}
      data-room={loss - squared < NAMES_APART ? 'phone' : undefined}
      aria-hidden="true"
    >
      {name}
    </span>
  ));
}
/** Points of loss that a phone’s letters need between them. */
const NAMES_APART = 0.9;

/** The score a point nearer to where the label wants it. */
const nearerTo = (y: number, z2: number): number => sum([z2, y === 1 ? 1 : -1]);

function useNearer() {
  const read = useRead();
  const [y, z2] = [read('y'), read('z2')];
  const nearer = nearerTo(y, z2);
  return {
    score: <Other id="nearer.z2" like="z2" value={nearer} />,
    loss: [read('L'), crossEntropy(nearer, y)] as const,
    squared: [squaredError(z2, y), squaredError(nearer, y)] as const,
  };
}

/** score: as it is drawn. */
export function SquaredTable({ score: drawn }: { score: number }) {
  const { score, loss, squared } = useNearer();
  return (
    <table class={`loss-table${asideOf(drawn)}`}>
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
          <Cells id="L" values={loss} />
        </tr>
        <tr>
          <th scope="row">squared</th>
          <Cells id="squared.L" values={squared} />
        </tr>
      </tbody>
    </table>
  );
}

/** Zeros are kept, so that the points stand in a line. */
const DECIMALS = 4;

/** Two numbers, and the difference of what is shown of them. */
function Cells({ id, values }: { id: string; values: readonly [number, number] }) {
  const [from, to] = values.map((value) => fixedText(value, DECIMALS, true)) as [string, string];
  const change = shownChange(from, to);
  return (
    <>
      {['before', 'nearer'].map((when, n) => (
        <td key={when}>
          <Fixed id={`${when}.${id}`} like="L" value={at(values, n)} decimals={DECIMALS} />
        </td>
      ))}
      <td class="change" data-quoted="">
        {change && fixedText(parsePlain(toAscii(change)), DECIMALS)}
      </td>
    </>
  );
}

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
