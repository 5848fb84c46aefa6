/** Who brings what, and what takes away, in one sentence. */
import { Other } from '../../controls/other-state/Other';
import { Shown } from '../../controls/Shown';
import type { Term } from './terms';

const whoOf = ({ name }: Term): string => (name === 'bias' ? 'the bias' : name);

function Part({ term, first }: { term: Term; first: boolean }) {
  if (term.value === 0)
    return (
      <>
        {first ? 'Nothing' : 'nothing'} from {whoOf(term)}
      </>
    );
  if (term.value < 0)
    return (
      <>
        <Other id={`away.${term.id}`} like={term.id} value={-term.value} /> taken away by {whoOf(term)}
      </>
    );
  return (
    <>
      <Shown id={term.id} /> from {whoOf(term)}
    </>
  );
}

export function Sentence({ terms }: { terms: readonly Term[] }) {
  return (
    <>
      {terms.map((term, n) => (
        <span key={term.id}>
          {n > 0 && ', '}
          <Part term={term} first={n === 0} />
        </span>
      ))}
      : the score is <Shown id="z2" />.
    </>
  );
}
