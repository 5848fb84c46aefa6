/** The twelve weights as a table: where a line begins is the column, where it ends is the row. */
import { Shown } from '../../controls/Shown';
import { textOf } from '../../controls/text-of';
import { useRead } from '../../controls/use-read';
import { CornerPicture } from './Corner';
import { type Edge, HIDDEN_EDGES } from './edges';
import { edgeOf, neuronOf, pixelOf } from './Plan';
import { hangOf } from './plan';

/** What a cell of the table has room for on a phone. */
const CELL_LETTERS = 5;

interface Chosen {
  chosen: string;
  choose: (id: string) => void;
}

const inColumn = (chosen: string, column: number): boolean => {
  const edge = edgeOf(chosen);
  return pixelOf(chosen) === column || (edge?.to !== undefined && edge.from === column);
};
const inRow = (chosen: string, row: number): boolean => neuronOf(chosen) === row || edgeOf(chosen)?.to === row;

/** One weight as a cell of the table. */
function Cell({ edge: { id, from, to = 0 }, chosen, choose }: { edge: Edge } & Chosen) {
  const read = useRead();
  const text = textOf(id, read);
  const long = textOf(id, read, 'short').length > CELL_LETTERS;
  return (
    <td class={inColumn(chosen, from) || inRow(chosen, to) ? 'band' : undefined}>
      <label class={long ? 'long' : undefined} style={`--by:${text.length > CELL_LETTERS ? 0 : hangOf(text)}`}>
        <input
          class="visually-hidden"
          type="radio"
          name="line"
          aria-label={`row ${to + 1}, column ${from + 1}`}
          checked={id === chosen}
          onClick={() => choose(id)}
        />
        <Shown id={id} room={CELL_LETTERS} handle />
      </label>
    </td>
  );
}

/** rows: how many of them hold their numbers yet. */
export function LineTable({ chosen, choose, rows }: { rows: number } & Chosen) {
  const read = useRead();
  return (
    <table class="line-table" data-own-press="">
      <colgroup>
        <col class="names" />
        <col span={4} />
      </colgroup>
      <thead>
        <tr class="asks">
          <td />
          <th colSpan={4}>
            <b>Where does the line begin?</b> the column
          </th>
        </tr>
        <tr>
          <td>
            <span>
              <b>Where does it end?</b> the row
            </span>
          </td>
          {[0, 1, 2, 3].map((j) => (
            <th key={j} scope="col" class={inColumn(chosen, j) ? 'band' : undefined}>
              <CornerPicture pixel={j} />
              pixel {j + 1}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {HIDDEN_EDGES.map((row, i) => (
          <tr key={row[0]?.id} class={i < rows ? undefined : 'not-yet'}>
            <th scope="row" class={inRow(chosen, i) ? 'band' : undefined}>
              <i class={read(`r1[${i}]`) === 1 ? 'neuron-ring' : 'neuron-ring silent'} /> neuron {i + 1}
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
