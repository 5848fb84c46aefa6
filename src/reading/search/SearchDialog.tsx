/** The search over the chapters and the reference pages. This file, its style and the index come when it is opened. */
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { carryInLinks } from '../../state/session';
import { loadSheet } from '../../styles/load-sheet';
import { bestPlaces, type Found, loadPagefind, whyNot, wordsOf } from './pagefind';
import sheet from './search.css?url';
import { asSymbols } from './symbols';

const TYPING_MS = 120;
const MOST = 12;

interface Answer {
  query: string;
  pages: Found[];
  total: number;
}

export async function openSearch(base: string): Promise<void> {
  await loadSheet(sheet);
  const dialog = document.createElement('dialog');
  dialog.className = 'search';
  dialog.setAttribute('aria-label', 'Search');
  document.body.append(dialog);
  render(<Search base={base} close={() => dialog.close()} />, dialog);
  dialog.addEventListener('close', () => {
    render(null, dialog);
    dialog.remove();
  });
  // A press beside the dialog is a press on its backdrop; a followed link may stay on this page.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target as Element).closest('ol a')) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => onKey(event, dialog));
  dialog.showModal();
}

/** The arrows go through the results and back to the field; Tab does too. */
function onKey(event: KeyboardEvent, dialog: HTMLDialogElement): void {
  if (event.key === 'Escape') {
    // In a search field the key would only empty the field.
    event.preventDefault();
    dialog.close();
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...dialog.querySelectorAll<HTMLElement>('input, ol a')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function Search({ base, close }: { base: string; close: () => void }) {
  const [query, setQuery] = useState('');
  const [answer, setAnswer] = useState<Answer>();
  const [failed, setFailed] = useState('');
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    const asked = asSymbols(query.trim());
    if (!asked) {
      setAnswer(undefined);
      return undefined;
    }
    let stale = false;
    const timer = setTimeout(async () => {
      try {
        const { results } = await (await loadPagefind(base)).search(asked);
        const pages = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
        if (stale) return;
        setFailed('');
        setAnswer({ query: asked, pages, total: results.length });
      } catch {
        if (!stale) setFailed(whyNot());
      }
    }, TYPING_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query, base]);
  // The reader's numbers go along, as in every other link.
  useEffect(carryInLinks, [answer]);

  return (
    <div class="search-box">
      <form
        class="search-head"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          list.current?.querySelector('a')?.focus();
        }}
      >
        <input
          type="search"
          value={query}
          placeholder="bias, ReLU, dead neuron"
          aria-label="Search the chapters and the glossary"
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <button type="button" class="close" aria-label="Close" onClick={close}>
          ×
        </button>
      </form>
      <p class="search-says" role="status">
        {failed || says(answer)}
      </p>
      {!failed && answer && (
        <ol ref={list}>
          {answer.pages.map((page) => (
            <Result key={page.url} page={page} query={answer.query} />
          ))}
        </ol>
      )}
    </div>
  );
}

function says(answer: Answer | undefined): string {
  if (!answer) return '';
  const { query, pages, total } = answer;
  if (total === 0) return `Nothing found for “${query}”. A shorter word may find more.`;
  const best = total > pages.length ? `, the best ${pages.length} of them here` : '';
  return `${total} ${total === 1 ? 'page' : 'pages'} for “${query}”${best}`;
}

/** A page with the two places in it that fit best; a page with none has its own excerpt. */
function Result({ page: { url, meta, excerpt, sub_results }, query }: { page: Found; query: string }) {
  const places = bestPlaces(
    sub_results.filter((place) => place.url !== url),
    query,
  ).slice(0, 2);
  return (
    <li>
      <a href={url}>{meta.title}</a>
      {places.length === 0 && <Excerpt html={excerpt} />}
      {places.map((place) => (
        <div key={place.url} class="search-place">
          <a href={place.url}>{place.title}</a>
          <Excerpt html={place.excerpt} under={place.title} />
        </div>
      ))}
    </li>
  );
}

function Excerpt({ html, under }: { html: string; under?: string }) {
  const parts = wordsOf(html);
  // An excerpt that begins with its heading need not say it twice.
  const whole = parts.map(({ text }) => text).join('');
  let over = under && whole.startsWith(`${under}.`) ? under.length + 1 : 0;
  return (
    <p>
      {parts.map(({ marked, text }) => {
        const rest = text.slice(over);
        over = Math.max(0, over - text.length);
        return marked && rest ? <mark>{rest}</mark> : rest;
      })}
    </p>
  );
}
