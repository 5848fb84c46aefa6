/** What the deck says of a moment, at moments that can be told apart. */
import { describe, expect, it } from 'vitest';
import { POST_PARAMETERS } from '../../src/model';
import { assess, type Mode, SET_A, SET_B, trailOf, trained } from '../../src/model/training';
import { narrate } from '../../src/widgets/training/narrate';
import { remark } from '../../src/widgets/training/remark';

function said(steps: number, { set = SET_A, eta = 0.5, mode = 'batch' as Mode } = {}): string {
  const run = { start: POST_PARAMETERS, examples: set.examples, mode, eta };
  const lossAtStart = assess(POST_PARAMETERS, set.examples).loss;
  return remark(assess(trained(run, steps), set.examples), set.examples, { t: steps, lossAtStart });
}

describe('the remark', () => {
  it('at the start', () => {
    expect(said(0)).toMatch(/calls every image a car.*Neuron 2 is silent on every image/);
    expect(said(0, { set: SET_B })).toBe('It calls every image a car.');
  });

  it('when all are right, by a hair and surely', () => {
    expect(said(7)).toMatch(/^All 8 images are right, some by a hair/);
    expect(said(43)).toMatch(/^All 8 images are right\./);
  });

  it('when the steps are too long', () => {
    expect(said(4, { set: SET_B, eta: 4 })).toMatch(/steps are too long|silent on every image|run away/);
    expect(said(3, { eta: 8 })).toMatch(/steps are too long|silent on every image|run away/);
  });

  it('when every neuron is dead, and then only', () => {
    expect(said(80, { eta: 2, mode: 'single' })).toMatch(/^Every neuron is silent on every image.*only b₂ can still move/);
    expect(said(80, { eta: 0.5, mode: 'single' })).not.toMatch(/^Every neuron/);
  });

  it('when the loss has run away', () => {
    const away = { ...POST_PARAMETERS, W2: [400, -3, 800] };
    const now = assess(away, SET_A.examples);
    expect(remark(now, SET_A.examples, { t: 3, lossAtStart: 0.8 })).toMatch(/^The loss has run away/);
    expect(remark(now, SET_A.examples, { t: 0, lossAtStart: now.loss })).not.toMatch(/run away|too long/);
  });

  it('never holds a number with a point', () => {
    for (const steps of [0, 1, 7, 43, 200])
      for (const eta of [0.1, 0.5, 2, 100]) expect(said(steps, { eta })).not.toMatch(/\d\.\d|NaN|Infinity|undefined/);
  });
});

describe('what has happened', () => {
  const told = (t: number, set = SET_A) => {
    const trail = trailOf({ start: POST_PARAMETERS, examples: set.examples, mode: 'batch', eta: 0.5 });
    while (trail.last() < t) trail.advance();
    return narrate(trail, t, assess(trail.parameters(t), set.examples), set.examples);
  };
  it('is said first: verdicts that turn, and what the loss does', () => {
    expect(told(5)).toBe('images 4 and 8 pass below one half. 6 of 8 are right.');
    expect(told(7)).toBe('image 2 passes below one half. All 8 are right.');
    expect(told(43)).toBe(
      'the mean loss is below a tenth for the first time; for images 4 and 8 every neuron has fallen silent. All 8 are right.',
    );
    expect(told(9, SET_B)).toBe('images 3, 4 and 7 pass below one half. 6 of 12 are right.');
    expect(told(10, SET_B)).toBe('the mean loss hardly falls any more. 6 of 12 are right.');
    expect(told(163, SET_B)).toBe('image 2 passes above one half. 11 of 12 are right.');
    expect(told(191, SET_B)).toBe('all 12 have stayed right for a while.');
  });
  it('where nothing has, the moment is', () => {
    expect(told(0)).toBe(said(0));
    expect(told(20)).toBe(said(20));
  });
});
