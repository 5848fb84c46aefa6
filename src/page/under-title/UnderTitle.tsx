/** What stands under a title: whose numbers the page shows, with the way to the others, and what a link got wrong. */
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { PARTS } from '../../state/link';
import { pageNumbers } from '../../state/page-numbers';
import { along, aside, bringMineBack, linkProblems, usePosts } from '../../state/session';
import { network } from '../../state/store';
import { createMemory } from '../../state/training/memory';
import { loadSheet } from '../../styles/load-sheet';
import { Notice, noticesReady } from '../notice/Notice';
import { lineOf } from './line';
import sheet from './under-title.css?url';

const memory = createMemory();

function OwnNumbers() {
  const box = useRef<HTMLSpanElement>(null);
  const shown = network.value;
  const steps = pageNumbers.value('t') ?? memory.recall(shown)?.t;
  const line = lineOf({ shown, aside: aside.value, along: along.value, steps });
  // A button that is pressed may go; the focus stays in the line.
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current && !box.current?.contains(document.activeElement)) box.current?.querySelector('button')?.focus();
    pressed.current = false;
  });
  const press = (act: () => void) => () => {
    pressed.current = true;
    act();
  };
  return (
    <span ref={box}>
      {line?.words}{' '}
      {line?.mine && (
        <button key="mine" type="button" class="text-button" onClick={press(bringMineBack)}>
          Bring mine back
        </button>
      )}{' '}
      {line?.posts && (
        <button key="posts" type="button" class="text-button" aria-label="Use the post's" onClick={press(usePosts)}>
          Use the post’s
        </button>
      )}
    </span>
  );
}

function LinkProblems() {
  const problems = linkProblems.value;
  if (problems.length === 0) return null;
  const close = () => {
    linkProblems.value = [];
    // Reading goes on where the notice stood.
    const main = document.querySelector('main') as HTMLElement;
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  };
  const numbers = problems.some(({ part }) => PARTS.has(part));
  return (
    <Notice onClose={close}>
      <p>
        Ignored from the link: {problems.map(({ part, because }) => `${part}, because ${because}`).join('; ')}.
        {numbers && ' The post’s numbers stand in.'}
      </p>
    </Notice>
  );
}

/** Puts it under the page's title. The line stands in the space that is there, and moves nothing. */
export async function showUnderTitle(): Promise<void> {
  const above = document.querySelector('main .lead') ?? document.querySelector('main h1');
  if (!above) return;
  await Promise.all([loadSheet(sheet), noticesReady()]);
  const place = document.createElement('p');
  place.className = 'own-numbers';
  place.setAttribute('role', 'status');
  const problems = document.createElement('div');
  problems.className = 'link-problems';
  above.after(place, problems);
  render(<OwnNumbers />, place);
  render(<LinkProblems />, problems);
}
