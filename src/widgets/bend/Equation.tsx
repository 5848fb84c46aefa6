/** The neuron's sum written out, and which part of it is what in the picture. */
import type { ComponentChildren } from 'preact';
import { Other } from '../../controls/other-state/Other';
import { Relation, Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';

const add = (terms: readonly string[]): string => `${'+ '.repeat(terms.length - 1)}${terms.join(' ')}`;

export function Equation({ i, j, start }: { i: number; j: number; start: number }) {
  useRead();
  const others = [0, 1, 2, 3].filter((k) => k !== j);
  const term = (k: number) => `* W1[${i}][${k}] x[${k}]`;
  return (
    <div class="bend-equation">
      <span class="bend-whole">
        <i>z</i>
        <sub>1</sub>[{i + 1}] =
      </span>
      <Part says="how steep">
        <Shown id={`W1[${i}][${j}]`} handle />
      </Part>
      ×
      <Part says="where you stand">
        <Shown id={`x[${j}]`} handle />
      </Part>
      +
      <Part
        says={
          <>
            where the dashed line starts, at black: <Other id={`black.z1[${i}]`} like="z1[0]" value={start} room={9} />
          </>
        }
      >
        {others.map((k) => (
          <span key={k}>
            <Shown id={`W1[${i}][${k}]`} handle brackets={k !== others[0]} /> × <Shown id={`x[${k}]`} handle /> +{' '}
          </span>
        ))}
        <Shown id={`b1[${i}]`} handle brackets />
      </Part>
      <span class="bend-result">
        <Relation id={`z1[${i}]`} expression={add([term(j), ...others.map(term), `b1[${i}]`])} />
        <Shown id={`z1[${i}]`} />
      </span>
    </div>
  );
}

/** A part of the sum, with a brace under it and what it is. */
const Part = ({ says, children }: { says: ComponentChildren; children: ComponentChildren }) => (
  <span class="bend-part">
    <span>{children}</span>
    <span class="bend-brace" aria-hidden="true">
      <i />
      <i />
    </span>
    <span class="bend-means">{says}</span>
  </span>
);
