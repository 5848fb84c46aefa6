/** The plan with its table: a line and its cell light up together, a pixel with its column, a neuron with its row. */
import './plan-figure.css';
import './network-explorer.css';
import { useState } from 'preact/hooks';
import { Relation, Shown } from '../../controls/Shown';
import { CornerPicture } from './Corner';
import { type Edge, HIDDEN_EDGES } from './edges';
import { edgeOf, litBy, neuronOf, Plan, pixelOf } from './Plan';

/** What a cell of the table has room for on a phone. */
const CELL_LETTERS = 5;

/** One weight as a cell of the table. */
function Cell({ edge: { id, from, to = 0 }, chosen, choose }: { edge: Edge; chosen: string; choose: (id: string) => void }) {
  return (
    <td class={pixelOf(chosen) === from || neuronOf(chosen) === to || inLineWith(chosen, from, to) ? 'band' : ''}>
      <label>
        <input
          class="visually-hidden"
          type="radio"
          name="line"
          aria-label={`row ${to + 1}, column ${from + 1}`}
          checked={id === chosen}
          onClick={() => choose(id)}
        />
        <Shown id={id} room={CELL_LETTERS} />
      </label>
    </td>
  );
}

/** Whether a cell lies in the row or in the column of the chosen one. */
function inLineWith(chosen: string, column: number, row: number): boolean {
  const edge = edgeOf(chosen);
  return edge?.to !== undefined && (edge.from === column || edge.to === row);
}

function Table({ chosen, choose }: { chosen: string; choose: (id: string) => void }) {
  const edge = edgeOf(chosen);
  return (
    <table class="line-table">
      <thead>
        <tr>
          <td />
          {[0, 1, 2, 3].map((j) => (
            <th key={j} scope="col" class={pixelOf(chosen) === j || (edge?.to !== undefined && edge.from === j) ? 'band' : ''}>
              <CornerPicture pixel={j} />
              pixel {j + 1}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {HIDDEN_EDGES.map((row, i) => (
          <tr key={row[0]?.id}>
            <th scope="row" class={neuronOf(chosen) === i || edge?.to === i ? 'band' : ''}>
              neuron {i + 1}
            </th>
            {row.map((one) => (
              <Cell key={one.id} edge={one} chosen={chosen} choose={choose} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a line does: one multiplication. */
function ThisLine({ edge: { id, input, product } }: { edge: Edge }) {
  return (
    <p class="this-line">
      <Shown id={id} stop /> × <Shown id={input} brackets stop={input.startsWith('x')} />
      <Relation id={product} expression={`* ${id} ${input}`} />
      <Shown id={product} />
    </p>
  );
}

function Says({ chosen }: { chosen: string }) {
  const edge = edgeOf(chosen);
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

export default function NetworkExplorer() {
  const [chosen, choose] = useState('W1[1][3]');
  const edge = edgeOf(chosen);
  return (
    <div class="plan-figure explorer" role="group" aria-label="The map and its table">
      <div class="drawing">
        <Plan name="The network, line by line" lit={litBy(chosen)} press={choose} />
      </div>
      <p class="plan-key">a line is as wide as what it carries now; dashed: its weight is below zero</p>
      <p class="plan-says" role="status">
        <Says chosen={chosen} />
      </p>
      <div class="table-and-line">
        <Table chosen={chosen} choose={choose} />
        <div class="line-says">
          <p>
            Where does the line end? The <b>row</b>.<br />
            Where does it begin? The <b>column</b>.
          </p>
          {edge && <ThisLine key={edge.id} edge={edge} />}
        </div>
      </div>
    </div>
  );
}
