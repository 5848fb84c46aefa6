/** In the list of chapters: where the reader was last, and what has been answered in each. */
import { PLACE_KEY } from '../state/keys';
import { progress } from '../state/progress';

export function markPlace(): void {
  const place = localStorage.getItem(PLACE_KEY);
  const answered = Object.keys(progress.peek()).map((id) => id.split('/')[0]);
  for (const item of document.querySelectorAll<HTMLElement>('[data-chapter]')) {
    const slug = item.dataset['chapter'];
    const count = answered.filter((one) => one === slug).length;
    const words = [slug === place && 'you were here', count > 0 && `${count} answered`].filter(Boolean).join(', ');
    if (!words) continue;
    item.toggleAttribute('data-here', slug === place);
    item.querySelector('.chapter-time')?.insertAdjacentText('afterbegin', `${words} · `);
  }
}
