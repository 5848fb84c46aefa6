/** What the step does to the two on the axes: each its own line. */
import { Other } from '../../controls/other-state/Other';
import { OtherRelation } from '../../controls/other-state/OtherRelation';
import { Shown } from '../../controls/Shown';
import { at, flatten, type Parameters } from '../../model';
import { quantity } from '../../quantities';
import { idOf, slopeId, symbolOf } from './names';
import type { Plane } from './plane';

interface Props {
  plane: Plane;
  prefix: string;
  slopes: readonly number[];
  next: Parameters;
}

export function Updates({ plane, prefix, slopes, next }: Props) {
  const line = (n: number) => {
    const id = idOf(n);
    const slope = at(slopes, n);
    const [slopeName, nextName] = [`${prefix}${slopeId(n)}`, `${prefix}next.${id}`];
    const then = at(flatten(next), n);
    return (
      <p key={id}>
        <i class={`role-${quantity(id).role}`}>{symbolOf(n)}</i>
        <span>
          ← <Shown id={id} handle /> − <Shown id="eta" /> × {slope < 0 && '('}
          <Other id={slopeName} like={slopeId(n)} value={slope} />
          {slope < 0 && ')'}
          <OtherRelation
            id={nextName}
            value={then}
            expression={`+ ${id} neg * eta ${slopeName}`}
            others={{ [slopeName]: slope }}
          />
          <Other id={nextName} like={id} value={then} />
        </span>
      </p>
    );
  };
  return <div class="land-updates">{[plane.across, plane.up].map(line)}</div>;
}
