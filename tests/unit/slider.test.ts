/** The one slider and the one transport, as hands and keys meet them. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Slider } from '../../src/controls/Slider';
import { Transport } from '../../src/controls/transport/Transport';
import { pageOf, type TestPage } from './page';

let page: TestPage;
let heard: unknown[];

beforeEach(() => {
  page = pageOf('<main></main>');
  heard = [];
});
afterEach(() => act(() => render(null, page.$('main'))));

const send = (type: string, more: object = {}, at = 'input') => act(() => void page.send(page.$(at), type, more));

describe('a slider', () => {
  const scale = { min: 0, max: 1, step: 0.1 };
  const show = (value: number, more: object = {}) =>
    act(() =>
      render(
        h(Slider, {
          scale,
          value,
          text: `now ${value}`,
          name: 'grey',
          onBegin: () => heard.push('begin'),
          onEnd: () => heard.push('end'),
          onValue: (next: number) => heard.push(next),
          ...more,
        }),
        page.$('main'),
      ),
    );
  const put = (value: number) => {
    page.$<HTMLInputElement>('input').value = String(value);
    send('input');
  };

  it('follows the hand that holds it to the nearest mark, and stays there while the hand is near', () => {
    show(0.2);
    send('pointerdown');
    put(0.24);
    put(0.26);
    show(0.3);
    put(0.27);
    send('change');
    expect(heard).toEqual(['begin', 0.2, 0.3, 0.3, 'end']);
  });

  it('goes back to where it began when the page scrolls under the finger', () => {
    show(0.2);
    send('pointerdown');
    put(0.7);
    show(0.7);
    send('pointercancel');
    send('pointercancel');
    expect(heard).toEqual(['begin', 0.7, 0.2, 'end']);
    expect(page.$<HTMLInputElement>('input').value).toBe('0.2');
    heard = [];
    show(0.2, { onCancel: () => heard.push('cancel') });
    send('pointerdown');
    send('pointercancel');
    expect(heard).toEqual(['begin', 'cancel', 'end']);
  });

  it('goes a whole step where it is nudged without a hand, as assistive technology does', () => {
    show(0.2);
    put(0.21);
    put(0.5);
    expect(heard).toEqual([0.3, 0.5]);
  });

  it('is free again after a press that moved nothing', () => {
    show(0.2);
    send('pointerdown');
    send('click');
    put(0.21);
    expect(heard).toEqual(['begin', 'end', 0.3]);
  });

  it('counts every key, also those that come before it is drawn again', () => {
    show(0.2);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'PageUp', 'a']) send('keydown', { key });
    send('keyup');
    expect(heard).toEqual(['begin', 0.3, 'begin', 0.4, 'begin', 0.5, 'begin', 0.7, 'end']);
  });

  it('keeps every digit of a value that it does not move, and is wide enough for it', () => {
    const long = 1.2345678901234567;
    show(long, { mark: 0.5 });
    const input = page.$<HTMLInputElement>('input');
    expect([input.min, input.max]).toEqual(['0', String(long)]);
    put(Number(input.value));
    expect(heard).toEqual([long]);
    expect(page.$('.value-slider').getAttribute('style')).toMatch(/^--at: 1; --post: 0\.405/);
    expect(input.getAttribute('aria-valuetext')).toBe(`now ${long}`);
  });
});

describe('a transport', () => {
  const show = (more: object = {}) =>
    act(() =>
      render(
        h(Transport, {
          name: 'The walk',
          playing: false,
          back: () => heard.push('back'),
          step: () => heard.push('step'),
          play: () => heard.push('play'),
          pause: () => heard.push('pause'),
          ...more,
        }),
        page.$('main'),
      ),
    );

  it('has three buttons, and Play says Pause while it plays, Stop while it works', () => {
    show();
    expect(page.texts('button')).toEqual(['Back', 'Play', 'Step']);
    send('click', {}, 'button.play');
    show({ playing: true, working: true });
    expect(page.texts('button')).toEqual(['Back', 'Pause', 'Step']);
    send('click', {}, 'button.play');
    show({ working: true });
    expect(page.texts('button')).toEqual(['Back', 'Stop', 'Step']);
    send('click', {}, 'button.play');
    expect(heard).toEqual(['play', 'pause', 'pause']);
  });

  it('steps by the arrow keys, and leaves those that scroll the page', () => {
    show();
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'Home', 'PageDown']) send('keydown', { key }, 'button.play');
    expect(heard).toEqual(['step', 'back']);
  });

  it('ends where its path ends', () => {
    show({ back: undefined });
    send('keydown', { key: 'ArrowLeft' }, 'button.play');
    // Not disabled: a button that is loses the focus.
    send('click', {}, 'button:first-child');
    expect(['first', 'last'].map((place) => page.$(`button:${place}-child`).getAttribute('aria-disabled'))).toEqual([
      'true',
      'false',
    ]);
    expect(page.$<HTMLButtonElement>('button:first-child').disabled).toBe(false);
    expect(heard).toEqual([]);
  });
});
