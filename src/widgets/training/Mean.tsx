/** One step, added up: every image's loss and its slope at one chosen number, and the mean that the number moves against. */
import './mean-of-slopes.css';
import { useState } from 'preact/hooks';
import { Other } from '../../controls/other-state/Other';
import { Picture } from '../../controls/Picture';
import { Shown } from '../../controls/Shown';
import { at, backward, flatten, flattenSlopes } from '../../model';
import { slopesOfStep, trainingStep } from '../../model/training';
import { quantity } from '../../quantities';
import { PARAMETER_IDS } from '../../quantities/parameters';
import { deck } from '../../state/training/deck';
import { Count } from './Count';
import { useDeck } from './useDeck';

export default function Mean() {
  const { examples, assessment, network, position } = useDeck();
  const [id, setId] = useState('W2[2]');
  const index = PARAMETER_IDS.indexOf(id);
  const { mode, t } = position;
  const slope = `d${id}`;
  const slopes = examples.map((example, n) => at(flattenSlopes(backward(network, example, at(assessment.passes, n))), index));
  const used = at(flattenSlopes(slopesOfStep(network, examples, assessment, { mode, t })), index);
  const next = at(flatten(trainingStep(network, examples, assessment, { mode, t, eta: network.eta })), index);
  const turn = t % examples.length;
  const { symbol } = quantity(id);
  return (
    <div class="widget mean-of-slopes">
      <p class="widget-title">One step, added up</p>
      <label>
        Slopes at{' '}
        <select value={id} onChange={({ currentTarget }) => setId(currentTarget.value)}>
          {PARAMETER_IDS.map((one) => (
            <option key={one} value={one}>
              {`${quantity(one).symbol}, ${quantity(one).name}`}
            </option>
          ))}
        </select>
      </label>
      <div class="table-scroll">
        <table aria-label={`Each image’s loss, and its slope at ${symbol}`}>
          <thead>
            <tr>
              <th scope="col">image</th>
              <th scope="col">label</th>
              <th scope="col">loss</th>
              <th scope="col">slope at {symbol}</th>
            </tr>
          </thead>
          <tbody>
            {examples.map(({ x, y }, n) => (
              <tr key={n} class={mode === 'single' && n !== turn ? 'idle' : ''}>
                <th scope="row">
                  <Picture x={x} /> {n + 1}
                </th>
                <td>{y === 1 ? 'car' : 'not a car'}</td>
                <td>
                  <Other id={`set[${n}].L`} like="L" value={assessment.passes[n]?.L ?? 0} />
                </td>
                <td>
                  <Other id={`set[${n}].${slope}`} like={slope} value={at(slopes, n)} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {mode === 'batch' ? 'mean' : `mean loss, and the slope of image ${turn + 1}, whose turn it is`}
              </th>
              <td>
                <Count id="LD" value={assessment.loss} />
              </td>
              <td>
                <Other id={`mean.${slope}`} like={slope} value={used} />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      <div class="toolbar">
        <span class="next">
          Minus <Shown id="eta" stop /> times that slope, {symbol} goes from <Shown id={id} stop /> to{' '}
          <Other id={`after.${id}`} like={id} value={next} />.
        </span>
        <button type="button" onClick={() => deck.moveTo(t + 1)}>
          Take this step
        </button>
      </div>
    </div>
  );
}
