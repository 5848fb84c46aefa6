/** All that learning can ever change, counted: 12 + 3 + 3 + 1 = 19. */
import { Shown } from '../../controls/Shown';
import { textOf } from '../../controls/text-of';
import { useRead } from '../../controls/use-read';
import { quantity } from '../../quantities';
import { PARAMETER_IDS } from '../../quantities/parameters';
import { GROUPS } from './build';

interface Props {
  /** How many groups are counted yet. */
  groups: number;
  chosen: string;
  choose: (id: string) => void;
}

export function Strip({ groups, chosen, choose }: Props) {
  const read = useRead();
  return (
    <div class="strip" data-own-press="" role="group" aria-label="The parameters, counted">
      {GROUPS.map(({ words, ids }, group) => [
        group > 0 && (
          <span key={`+ ${words}`} class={group < groups ? 'plus' : 'plus not-yet'} aria-hidden="true">
            +
          </span>
        ),
        <div key={words} class={group < groups ? undefined : 'not-yet'}>
          <p>
            <b>{ids.length}</b> {words}
          </p>
          <p class="cells">
            {ids.map((id, n) => {
              const { length } = textOf(id, read, 'short');
              return (
                <label key={id} style={`--n:${n};--letters:${length}`} class={length > 5 ? 'long' : undefined}>
                  <input
                    class="visually-hidden"
                    type="radio"
                    name="parameter"
                    aria-label={quantity(id).name}
                    checked={id === chosen}
                    onClick={() => choose(id)}
                  />
                  <Shown id={id} handle room={4} />
                </label>
              );
            })}
          </p>
        </div>,
      ])}
      <p class={groups < GROUPS.length ? 'in-all not-yet' : 'in-all'}>
        = <b>{PARAMETER_IDS.length}</b> <span>parameters</span>
      </p>
    </div>
  );
}
