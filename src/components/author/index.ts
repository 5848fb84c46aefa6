/** What authors may use in a chapter, by name, with nothing to import: every component of this folder. */
type Component = (props: never) => unknown;

const files = import.meta.glob<{ default: Component }>('./*.astro', { eager: true });

export const authorComponents = Object.fromEntries(
  Object.entries(files).map(([path, { default: component }]) => [path.replace(/^\.\/|\.astro$/g, ''), component]),
);
