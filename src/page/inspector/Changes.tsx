/** The numbers that differ from the post, array by array: each as it is, as the post has it, and its own way back. */
import { Icon } from '../../controls/Icon';
import { Shown } from '../../controls/Shown';
import { INPUT_IDS, quantity } from '../../quantities';
import { now, postRead } from '../../state/numbers';
import { setNumber } from '../../state/store';
import { MathSymbol } from './MathSymbol';

const nameOf = (id: string): string => id.replace(/\[.*/, '');

const WORDS: Readonly<Record<string, string>> = {
  x: 'Pixels',
  W1: 'Weights of the hidden neurons',
  b1: 'Biases of the hidden neurons',
  W2: 'Weights of the answer',
  b2: 'Bias of the answer',
  y: 'Label',
  eta: 'Learning rate',
};

interface Props {
  ids: readonly string[];
  /** What stands where nothing differs; nothing, if it is left out. */
  none?: string;
  onPick: (id: string) => void;
}

export function Changes({ ids, none, onPick }: Props) {
  const { read } = now;
  const changed = INPUT_IDS.filter((id) => ids.includes(id) && read(id) !== postRead(id));
  if (changed.length === 0) return none ? <p class="none-left">{none}</p> : null;
  const names = [...new Set(changed.map(nameOf))];
  return (
    <table class="changes" aria-label="Numbers that differ from the post">
      <thead>
        <tr>
          <td />
          <th scope="col">now</th>
          <th scope="col">in the post</th>
          <td />
        </tr>
      </thead>
      {names.map((name) => (
        <tbody key={name}>
          <tr>
            <th class="group" scope="rowgroup" colSpan={4}>
              {WORDS[name]}
            </th>
          </tr>
          {changed
            .filter((id) => nameOf(id) === name)
            .map((id) => (
              <Row key={id} id={id} onPick={onPick} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ id, onPick }: { id: string; onPick: (id: string) => void }) {
  const { symbol, name, role } = quantity(id);
  return (
    <tr data-points={id}>
      <th scope="row">
        <button type="button" class="pick" aria-label={`${symbol}, ${name}`} onClick={() => onPick(id)}>
          <MathSymbol of={symbol} role={role} />
        </button>
      </th>
      <td class="now">
        <Shown id={id} />
      </td>
      <td>
        <Shown id={`post.${id}`} />
      </td>
      <td>
        <button
          type="button"
          class="back-to-post"
          aria-label={`Back to the post's value, ${symbol}`}
          title="Back to the post's value"
          onClick={({ currentTarget }) => {
            handOn(currentTarget);
            setNumber(id, postRead(id));
          }}
        >
          <Icon name="reset" />
        </button>
      </td>
    </tr>
  );
}

/** A row that is about to go hands the focus to the next one, to the one before, or to the whole inspector. */
function handOn(button: HTMLElement): void {
  const box = button.closest<HTMLElement>('.inspector');
  const all = [...(box?.querySelectorAll<HTMLElement>('.changes .back-to-post') ?? [])];
  const at = all.indexOf(button);
  (all[at + 1] ?? all[at - 1] ?? box)?.focus({ preventScroll: true });
}
