/** The network, drawn small: where a number, or the numbers of a node, have their place in it. */
import { grey } from '../../controls/grey';
import { now } from '../../state/numbers';

const PIXELS = [0, 1, 2, 3];
const NEURONS = [0, 1, 2];
const pixelY = (j: number) => 7 + j * 15;
const neuronY = (i: number) => 13 + i * 16.5;
const [PIXEL_X, NEURON_X, ANSWER_X, ANSWER_Y, R] = [8, 50, 86, 29.5, 6];

/** The parts of the drawing that belong to a number: nodes `x0`, `n1`, `answer`, edges by their weights. */
function partsOf(id: string): string[] {
  const plain = id.replace(/^(next|post|car|notCar)\./, '').replace(/^d(?=[A-Zabxz])/, '');
  const [i = 0, j = 0] = [...plain.matchAll(/\[(\d+)\]/g)].map(([, index]) => Number(index));
  const name = plain.replace(/\[.*/, '');
  if (name === 'W1' || name === 'c1') return [`W1[${i}][${j}]`, `x${j}`, `n${i}`];
  if (name === 'W2' || name === 'c2') return [`W2[${i}]`, `n${i}`, 'answer'];
  if (name === 'x') return [`x${i}`, ...NEURONS.map((neuron) => `W1[${neuron}][${i}]`)];
  if (/^[bzar]1$/.test(name)) return [`n${i}`];
  if (name === 'eta') return ['W1', 'W2'];
  return ['answer'];
}

export function SmallMap({ ids }: { ids: readonly string[] }) {
  const { read } = now;
  const lit = new Set(ids.flatMap(partsOf));
  const edge = (weight: string, from: readonly [number, number], to: readonly [number, number]) => {
    const on = lit.has(weight) || lit.has(weight.slice(0, 2));
    return { weight, d: `M${from} L${to}`, on, negative: read(weight) < 0 };
  };
  const edges = [
    ...NEURONS.flatMap((i) => PIXELS.map((j) => edge(`W1[${i}][${j}]`, [PIXEL_X + 5, pixelY(j)], [NEURON_X - R, neuronY(i)]))),
    ...NEURONS.map((i) => edge(`W2[${i}]`, [NEURON_X + R, neuronY(i)], [ANSWER_X - R, ANSWER_Y])),
  ].sort((a, b) => Number(a.on) - Number(b.on));
  const node = (name: string, role: string) => (lit.has(name) ? `node lit role-${role}` : 'node');
  return (
    <svg class="small-map" viewBox="0 0 96 59" aria-hidden="true">
      {edges.map(({ weight, d, on, negative }) => (
        <path key={weight} class={`${on ? 'lit' : ''}${negative ? ' negative' : ''}`} d={d} />
      ))}
      {PIXELS.map((j) => (
        <rect
          key={j}
          class={node(`x${j}`, 'pixel')}
          x={PIXEL_X - 5}
          y={pixelY(j) - 5}
          width="10"
          height="10"
          style={lit.has(`x${j}`) ? `fill:${grey(read(`x[${j}]`))}` : undefined}
        />
      ))}
      {NEURONS.map((i) => (
        <circle
          key={i}
          class={`${node(`n${i}`, 'activation')}${read(`r1[${i}]`) === 1 ? '' : ' silent'}`}
          cx={NEURON_X}
          cy={neuronY(i)}
          r={R}
        />
      ))}
      <circle class={node('answer', 'probability')} cx={ANSWER_X} cy={ANSWER_Y} r={R} />
    </svg>
  );
}
