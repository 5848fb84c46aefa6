// @vitest-environment happy-dom
/** An island that is pressed while it sleeps: what was pressed is heard once, and before what is pressed after it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import touched from '../../src/page/when-touched';
import { give, NUMBERS_CHANGED } from '../../src/state/wake';

let frames: (() => void)[] = [];
const drawFrame = () => {
  for (const frame of frames.splice(0)) frame();
};
beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});
afterEach(() => vi.unstubAllGlobals());

/** A sleeping island with a field, typed into, and a button, pressed; `heard` is what reaches it once it is awake. */
async function pressedAsleep({ typed = '', pressed = true, slid = false } = {}) {
  document.body.innerHTML = '<div><input><button>Go</button><input type="range" value="20"></div>';
  const island = document.body.firstElementChild as HTMLElement;
  const button = island.querySelector('button') as HTMLButtonElement;
  const field = island.querySelector('input') as HTMLInputElement;
  field.value = typed;
  const heard: string[] = [];
  const hydrate = async () => {
    // As a component does that knows nothing of what was typed.
    field.value = '';
    field.addEventListener('input', () => heard.push(field.value));
    for (const type of ['pointerdown', 'input', 'change']) slider.addEventListener(type, () => heard.push(type));
    for (const type of ['click', 'keydown']) button.addEventListener(type, () => heard.push(type));
  };
  touched(async () => hydrate, { name: 'Island', value: '' }, island);
  const slider = island.querySelector('input[type="range"]') as HTMLInputElement;
  if (slid) {
    slider.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    slider.value = '80';
  }
  if (pressed) button.click();
  else field.dispatchEvent(new Event('focusin', { bubbles: true }));
  await new Promise((done) => setTimeout(done));
  return { button, slider, heard };
}

it('hears it a frame later, after what was typed', async () => {
  const { heard } = await pressedAsleep({ typed: '3,0' });
  expect(heard).toEqual([]);
  drawFrame();
  await Promise.resolve();
  expect(heard).toEqual(['3,0', 'click']);
});

it('hears it before a key that comes first, and once', async () => {
  const { button, heard } = await pressedAsleep();
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
  drawFrame();
  expect(heard).toEqual(['click', 'keydown']);
});

it('takes back what a finger slid, asleep, before it scrolled away', async () => {
  const { slider, heard } = await pressedAsleep({ pressed: false, slid: true });
  slider.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true }));
  drawFrame();
  expect(slider.value).toBe('20');
  expect(heard).toEqual([]);
});

it('hears a slider that is still held from its press on, as one gesture', async () => {
  const { slider, heard } = await pressedAsleep({ pressed: false, slid: true });
  drawFrame();
  expect(slider.value).toBe('80');
  expect(heard).toEqual(['pointerdown', 'input']);
});

it('hears what was typed before a press that comes sooner than the next frame, and once', async () => {
  const { button, heard } = await pressedAsleep({ typed: '3,0', pressed: false });
  button.click();
  drawFrame();
  expect(heard).toEqual(['3,0', 'click']);
});

it('wakes one island at a time when the numbers change, and the one in sight at once', async () => {
  const moments: (() => void)[] = [];
  const sights: ((entries: readonly { isIntersecting: boolean }[]) => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (moment: () => void) => moments.push(moment));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(seen: (entries: readonly { isIntersecting: boolean }[]) => void) {
        sights.push(seen);
      }
      observe() {}
      disconnect() {}
    },
  );
  document.body.innerHTML = '<div><p></p></div><div><p></p></div><div><p></p></div>';
  const awake: number[] = [];
  for (const [n, island] of [...document.body.children].entries())
    touched(async () => async () => void awake.push(n), { name: 'Island', value: '' }, island as HTMLElement);
  const task = () => vi.advanceTimersToNextTimerAsync();
  vi.useFakeTimers();
  give(NUMBERS_CHANGED);
  expect(awake).toEqual([]);
  sights[2]?.([{ isIntersecting: true }]);
  await Promise.resolve();
  await Promise.resolve();
  expect(awake).toEqual([2]);
  await task();
  expect(awake).toEqual([2, 0]);
  await task();
  expect(awake).toEqual([2, 0, 1]);
  vi.useRealTimers();
});
