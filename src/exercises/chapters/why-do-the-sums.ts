import type { Exercises } from '../types';

export const exercises: Exercises = {};
