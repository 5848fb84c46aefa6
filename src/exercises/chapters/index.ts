/** The exercises of every chapter, by its slug: a file in this folder is all that a new table needs. */
import type { Exercises } from '../types';

const files = import.meta.glob<{ exercises: Exercises }>(['./*.ts', '!./index.ts'], { eager: true });

export const chapters: Readonly<Record<string, Exercises>> = Object.fromEntries(
  Object.entries(files).map(([path, { exercises }]) => [path.replace(/^\.\/|\.ts$/g, ''), exercises]),
);
