/** The car’s 4096 squares in another order, the same for every picture that is shuffled so. */
import { light } from '../../controls/grey';
import { at } from '../../model';
import { pngOf } from '../melting-car/png';
import { type Greys, STAGES } from '../melting-car/stages';

const SEED = 4096;

/** mulberry32: the same numbers between 0 and 1 for the same seed, wherever it runs. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** An order of n places, by Fisher and Yates. */
export function shuffledPlaces(n: number, random = generator(SEED)): number[] {
  const places = Array.from({ length: n }, (_, place) => place);
  for (let last = n - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [places[last], places[other]] = [at(places, other), at(places, last)];
  }
  return places;
}

/** A picture with its squares in that order. */
export function snowOf(greys: Greys): Greys {
  const flat = greys.flat();
  const places = shuffledPlaces(flat.length);
  return greys.map((row, i) => row.map((_, j) => at(flat, at(places, i * row.length + j))));
}

export const snowPicture = (): ReturnType<typeof pngOf> => pngOf(snowOf(at(STAGES, 0)).map((row) => row.map(light)));
