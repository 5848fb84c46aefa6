/** Every problem of the page worked out, for whoever looks back, prints, or reads without scripts. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { Words } from '../exercise/Words';
import { drawn } from './drawn';

interface Props {
  slug: string;
  /** As the page was built. */
  first: readonly string[];
}

export default function Solutions({ slug, first }: Props) {
  const [mounted, setMounted] = useState(false);
  useLayoutEffect(() => setMounted(true), []);
  const now = mounted ? drawn.value : undefined;
  const solutions = now ? now.problemsOf(slug, now.seed).map(({ solution }) => solution) : first;
  return (
    <ol class="solutions">
      {solutions.map((solution, at) => (
        <li key={`${now?.seed ?? ''} ${at}`}>
          <Words>{solution}</Words>
        </li>
      ))}
    </ol>
  );
}
