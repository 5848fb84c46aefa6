/** Parts that an open question of the page asks for. */
import type { ComponentChildren } from 'preact';

/** What an open question of the page asks: one that veils this part whatever it shows, or one that asks of the number shown. */
export function Covered({
  asked,
  cover,
  class: name,
  children,
}: {
  asked: string | undefined;
  cover: '' | undefined;
  class: string;
  children: ComponentChildren;
}) {
  return (
    <div class={name} data-veil-of={asked}>
      <div class={`${name}-in`} data-covered={cover}>
        {children}
      </div>
    </div>
  );
}
