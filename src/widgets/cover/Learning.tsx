/** What the network on the cover is learning, while it is watched and afterwards: the images part into two camps. */
import { useEffect } from 'preact/hooks';
import { useNetwork } from '../../controls/use-read';
import { network } from '../../state/store';
import { OneAxis } from '../training/OneAxis';
import { assessed, EXAMPLES, leaveWithout, putBack, stop, watched } from './watch';

/** learns: where all of it is explained. */
export default function Learning({ learns }: { learns: string }) {
  useEffect(leaveWithout, []);
  const now = useNetwork();
  const run = watched.value;
  // Somebody else's numbers: what was watched is over.
  if (!run || network.value !== run.last) return null;
  const { t, running } = run;
  const { passes, correct } = assessed(now);
  return (
    <div class="hero-camps">
      <OneAxis
        examples={EXAMPLES}
        answers={passes.map(({ a2 }) => a2)}
        label={`Eight images, each at its answer: ${correct} on their own side of one half.`}
      />
      <p role={running ? undefined : 'status'}>
        {running ? `Step ${t}: ` : `${t} ${t === 1 ? 'step' : 'steps'}, and `}
        {correct} of {EXAMPLES.length} images are on their own side.{' '}
        {running ? (
          // On a phone the button that began it has gone out of sight.
          <button type="button" class="text-button" onClick={stop}>
            Stop here
          </button>
        ) : (
          <>
            Every number of it is in the book: <a href={learns}>how it learns</a>.{' '}
            <button type="button" class="text-button" onClick={putBack}>
              Put the numbers back
            </button>
          </>
        )}
      </p>
    </div>
  );
}
