/** Help in three stages: what to do next, the first step with these numbers, the answer. */
import { Words } from './Words';

/** given: how many hints there were so far; undefined where there are none to be had. */
export function HelpButton({ given, hint, show }: { given: number | undefined; hint: () => void; show: () => void }) {
  return given !== undefined && given < 2 ? (
    <button key="hint" type="button" class="text-button" onClick={hint}>
      {given === 0 ? 'Hint' : 'Another hint'}
    </button>
  ) : (
    <button key="show" type="button" class="text-button" onClick={show}>
      Show the answer
    </button>
  );
}

export function Hints({ texts }: { texts: readonly string[] }) {
  return (
    <div class="hints" role="status">
      {texts.map((text) => (
        <p key={text}>
          <Words>{text}</Words>
        </p>
      ))}
    </div>
  );
}
