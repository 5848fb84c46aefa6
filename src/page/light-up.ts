import { effect } from '@preact/signals';
import { familiesOf, tieOf } from '../live-math';
import { registry } from '../quantities';
import { panel } from '../state/panel';
import { pointed } from '../state/pointed';

/** Pointing at a number, or giving it the focus, lights up what it comes from and what follows from it. */
export function lightUp(): void {
  const familyOf = familiesOf(registry);
  const idOf = (target: EventTarget | null): string | undefined => {
    const element = (target as Element | null)?.closest?.('[data-live], [data-points]');
    return element?.getAttribute('data-live') ?? element?.getAttribute('data-points') ?? undefined;
  };
  /** What stays lit while the pointer is nowhere in particular. */
  const resting = () => idOf(document.activeElement) ?? (panel.peek()?.ids.length === 1 ? panel.peek()?.ids[0] : undefined);
  document.addEventListener('pointerover', ({ target, pointerType, buttons }) => {
    // While something is held, the light stays on it, wherever the hand goes.
    if (pointerType !== 'touch' && buttons === 0) pointed.value = idOf(target) ?? resting();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    pointed.value = idOf(target);
  });
  document.addEventListener('focusin', ({ target }) => {
    pointed.value = idOf(target) ?? resting();
  });
  document.documentElement.addEventListener('pointerleave', ({ buttons }) => {
    if (buttons === 0) pointed.value = resting();
  });

  // What the hand was at while this was fetched.
  pointed.value = idOf([...document.querySelectorAll(':hover')].at(-1) ?? null) ?? resting();

  effect(() => {
    const id = pointed.value;
    for (const element of document.querySelectorAll('[data-live], [data-points]')) {
      const tie = tieOf((element.getAttribute('data-live') ?? element.getAttribute('data-points')) as string, id, familyOf);
      if (tie) element.setAttribute('data-tie', tie);
      else element.removeAttribute('data-tie');
    }
  });
}
