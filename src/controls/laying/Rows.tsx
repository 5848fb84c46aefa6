/**
 * The column lies down on one row of W₁ after the other; the products of each stack end to end, and its bias comes last.
 */
import { at } from '../../model';
import { phase } from '../motion/phase';
import { Arrow } from './Arrow';
import { Column } from './Column';
import { Equation } from './Equation';
import { Matrix } from './Matrix';
import { Row } from './Row';
import { NEURONS, rowAt } from './rows';
import { Stack } from './Stack';
import type { NeuronSums } from './use-neuron-sums';

const W1 = (
  <>
    <i>W</i>
    <sub>1</sub>
  </>
);
const ROWS_OF_W1 = NEURONS.map(({ weights }) => weights);

interface Props {
  /** How far the column has come over the rows, from 0, where it stands. */
  along: number;
  sums: NeuronSums;
  /** The first row lies in its place from the start. */
  waits?: boolean;
  /** Until the rows have begun: how far the column lies, and where else it is, as custom properties. */
  before?: { tip: number; style: string };
  /** 0 once they are left behind. */
  seen?: number;
  /** The row that answers an open question: its sum is not drawn. */
  veiled?: boolean;
}

export function Rows({
  along,
  sums: { axis, ticks, totals, drawn },
  waits = false,
  before: start,
  seen = 1,
  veiled = false,
}: Props) {
  const { row, within } = rowAt(along);
  /** While the column lifts, the row before is still there. */
  const before = row > 0 && within < 0.4;
  const shown = before ? row - 1 : row;
  const of = at(NEURONS, shown);
  const dropped = before ? 5 : Math.max(0, within - 1);
  const lays = row === 0 ? phase(within, waits ? 0 : 0.4, 1) : phase(within, 0.6, 1);
  const tip = start?.tip ?? (row > 0 && within < 0.6 ? 1 - phase(within, 0, 0.4) : lays);
  const slid = row === 0 ? (waits ? 1 : phase(within, 0, 0.45)) : before ? 1 : phase(within, 0.35, 0.65);
  const stays = before ? 1 - phase(within, 0.05, 0.35) : 1;
  const met = dropped > 0 && dropped <= 4 ? Math.ceil(dropped - 1e-9) - 1 : undefined;
  const begun = waits || along > 0;
  return (
    <div class="scene" style={`opacity:${seen}`}>
      <Column ids={of.entries} tip={tip} look="tiles" met={met} trail={begun} style={start?.style ?? ''} />
      {begun && (
        <div class="scene" style={`opacity:${waits ? 1 : phase(along, 0, 0.25)}`}>
          <Matrix name={W1} label="W₁" rows={ROWS_OF_W1} lit={shown} />
        </div>
      )}
      {begun && (
        <div class="scene" style={`opacity:${stays}`}>
          <span class="laid-name pixels-name" style={`opacity:${lays}`}>
            pixels
          </span>
          <Row of={of} row={shown} slid={slid} name={`row ${shown + 1} of W₁`} met={met} biasMet={dropped > 4 && dropped < 5} />
          {(dropped > 0 || waits) && (
            <>
              <Stack
                of={of}
                dropped={dropped}
                axis={axis}
                ticks={ticks}
                drawn={at(drawn, shown)}
                totals={at(totals, shown)}
                veiled={veiled}
              />
              {!veiled && <Arrow come={phase(dropped, 4.8, 5)} axis={axis} drawn={at(drawn, shown)} />}
              <Equation
                of={of}
                dropped={dropped}
                name={`Neuron ${shown + 1}`}
                symbol={
                  <>
                    <i>z</i>
                    <sub>1</sub>[{shown + 1}]
                  </>
                }
              />
            </>
          )}
        </div>
      )}
    </div>
  );
}
