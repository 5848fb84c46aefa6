/** A field for one number: any digits, a decimal point or comma, − as well as -; arrows step. */
import './number-field.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber, isUnfinished, readTyped, stepped, valueAfterKey } from '../live-math';
import { quantity, rangeOf } from '../quantities';
import { beginGesture, endGesture, setNumber } from '../state/store';
import { useRead } from './use-read';

const PAUSE_MS = 400;

export function NumberField({ id, short = false }: { id: string; short?: boolean }) {
  const value = useRead()(id);
  const { symbol, name, role } = quantity(id);
  const range = rangeOf(id);
  /** What stands in the field while it differs from the value; undefined once they agree. */
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const pause = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(pause.current), []);

  const take = (text: string, done: boolean) => {
    const result = readTyped(range, text);
    setTyped(done && 'value' in result ? undefined : text);
    if ('value' in result) {
      setRefused(undefined);
      beginGesture(id);
      setNumber(id, result.value);
    } else if (done || !isUnfinished(text)) {
      setRefused(result.refused && `${result.refused} It stays ${formatNumber(value)}.`);
    }
    // A pause ends the step, so that what was typed is remembered and can be undone.
    clearTimeout(pause.current);
    if (done) endGesture();
    else pause.current = setTimeout(endGesture, PAUSE_MS);
  };
  const stepTo = (next: number) => {
    setTyped(undefined);
    setRefused(undefined);
    beginGesture(id);
    setNumber(id, next);
    endGesture();
  };
  const error = `refused-${id.replace(/\W+/g, '-')}`;

  return (
    <span class={`number-field role-${role}`}>
      {!short && <StepButton label={`${symbol} one step down`} sign="−" onPress={() => stepTo(stepped(range, value, -1))} />}
      <input
        type="text"
        // A phone's keyboard of digits alone has no minus.
        inputMode={range.typedMin < 0 ? 'text' : 'decimal'}
        autocomplete="off"
        spellcheck={false}
        role="spinbutton"
        value={typed ?? String(value)}
        size={short ? 5 : 7}
        data-points={id}
        aria-label={`${symbol}, ${name}`}
        aria-valuenow={value}
        aria-valuetext={formatNumber(value)}
        aria-valuemin={range.typedMin}
        aria-valuemax={range.typedMax}
        aria-invalid={refused ? 'true' : undefined}
        aria-describedby={refused ? error : undefined}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={({ currentTarget }) => take(currentTarget.value, false)}
        onChange={({ currentTarget }) => take(currentTarget.value, true)}
        onBlur={() => {
          // What was refused goes; the last good value stands in the field again.
          if (!refused) setTyped(undefined);
          endGesture();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(event.currentTarget.value, true);
          const next = valueAfterKey(range, value, event, 'field');
          if (next === undefined) return;
          event.preventDefault();
          stepTo(next);
        }}
      />
      {!short && <StepButton label={`${symbol} one step up`} sign="+" onPress={() => stepTo(stepped(range, value, 1))} />}
      {refused && (
        <span class="refused" id={error} role="alert">
          {refused}
        </span>
      )}
    </span>
  );
}

const StepButton = ({ label, sign, onPress }: { label: string; sign: string; onPress: () => void }) => (
  <button type="button" class="step" aria-label={label} onClick={onPress}>
    {sign}
  </button>
);
