/** The problems of one chapter, with the numbers that the page shows. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { Answers } from '../exercise/Answers';
import { useUnkept } from '../exercise/answered';
import { Words } from '../exercise/Words';
import { Choices } from './Choices';
import { drawn, fetchProblem } from './drawn';

/** What of a problem stands on the page before anything is answered. */
export interface Shown {
  asks: string;
  labels?: readonly string[];
  choices?: readonly string[];
}

interface Props {
  slug: string;
  /** As the page was built. */
  first: readonly Shown[];
}

export default function PracticeSet({ slug, first }: Props) {
  // The first render is what the build made.
  const [mounted, setMounted] = useState(false);
  useLayoutEffect(() => setMounted(true), []);
  const now = mounted ? drawn.value : undefined;
  const problems: readonly Shown[] = now
    ? now.problemsOf(slug, now.seed).map(({ asks, fields, choices }) => ({
        asks,
        ...(fields && { labels: fields.map(({ label }) => label) }),
        ...(choices && { choices }),
      }))
    : first;
  return (
    <ol class="practice-set">
      {problems.map((problem, at) => (
        // Other numbers are another problem: nothing of it stays, nor of what a translator made of it.
        <One key={`${now?.seed ?? ''} ${at}`} slug={slug} at={at} {...problem} />
      ))}
    </ol>
  );
}

function One({ slug, at, asks, labels = [], choices }: Shown & { slug: string; at: number }) {
  const card = useUnkept();
  const [solution, setSolution] = useState('');
  const id = `${slug}-${at + 1}`;
  const load = async () => {
    const { problem, practice } = await fetchProblem(slug, at);
    setSolution(problem.solution);
    return { problem, work: practice.workOf(problem) };
  };
  return (
    <li class="exercise">
      <p id={`asks-${id}`}>
        <Words>{asks}</Words>
      </p>
      <div role="group" aria-labelledby={`asks-${id}`}>
        {choices ? (
          <Choices id={id} choices={choices} card={card} load={async () => (await load()).problem} />
        ) : (
          <Answers id={id} labels={labels} hinted card={card} load={async () => (await load()).work} />
        )}
      </div>
      <div class="worked" role="status">
        {card.answered && solution && (
          <p>
            <Words>{solution}</Words>
          </p>
        )}
      </div>
    </li>
  );
}
