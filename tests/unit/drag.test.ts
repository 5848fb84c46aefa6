/** A press and a drag, told apart. */
import { describe, expect, it } from 'vitest';
import { type Drags, followDrags, SLOP_PX } from '../../src/live-math/drag';

interface Held {
  name: string;
}

/** A page on which a hand presses, moves and lets go; what was heard of it, in order. */
function pageWith(drags: Partial<Drags<Held>> = {}) {
  const page = new EventTarget();
  const heard: string[] = [];
  const stop = followDrags<Held>(
    {
      take: () => ({ name: 'it' }),
      begin: ({ name }) => heard.push(`begin ${name}`),
      move: ({ name }, _, distance) => heard.push(`move ${name} ${distance}`),
      end: ({ name }) => heard.push(`end ${name}`),
      cancel: ({ name }) => heard.push(`cancel ${name}`),
      press: ({ name }) => heard.push(`press ${name}`),
      ...drags,
    },
    page,
  );
  const send = (type: string, clientX: number, more: Partial<PointerEvent> = {}) =>
    page.dispatchEvent(Object.assign(new Event(type), { clientX, button: 0, isPrimary: true, pointerId: 1, ...more }));
  return { heard, send, stop, page };
}

describe('a hand', () => {
  it('presses where it hardly moves', () => {
    const { heard, send } = pageWith();
    send('pointerdown', 100);
    send('pointermove', 100 + SLOP_PX - 1);
    send('pointermove', 100 - SLOP_PX + 1);
    send('pointerup', 100);
    send('pointermove', 150);
    expect(heard).toEqual(['press it']);
  });

  it('drags where it moves further, to either side, from the first movement that counts', () => {
    const { heard, send } = pageWith();
    send('pointerdown', 100);
    send('pointermove', 100 - SLOP_PX);
    send('pointermove', 99);
    send('pointerup', 99);
    send('pointermove', 0);
    expect(heard).toEqual(['begin it', `move it ${-SLOP_PX}`, 'move it -1', 'end it']);
  });

  it('drags on where what it pressed has gone from the page, which cannot have the pointer to itself', () => {
    const captured: number[] = [];
    const holder = (isConnected: boolean) =>
      ({ isConnected, setPointerCapture: (pointer: number) => captured.push(pointer) }) as unknown as Element;
    for (const there of [true, false]) {
      const { heard, send } = pageWith({ capture: () => holder(there) });
      send('pointerdown', 100);
      send('pointermove', 150);
      expect(heard).toEqual(['begin it', 'move it 50']);
      expect(captured).toEqual([1]);
    }
  });

  it('selects nothing while it holds something, and whatever it likes afterwards', () => {
    const { send, page } = pageWith();
    const selects = () => page.dispatchEvent(new Event('selectstart', { cancelable: true }));
    expect(selects()).toBe(true);
    send('pointerdown', 100);
    expect(selects()).toBe(false);
    send('pointermove', 150);
    expect(selects()).toBe(false);
    send('pointerup', 150);
    expect(selects()).toBe(true);
  });

  it('drags from the press on where no movement is asked for', () => {
    const { heard, send } = pageWith({ atOnce: true });
    send('pointerdown', 100);
    send('pointermove', 101);
    send('pointerup', 101);
    expect(heard).toEqual(['begin it', 'move it 1', 'end it']);
  });

  it.each([
    ['another button', { button: 2 }],
    ['a second finger', { isPrimary: false }],
  ])('takes nothing with %s', (_, more) => {
    const { heard, send } = pageWith();
    send('pointerdown', 100, more);
    send('pointermove', 200);
    send('pointerup', 200);
    expect(heard).toEqual([]);
  });

  it('takes nothing where there is nothing to take, and what it held before goes on', () => {
    let there = true;
    const { heard, send } = pageWith({ take: () => (there ? { name: 'it' } : undefined) });
    send('pointerdown', 0);
    send('pointermove', 10);
    there = false;
    send('pointerdown', 50);
    send('pointermove', 20);
    expect(heard).toEqual(['begin it', 'move it 10', 'move it 20']);
  });

  it('is not mistaken for another', () => {
    const { heard, send } = pageWith();
    send('pointerdown', 100);
    send('pointermove', 200, { pointerId: 2 });
    send('pointerup', 200, { pointerId: 2 });
    send('pointercancel', 200, { pointerId: 2 });
    send('pointermove', 110);
    expect(heard).toEqual(['begin it', 'move it 10']);
  });

  it('loses its drag to the browser, to another press and to the end of listening; a press alone is just forgotten', () => {
    const names = ['first', 'second', 'third', 'fourth'];
    const { heard, send, stop } = pageWith({ take: () => ({ name: names.shift() as string }) });
    send('pointerdown', 0);
    send('pointermove', 10);
    send('pointercancel', 10);
    send('pointermove', 20);
    send('pointerdown', 0);
    send('pointermove', 10);
    send('pointerdown', 0);
    send('pointercancel', 0);
    send('pointerdown', 0);
    send('pointermove', 10);
    stop();
    send('pointermove', 20);
    send('pointerdown', 0);
    expect(heard.filter((line) => !line.startsWith('move'))).toEqual([
      'begin first',
      'cancel first',
      'begin second',
      'cancel second',
      'begin fourth',
      'cancel fourth',
    ]);
  });

  it('has the pointer to itself once it drags, and not before', () => {
    const captured: number[] = [];
    const element = { isConnected: true, setPointerCapture: (pointer: number) => captured.push(pointer) } as unknown as Element;
    const { send } = pageWith({ capture: () => element });
    send('pointerdown', 0, { pointerId: 7 });
    expect(captured).toEqual([]);
    send('pointermove', 10, { pointerId: 7 });
    send('pointermove', 20, { pointerId: 7 });
    expect(captured).toEqual([7]);
  });
});
