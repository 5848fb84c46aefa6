import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, so that it is not what everything waits for at the end. */
const LONGEST = ['axe.test.ts', 'jumps.test.ts', 'fits.test.ts', 'values.test.ts', 'controls.test.ts', 'training.test.ts'];

/** Nothing measures time, and nothing fails for want of it: this only ends what hangs, in milliseconds. */
const HANGS = 300_000;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const long = LONGEST.flatMap((name) => sorted.filter(({ moduleId }) => basename(moduleId) === name));
    const units = sorted.filter(({ project }) => project.name === 'unit');
    return [...new Set([...units, ...long, ...sorted])];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: HANGS, hookTimeout: HANGS } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          // Much of a test is waiting: one file more than there are cores, and not many browser pages at once.
          maxWorkers: Math.min(6, availableParallelism() + 1),
          testTimeout: HANGS,
          hookTimeout: HANGS,
          expect: { poll: { timeout: 60_000, interval: 30 } },
        },
      },
    ],
  },
});
