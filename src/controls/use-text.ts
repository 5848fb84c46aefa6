/**
 * Text that a page's translator leaves as it is: elements that it should not touch say so, and where it has put a text node of
 * its own in the place of the one that Preact writes to, the text comes back.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** As an attribute: what Preact would set in a browser is a property that takes any text for yes. */
const NO = ['translate', 'no'] as const;
export const UNTRANSLATED: object = { [NO[0]]: NO[1] };

/** text: all that the element holds. Returns the reference to give to it, beside UNTRANSLATED. */
export function useText<E extends Element>(text: string): RefObject<E> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => ref.current?.setAttribute(...NO), []);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element && element.textContent !== text) element.textContent = text;
  });
  return ref;
}
