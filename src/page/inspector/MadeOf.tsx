/** The products that a number makes or the sum that it is added to; and what a computed number is made of. */

import { Shown } from '../../controls/Shown';
import { quantity, registry } from '../../quantities';
import { madeWith, recipeOf } from '../../quantities/recipes';
import { now } from '../../state/numbers';
import { Arithmetic } from './Arithmetic';
import { MathSymbol } from './MathSymbol';

/** What goes on from a number that can be set. */
export function Makes({ id }: { id: string }) {
  const { read } = now;
  const made = madeWith(id);
  if (made.length === 0) return null;
  const isSum = quantity(made[0] as string).role === 'sum';
  return (
    <div class="makes">
      <p>{isSum ? 'The sum it is part of' : made.length > 1 ? 'The products it makes' : 'The product it makes'}</p>
      <div class="lines">
        {made.map((result) => (
          <Arithmetic key={result} id={result} expression={recipeOf(result, read) as string} />
        ))}
      </div>
    </div>
  );
}

/** What a computed number comes from. */
export function MadeOf({ id, onPick }: { id: string; onPick: (id: string) => void }) {
  const expression = recipeOf(id, now.read);
  const parts = quantity(id).from.filter((part) => !registry.rows(part));
  return (
    <>
      <div class="makes">
        <p>How it comes about</p>
        <div class="lines">
          {expression ? (
            <Arithmetic id={id} expression={expression} />
          ) : (
            <span class="arithmetic">
              <Shown id={id} />
            </span>
          )}
        </div>
      </div>
      {parts.length > 0 && (
        <ul class="parts" aria-label="What it is made of">
          {parts.map((part) => (
            <li key={part}>
              <button type="button" class="part" data-points={part} onClick={() => onPick(part)}>
                <MathSymbol of={quantity(part).symbol} role={quantity(part).role} /> <Shown id={part} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
