/** ∂L/∂W₁ as a times table: three slopes down the side, four pixels along the top, twelve products. */
import './outer-product.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Relation, Shown } from '../../controls/Shown';
import { textOf } from '../../controls/text-of';
import { useRead } from '../../controls/use-read';
import { quantity } from '../../quantities';
import { indicesOf } from '../backprop/paths';

const NEURONS = [0, 1, 2];
const PIXELS = [0, 1, 2, 3];

export default function OuterProduct() {
  const read = useRead();
  const [chosen, setChosen] = useState<readonly [number, number]>([0, 0]);
  const table = useRef<HTMLTableElement>(null);
  const [i, j] = chosen;
  // What was chosen before the table could hear it.
  useEffect(() => {
    const [row = 0, column = 0] = indicesOf(table.current?.querySelector<HTMLInputElement>(':checked')?.value ?? '');
    setChosen([row, column]);
  }, []);
  const [slope, pixel, product] = [`dz1[${i}]`, `x[${j}]`, `dW1[${i}][${j}]`];
  return (
    <div class="widget">
      <p class="widget-title">Three slopes times four pixels</p>
      <div class="table-scroll">
        <table ref={table} class="times-table">
          <caption class="visually-hidden">
            Slopes of the loss at the twelve weights: each row’s slope times each column’s pixel
          </caption>
          <thead>
            <tr>
              <td>×</td>
              {PIXELS.map((column) => (
                <th key={column} scope="col" data-on={column === j}>
                  <small>x[{column + 1}]</small> <Shown id={`x[${column}]`} stop />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {NEURONS.map((row) => (
              <tr key={row}>
                <th scope="row" data-on={row === i}>
                  <small>{quantity(`dz1[${row}]`).symbol}</small> <Shown id={`dz1[${row}]`} />
                </th>
                {PIXELS.map((column) => {
                  const id = `dW1[${row}][${column}]`;
                  return (
                    <td key={column}>
                      <label>
                        <input
                          class="visually-hidden"
                          type="radio"
                          name="times-table"
                          value={id}
                          checked={row === i && column === j}
                          aria-label={`${quantity(id).symbol}: ${textOf(id, read)}`}
                          onChange={() => setChosen([row, column])}
                        />
                        <Shown id={id} />
                      </label>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="widget-says">
        {quantity(product).symbol} = <Shown id={slope} /> × <Shown id={pixel} brackets handle />
        <Relation id={product} expression={`* ${slope} ${pixel}`} />
        <Shown id={product} />. The slope that arrives at neuron {i + 1}, times what came in from pixel {j + 1}.
      </p>
    </div>
  );
}
