/**
 * Open questions: what answers them is veiled wherever it stands on their page, until they are answered, skipped or scrolled
 * past. In the book a question veils its own chapter only.
 */
import { effect, signal } from '@preact/signals';
import { covers } from '../live-math';
import { progress } from '../state/progress';
import { veiled, veilsWanted } from '../state/veils';

/** On the root element where the reader wants none. */
const UNVEILED = 'unveiled';
const ISLAND = 'astro-island';

interface Question {
  id: string;
  card: Element;
  veils: readonly string[];
  /** What it veils: the page, or its chapter in the book. */
  scope: Element;
}

const passed = signal<ReadonlySet<string>>(new Set());

/** Once a page that asks something. */
export function startVeils(): void {
  const root = document.documentElement;
  const questions = [...document.querySelectorAll('.exercise[data-asks]')].map(
    (card): Question => ({
      id: card.getAttribute('data-asks') as string,
      card,
      veils: card.getAttribute('data-veils')?.split(' ').filter(Boolean) ?? [],
      scope: card.closest('.book-chapter') ?? document.body,
    }),
  );
  watchReading(questions);
  effect(() => {
    root.classList.toggle(UNVEILED, !veilsWanted.value);
    const open = veilsWanted.value ? questions.filter(({ id }) => !progress.value[id] && !passed.value.has(id)) : [];
    for (const question of questions) {
      const isOpen = open.includes(question);
      question.card.toggleAttribute('data-done', !isOpen);
      question.card.querySelector('.after')?.toggleAttribute('data-covered', isOpen);
    }
    for (const words of document.querySelectorAll('[data-veil-of]'))
      words.toggleAttribute(
        'data-covered',
        open.some(({ id, scope }) => id === words.getAttribute('data-veil-of') && scope.contains(words)),
      );
    // Islands that are awake keep their own veiled as they draw anew; in the book they belong to several chapters, and have none.
    const inBook = questions.some(({ scope }) => scope !== document.body);
    veiled.value = inBook ? [] : open.flatMap((question) => question.veils);
    for (const number of document.querySelectorAll('[data-live]'))
      if (!(inBook && number.closest(ISLAND)))
        veil(
          number,
          open.some((question) => veils(question, number)),
        );
  });
}

/** A label that did not tell a number, as built (build/veils.ts), tells it again: its island may sleep, or have woken since. */
function veil(number: Element, is: boolean): void {
  number.toggleAttribute('data-veiled', is);
  const labelled = is ? null : number.closest('[aria-label$=": veiled"]');
  labelled?.setAttribute('aria-label', labelled.getAttribute('aria-label')?.replace(/veiled$/, number.textContent ?? '') ?? '');
}

const veils = ({ veils: names, scope, card }: Question, number: Element): boolean =>
  names.length > 0 && scope.contains(number) && !card.contains(number) && covers(names, number.getAttribute('data-live') ?? '');

/** A question is passed when it has left the screen at its top; at the end of the page, when it is above the middle. */
function watchReading(questions: readonly Question[]): void {
  const idOf = new Map(questions.map(({ card, id }) => [card, id]));
  const pass = (cards: readonly Element[]) => {
    const ids = cards.map((card) => idOf.get(card) as string).filter((id) => !passed.peek().has(id));
    if (ids.length > 0) passed.value = new Set([...passed.peek(), ...ids]);
  };
  const leaving = new IntersectionObserver(
    (entries) =>
      pass(
        entries
          .filter(({ isIntersecting, boundingClientRect, rootBounds }) => {
            return !isIntersecting && boundingClientRect.height > 0 && boundingClientRect.bottom <= (rootBounds?.top ?? 0);
          })
          .map(({ target }) => target),
      ),
    // All below the screen counts as on it: who jumps past a question, by a link or a search, has passed it too.
    { rootMargin: '0px 0px 1000000px 0px' },
  );
  for (const card of idOf.keys()) leaving.observe(card);
  const end = document.querySelector('.turn, .site-footer');
  if (!end) return;
  new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting)
      pass([...idOf.keys()].filter((card) => card.getBoundingClientRect().bottom < window.innerHeight / 2));
  }).observe(end);
}
