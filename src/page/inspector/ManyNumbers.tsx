/** Every number of an equation once, whole arrays laid out as in the equation: some to change, computed ones to look into. */
import { NumberField } from '../../controls/NumberField';
import { Shown } from '../../controls/Shown';
import { quantity, registry } from '../../quantities';
import { Changes } from './Changes';
import { MathSymbol } from './MathSymbol';

const nameOf = (id: string): string => id.replace(/\[.*/, '');

interface Props {
  ids: readonly string[];
  onPick: (id: string) => void;
}

export function ManyNumbers({ ids, onPick }: Props) {
  return (
    <>
      <div class="groups">
        {[...new Set(ids.map(nameOf))].map((name) => (
          <Group key={name} name={name} members={ids.filter((id) => nameOf(id) === name)} onPick={onPick} />
        ))}
      </div>
      <Changes ids={ids} onPick={onPick} />
    </>
  );
}

function Group({ name, members, onPick }: { name: string; members: readonly string[]; onPick: Props['onPick'] }) {
  const rows = (registry.rows(name) ?? [[name]])
    .map((row) => row.filter((id) => members.includes(id)))
    .filter((row) => row.length > 0);
  const { symbol, role } = quantity(members[0] as string);
  return (
    <fieldset class={`group role-${role}`}>
      <legend>
        <MathSymbol of={members.length === 1 ? symbol : symbol.replace(/\[.*/, '')} />
      </legend>
      {rows.map((row) => (
        <div key={row[0]} class="row">
          {row.map((id) =>
            quantity(id).range ? <NumberField key={id} id={id} short /> : <Computed key={id} id={id} onPick={onPick} />,
          )}
        </div>
      ))}
    </fieldset>
  );
}

/** A computed number: pressed, it shows what it is made of. */
function Computed({ id, onPick }: { id: string; onPick: Props['onPick'] }) {
  const { symbol, name } = quantity(id);
  return (
    <button type="button" class="computed" data-points={id} onClick={() => onPick(id)}>
      <span class="visually-hidden">{`${symbol}, ${name}: `}</span>
      <Shown id={id} />
    </button>
  );
}
