/** In the list of chapters: where the reader was last, and what has been answered in each. */
import { PLACE_KEY } from '../state/keys';
import { progress } from '../state/progress';
import { attempt } from '../state/storage';

export function markPlace(): void {
  const place = attempt(() => localStorage.getItem(PLACE_KEY));
  const answered = Object.keys(progress.peek()).map((id) => id.split('/')[0]);
  for (const item of document.querySelectorAll<HTMLElement>('[data-chapter]')) {
    const slug = item.dataset['chapter'];
    const here = place?.endsWith(`/${slug}/`) ?? false;
    const count = answered.filter((one) => one === slug).length;
    const words = [here && 'you were here', count > 0 && `${count} answered`].filter(Boolean).join(', ');
    if (!words) continue;
    item.toggleAttribute('data-here', here);
    item.querySelector('.chapter-time')?.insertAdjacentText('afterbegin', `${words} · `);
  }
}
