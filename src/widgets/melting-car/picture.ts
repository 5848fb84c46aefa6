/** The car as a picture file. */
import { light } from '../../controls/grey';
import { at } from '../../model';
import { pngOf } from './png';
import { SIDES, STAGES } from './stages';

export { SIDES };

/** side: how many squares lie along it. The greys are those of every pixel of the book. */
export const carPicture = (side: number): ReturnType<typeof pngOf> =>
  pngOf(at(STAGES, (SIDES as readonly number[]).indexOf(side)).map((row) => row.map(light)));
