/** Fetches the exercises of one chapter when a page first needs one of them. */
import type { Exercise, Exercises } from './types';

const files = import.meta.glob<{ exercises: Exercises }>(['./chapters/*.ts', '!./chapters/index.ts']);

/** The exercise called `CHAPTER/NAME`. Rejects when there is no connection. */
export async function loadExercise<T extends Exercise>(id: string): Promise<T> {
  const [slug, name] = id.split('/') as [string, string];
  const file = await files[`./chapters/${slug}.ts`]?.();
  return file?.exercises[name] as T;
}
