// @vitest-environment happy-dom
/** An island that is pressed while it sleeps: what was pressed is heard once, and before what is pressed after it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import touched from '../../src/page/when-touched';

let frames: (() => void)[] = [];
const drawFrame = () => {
  for (const frame of frames.splice(0)) frame();
};
beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});
afterEach(() => vi.unstubAllGlobals());

/** A sleeping island with one button; `heard` is what reaches it once it is awake. */
async function pressedAsleep() {
  document.body.innerHTML = '<div><button>Go</button></div>';
  const island = document.body.firstElementChild as HTMLElement;
  const button = island.querySelector('button') as HTMLButtonElement;
  const heard: string[] = [];
  const hydrate = async () => {
    for (const type of ['click', 'keydown']) button.addEventListener(type, () => heard.push(type));
  };
  touched(async () => hydrate, { name: 'Island', value: '' }, island);
  button.click();
  await new Promise((done) => setTimeout(done));
  return { button, heard };
}

it('hears it a frame after what was typed', async () => {
  const { heard } = await pressedAsleep();
  expect(heard).toEqual([]);
  drawFrame();
  drawFrame();
  expect(heard).toEqual(['click']);
});

it('hears it before a key that comes first, and once', async () => {
  const { button, heard } = await pressedAsleep();
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
  drawFrame();
  drawFrame();
  expect(heard).toEqual(['click', 'keydown']);
});
