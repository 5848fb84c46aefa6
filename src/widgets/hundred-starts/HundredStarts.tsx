/** A hundred starts, drawn by lot and trained on set B on request: which end with every image right, and which do not. */
import './hundred-starts.css';
import { useState } from 'preact/hooks';
import { useInSlices } from '../../controls/in-slices';
import { POST_LEARNING_RATE } from '../../model';
import { drawStarts, hasWon, type Outcome, outcomesOf, SET_B } from '../../model/training';
import { Chosen } from './Chosen';
import { wordsOf } from './words';

const STARTS = 100;
const GROUND = { examples: SET_B.examples, eta: POST_LEARNING_RATE, steps: 2000 } as const;
const NONE: readonly Outcome[] = [];

export default function HundredStarts() {
  const { state, latest: through, begin, pause, goOn } = useInSlices(NONE);
  /** Seed 1, then 2, and so on; 0 before the first draw. */
  const [seed, setSeed] = useState(0);
  /** What the draws before this one came to, that of seed 1 first. */
  const [before, setBefore] = useState<readonly number[]>([]);
  const [picked, pick] = useState<number>();
  const won = through.filter((one) => hasWon(one, GROUND)).length;
  const onTheWay = through.filter(({ first }) => first !== undefined).length - won;

  const draw = () => {
    if (state === 'done') setBefore([...before, won]);
    pick(undefined);
    setSeed(seed + 1);
    begin(outcomesOf(drawStarts(seed + 1, STARTS), GROUND));
  };
  const [name, press] = {
    idle: ['Draw a hundred starts', draw] as const,
    running: ['Pause', pause] as const,
    paused: ['Go on', goOn] as const,
    done: ['Draw the next hundred', draw] as const,
  }[state];
  const says = (): string => {
    if (state === 'idle') return `None is drawn yet. Each is to take ${GROUND.steps} steps on set B.`;
    const missing = STARTS - through.length;
    const more = onTheWay === 0 || state === 'running' ? '' : `; ${onTheWay} more had them and lost some again`;
    return `${won} of ${through.length} ${won === 1 ? 'ends' : 'end'} with all twelve right${more}.${
      missing === 0 ? '' : ` ${missing} ${missing === 1 ? 'is' : 'are'} still to come.`
    }`;
  };
  const chosen = picked === undefined ? undefined : through[picked];

  return (
    <div class="widget hundred-starts" role="group" aria-label="A hundred starts by lot">
      <div class="starts-head">
        <b class="widget-title">A hundred starts by lot</b>
        <span class="toolbar">
          <button type="button" class="primary" onClick={press}>
            {name}
          </button>
        </span>
      </div>
      <div class="starts-field">
        <div
          class="starts-marks"
          aria-hidden="true"
          onClick={({ target }) => {
            const n = Number((target as Element).closest<HTMLElement>('[data-n]')?.dataset['n']);
            if (through[n]) pick(n);
          }}
        >
          {Array.from({ length: STARTS }, (_, n) => {
            const one = through[n];
            const kind = !one ? 'waiting' : hasWon(one, GROUND) ? 'won' : one.first === undefined ? 'lost' : 'lost had';
            return <i key={n} class={n === picked ? `${kind} picked` : kind} data-n={n} />;
          })}
        </div>
        {through.length > 0 && (
          <input
            type="range"
            class="visually-hidden"
            aria-label="One of the starts"
            aria-valuetext={chosen ? wordsOf(chosen, picked as number, GROUND) : 'none is picked'}
            min="0"
            max={through.length - 1}
            value={picked ?? 0}
            onInput={({ currentTarget }) => pick(currentTarget.valueAsNumber)}
          />
        )}
      </div>
      <p class="starts-says" aria-live={state === 'running' ? 'off' : 'polite'} aria-atomic="true">
        {says()}
      </p>
      <p class="starts-key">
        <i class="won" /> all twelve right at step {GROUND.steps} <i class="lost had" /> had them on the way <i class="lost" />{' '}
        never{' '}
        <span>
          rate <span data-quoted="">{GROUND.eta}</span>, full batch
        </span>
      </p>
      <p class="starts-draw">
        {seed === 0
          ? 'Drawn by mulberry32, from seed 1: the same seed draws the same hundred.'
          : `Drawn by mulberry32, seed ${seed}: the same seed draws the same hundred.${
              before.length > 0
                ? ` Before: ${before
                    .map((count, n) => `${count} with seed ${n + 1}`)
                    .slice(-3)
                    .join(', ')}.`
                : ''
            }`}
      </p>
      <Chosen outcome={chosen} n={picked} any={through.length > 0} ground={GROUND} />
    </div>
  );
}
