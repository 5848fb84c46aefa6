/** Words on the map: where the network is surest, and which neuron falls silent on which line. */
import { at, isCar, type Parameters } from '../../model';
import { scoreOf } from '../../model/image-range';
import { type groundOf, type Point, SQUARE } from './ground';

/** The room of a crease's name, and how near to an edge is at it. */
const NAME = 0.06;
const EDGE = 1e-6;

/** Where the network is surest, either way: a word in that corner of the square. */
export function Corners({ parameters }: { parameters: Parameters }) {
  const scores = SQUARE.map(([left, right]) => scoreOf(parameters, [left, right, left, right]));
  const [most, least] = [Math.max(...scores), Math.min(...scores)];
  const word = (n: number, text: string) => {
    const [left, right] = at(SQUARE, n);
    return (
      <span
        key={text}
        class="map-word"
        data-left={left === 0 ? '' : undefined}
        data-top={right === 1 ? '' : undefined}
        aria-hidden="true"
      >
        {text}
      </span>
    );
  };
  return (
    <>
      {isCar(most) && word(scores.indexOf(most), 'car')}
      {!isCar(least) && word(scores.indexOf(least), 'not a car')}
    </>
  );
}

/** Each crease's neuron where the crease leaves the square, at the end that is farther from the other names. */
export function CreaseNames({ creases }: { creases: ReturnType<typeof groundOf>['creases'] }) {
  const named: Point[] = [];
  return (
    <>
      {creases.map((crease, i) => {
        if (!crease) return null;
        const roomAt = (end: Point) => Math.min(1, ...named.map((other) => Math.hypot(end[0] - other[0], end[1] - other[1])));
        const [one, other] = crease[0][0] + crease[0][1] >= crease[1][0] + crease[1][1] ? crease : [crease[1], crease[0]];
        const end = roomAt(one) > NAME || roomAt(one) >= roomAt(other) ? one : other;
        named.push(end);
        const [left, right] = end;
        const edge = right > 1 - EDGE ? 'above' : left > 1 - EDGE ? 'right' : right < EDGE ? 'below' : 'left';
        return (
          <span
            key={i}
            class="crease-name"
            style={`left:${left * 100}%;top:${(1 - right) * 100}%`}
            data-edge={edge}
            aria-hidden="true"
          >
            {i + 1}
          </span>
        );
      })}
    </>
  );
}
