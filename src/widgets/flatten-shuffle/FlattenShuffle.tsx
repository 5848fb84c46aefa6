/** The image lies flat along W₁'s rows. Shuffle the pixels, with or without W₁'s columns, and compare the answers. */
import './flatten-shuffle.css';
import { useState } from 'preact/hooks';
import { ChangeNumbers } from '../../controls/ChangeNumbers';
import { grey } from '../../controls/grey';
import { Other } from '../../controls/other-state/Other';
import { Shown } from '../../controls/Shown';
import { useNetwork, useRead } from '../../controls/use-read';
import { IN_ORDER, inOrder, type Order, ordersOf, swapped, withColumns, withPixels } from '../../model/shuffles';
import { CORNERS, momentOf } from '../../quantities';
import { network, setNetwork } from '../../state/store';
import { Tiles } from './Tiles';

/** How the widget rests: the two top pixels have changed places. */
const AT_REST: Order = [1, 0, 2, 3];
const ROWS = [0, 1, 2];
const sameOrder = (a: Order, b: Order): boolean => a.every((pixel, place) => pixel === b[place]);

/** Any order but the one that stands and the one that it began with. */
function anotherOrder(order: Order): Order {
  const others = ordersOf(order.length).filter((one) => !sameOrder(one, order) && !sameOrder(one, IN_ORDER));
  return others[Math.floor(Math.random() * others.length)] ?? IN_ORDER;
}

export default function FlattenShuffle() {
  const read = useRead();
  const [order, setOrder] = useState(AT_REST);
  const [alike, setAlike] = useState(true);
  const columns = alike ? order : IN_ORDER;

  const pixels = withPixels(useNetwork(), order);
  const pixelsAlone = momentOf(pixels).a2;
  const both = momentOf(withColumns(pixels, order)).a2;

  /** Added in another order, the same products may differ in a double's last digit. */
  const verdict = (answer: number) => (Math.abs(answer - read('a2')) < 1e-12 ? 'the same' : 'another');

  const keep = () => {
    setNetwork({ ...network.peek(), x: inOrder(network.peek().x, order) });
    setOrder(IN_ORDER);
  };

  return (
    <div class="widget shuffle" role="group" aria-label="Flatten and shuffle">
      <p class="widget-title">Flatten, then shuffle</p>
      <div class="shuffle-view" role="group" aria-label="The image and the weights that its pixels meet">
        <Tiles order={order} onSwap={(a, b) => setOrder(swapped(order, a, b))} />
        <table class="meets" aria-label="Pixels, and the weights that they meet">
          <thead>
            <tr>
              <th scope="row">pixel</th>
              {order.map((pixel) => (
                <td key={pixel}>{pixel + 1}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">grey</th>
              {order.map((pixel) => (
                <td key={pixel} class="flat" style={`--grey:${grey(read(`x[${pixel}]`))}`} title={CORNERS[pixel]}>
                  <Shown id={`x[${pixel}]`} handle />
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">column of W₁</th>
              {columns.map((column, place) => (
                <td key={column} class={column === order[place] ? 'own' : 'strange'}>
                  {column + 1}
                </td>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map((i) => (
              <tr key={i}>
                <th scope="row">neuron {i + 1}</th>
                {columns.map((column) => (
                  <td key={column}>
                    <Shown id={`W1[${i}][${column}]`} handle />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <dl class="answers-of">
        <dt>Your image</dt>
        <dd>
          <Shown id="a2" />
        </dd>
        <dt class={alike ? '' : 'shown'}>Pixels shuffled</dt>
        <dd>
          <Other id="pixels.a2" like="a2" value={pixelsAlone} /> {verdict(pixelsAlone)}
        </dd>
        <dt class={alike ? 'shown' : ''}>Columns shuffled alike</dt>
        <dd>
          <Other id="shuffled.a2" like="a2" value={both} /> {verdict(both)}
        </dd>
      </dl>
      <div class="toolbar">
        <button type="button" aria-pressed={alike} onClick={() => setAlike(!alike)}>
          W₁’s columns too
        </button>
        <button type="button" onClick={() => setOrder(anotherOrder(order))}>
          Shuffle
        </button>
        <button type="button" aria-disabled={sameOrder(order, IN_ORDER)} onClick={() => setOrder(IN_ORDER)}>
          Back in order
        </button>
        <button type="button" aria-disabled={sameOrder(order, IN_ORDER)} onClick={keep}>
          Make this my image
        </button>
        <ChangeNumbers
          ids={[...order.map((pixel) => `x[${pixel}]`), ...ROWS.flatMap((i) => columns.map((column) => `W1[${i}][${column}]`))]}
          title="Numbers of this table"
        />
      </div>
    </div>
  );
}
