/** What can be done with one number, and what it does. */
import { NumberField } from '../../controls/NumberField';
import { quantity } from '../../quantities';
import { now } from '../../state/numbers';
import { setNumber } from '../../state/store';
import { BackToPosts } from './BackToPosts';
import { Follows } from './Follows';
import { followersOf } from './followers';
import { MadeOf, Makes } from './MadeOf';
import { Scale } from './Scale';

interface Props {
  id: string;
  /** Whether the page speaks of the loss. */
  withLoss: boolean;
  onPick: (id: string) => void;
}

export function OneNumber({ id, withLoss, onPick }: Props) {
  const { range } = quantity(id);
  const follows = <Follows ids={followersOf([id], withLoss)} />;
  if (!range)
    return (
      <>
        <MadeOf id={id} onPick={onPick} />
        {follows}
      </>
    );
  return (
    <>
      <div class="controls-of-one">
        {range.whole ? (
          <Choice id={id} />
        ) : (
          <>
            <Scale id={id} />
            <NumberField id={id} />
          </>
        )}
        <BackToPosts id={id} />
      </div>
      <Makes id={id} />
      {follows}
    </>
  );
}

/** A label is one or the other: there is nothing in between to slide over. */
function Choice({ id }: { id: string }) {
  const value = now.read(id);
  return (
    <div class="choice" role="radiogroup" aria-label={quantity(id).name}>
      {[
        [1, 'car'],
        [0, 'not a car'],
      ].map(([label, word]) => (
        <label key={label}>
          <input type="radio" name="inspector-label" checked={value === label} onChange={() => setNumber(id, Number(label))} />
          {label}, {word}
        </label>
      ))}
    </div>
  );
}
