/** The numbers at both ends of a stretch of answers. */
import { expect, it } from 'vitest';
import { endsOf, onLine } from '../../src/controls/answer-line/AnswerLine';

it('stand over the ends where there is room', () => {
  const [low, high] = endsOf(0.3, 0.7);
  expect(low).toBeCloseTo(onLine(0.3), 9);
  expect(high).toBeCloseTo(onLine(0.7), 9);
});

it('stand apart, in their order and within the drawing, wherever the stretch lies', () => {
  for (let least = 0; least <= 1; least += 0.01)
    for (let most = least; most <= 1; most += 0.01) {
      const [low, high] = endsOf(least, most);
      expect(low).toBeGreaterThanOrEqual(36 - 1e-9);
      expect(high).toBeLessThanOrEqual(324 + 1e-9);
      expect(high - low).toBeGreaterThanOrEqual(60 - 1e-9);
    }
});
