/** The block of a neuron, or of the answer: each of its numbers at its terminal, and beside it its slope, once it is found. */
import { Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { quantity } from '../../quantities';
import { slopeId } from '../../quantities/nudge';
import { Found } from './Found';
import { PLACES, type Place } from './layout';
import { placed } from './placed';

export interface BlockProps {
  name: string;
  ids: readonly string[];
  place: Place;
  found: number;
  picked: string;
  silent?: boolean;
  class?: string;
}

/** Letters that there is room for; a slope has more of it in the lying circuit than in the turned one. */
const ROOM = { value: 5, slope: 8, turned: 7 } as const;

export function Block({ name, ids, place, found, picked, silent = false, class: look = '' }: BlockProps) {
  const read = useRead();
  const long = (id: string) => formatNumber(read(slopeId(id))).length > ROOM.turned;
  return (
    <div class={`block ${look}${silent ? ' silent' : ''}`} style={placed(place)} role="group" aria-label={name}>
      <span class="block-name" aria-hidden="true">
        {name}
      </span>
      {ids.map((id) => (
        <div
          key={id}
          class={id.startsWith('b') ? 'block-row of-bias' : 'block-row'}
          data-pick={id}
          data-points={slopeId(id)}
          data-on={id === picked}
          title={`Path of ${quantity(id).symbol}`}
        >
          <Shown id={id} room={ROOM.value} handle />
          {long(id) ? (
            <>
              <Found slope={slopeId(id)} found={found} room={ROOM.slope} only="wide-only" />
              <Found slope={slopeId(id)} found={found} room={ROOM.turned} only="narrow-only" />
            </>
          ) : (
            <Found slope={slopeId(id)} found={found} room={ROOM.slope} />
          )}
        </div>
      ))}
    </div>
  );
}

const row = (name: string, n: number) => Array.from({ length: n }, (_, j) => `${name}[${j}]`);

/** The four blocks: three neurons and the answer, with all nineteen numbers. */
export const BLOCKS = [
  ...[0, 1, 2].map((i) => ({ name: `neuron ${i + 1}`, ids: [...row(`W1[${i}]`, 4), `b1[${i}]`], place: PLACES.block(i) })),
  { name: 'the answer', ids: [...row('W2', 3), 'b2'], place: PLACES.answer },
] as const;
