/** All exercises, for the build and the tests. Pages fetch those of their own chapter: load.ts. */
import { chapters } from './chapters';
import type { Exercise } from './types';

/** Every exercise by its id, `CHAPTER/NAME`. */
export const EXERCISES: ReadonlyMap<string, Exercise> = new Map(
  Object.entries(chapters).flatMap(([slug, exercises]) =>
    Object.entries(exercises).map(([name, exercise]) => [`${slug}/${name}`, exercise] as const),
  ),
);

/** @throws {RangeError} with the ids that there are, for an author who wrote another. */
export function exerciseOf<K extends Exercise['kind']>(id: string, kind: K): Exercise & { kind: K } {
  const found = EXERCISES.get(id);
  if (found?.kind === kind) return found as Exercise & { kind: K };
  const known = [...EXERCISES].filter(([, exercise]) => exercise.kind === kind).map(([name]) => name);
  throw new RangeError(`there is no exercise "${id}" of kind ${kind}; there are: ${known.join(', ')}`);
}
