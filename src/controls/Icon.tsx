/** Icons, drawn with the text's own colour. */
import './icon.css';

const paths = {
  undo: 'M9 5 4 10l5 5M4 10h10a6 6 0 0 1 0 12h-3',
  redo: 'm15 5 5 5-5 5M20 10H10a6 6 0 0 0 0 12h3',
  reset: 'M4 12a8 8 0 1 0 3-6.2M4 4v5h5',
  share: 'M12 15V4M8 8l4-4 4 4M5 13v7h14v-7',
  up: 'm6 15 6-6 6 6',
  down: 'm6 9 6 6 6-6',
  theme: 'M12 4a8 8 0 0 0 0 16z',
} as const;

export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class={`icon icon-${name}`} width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
      {name === 'theme' && <circle cx="12" cy="12" r="8" />}
    </svg>
  );
}
