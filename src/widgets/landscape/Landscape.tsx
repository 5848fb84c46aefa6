/**
 * The landscape: the mean loss of a few images over two of the nineteen numbers, as a map with lines of equal height. The ball
 * is the network; the arrow is its next step, as far as its two numbers go. At the side the same step along the arrow.
 */
import './landscape.css';
import { useMemo, useState } from 'preact/hooks';
import { Shown } from '../../controls/Shown';
import { Slider } from '../../controls/Slider';
import { Stage } from '../../controls/stage/Stage';
import { VEILED } from '../../controls/text-of';
import { useNetwork } from '../../controls/use-read';
import { useVeiled } from '../../controls/use-veiled';
import { formatNumber } from '../../live-math';
import { at, flatten, parametersOf, unflatten } from '../../model';
import { beginGesture, cancelGesture, endGesture, setNumber } from '../../state/store';
import { AfterStep } from './AfterStep';
import { Along } from './Along';
import { reachFor, waysOf } from './along';
import type { Asked, Batch, Steps } from './batch';
import { Field } from './Field';
import type { Ground } from './ground';
import { heightOf, symbolOf } from './names';
import { Picker } from './Picker';
import { type Place, type Plane, slopesOf } from './plane';
import { Says } from './Says';
import { Updates } from './Updates';

interface Props {
  batch: Batch;
  steps: Steps;
  /** What it begins with. */
  plane: Plane;
  /** The ground of the post's network over that, as the page was built. */
  still: Ground;
  asked?: Asked;
}

export function Landscape({ batch, steps, plane: first, still, asked }: Props) {
  const network = useNetwork();
  const { eta } = network;
  const [plane, setPlane] = useState(first);
  const parameters = useMemo(() => parametersOf(network), [network]);
  const { examples, goesBy = examples } = batch;
  /** What the step goes by. */
  const slopes = useMemo(() => slopesOf(parameters, goesBy), [parameters, goesBy]);
  const waysFrom = (from: typeof parameters, by = slopesOf(from, goesBy)) =>
    waysOf(from, examples, goesBy === examples ? by : slopesOf(from, examples), plane, by);
  const ways = useMemo(() => waysFrom(parameters, slopes), [parameters, examples, slopes, plane]);
  const start = ways.all.loss(0);
  const next = useMemo(() => {
    const moved = flatten(parameters).map((value, n) => value - eta * at(slopes, n));
    return unflatten(moved, parameters);
  }, [parameters, slopes, eta]);
  const veiled = useVeiled(asked ? asked.id : '');
  const reach = reachFor(eta);
  const rates = { min: 0.01, max: veiled && asked ? asked.known : reach, step: 0.01 };
  const way: Place = [-at(slopes, plane.across), -at(slopes, plane.up)];
  const last = steps.points.at(-2);
  const hidden = veiled && asked !== undefined && eta > asked.known;
  const two = ways.two.loss(eta);
  const height = heightOf(batch);
  const [across, up] = [plane.across, plane.up].map(symbolOf) as [string, string];

  return (
    <Stage
      class="landscape"
      title={`The ${batch.height} of ${batch.words}, over ${across} and ${up}`}
      hint="drag the ball, or the end of its arrow"
      label={`A map of ${height} over ${across} and ${up}, the other seventeen as they are. The ball is at ${across} ${formatNumber(at(flatten(parameters), plane.across))} and ${up} ${formatNumber(at(flatten(parameters), plane.up))}, at a height of ${formatNumber(start)}. With these two moved alone, a rate of ${formatNumber(eta)} leads to ${hidden ? VEILED : formatNumber(two)}.`}
      says={
        <Says {...{ batch, ways, start, eta, asked, veiled }} came={last && steps.rate === eta ? cameFrom(last) : undefined} />
      }
    >
      <div class="land">
        <Field {...{ batch, parameters, plane, way, eta, reach, rates, steps, still, asked, veiled }} />
        <div class="land-tools">
          <div class="toolbar">
            <button type="button" aria-disabled={!steps.back} onClick={steps.back}>
              Back
            </button>
            <button type="button" class="primary" aria-disabled={!steps.step} onClick={steps.step}>
              Step
            </button>
          </div>
          <span class="land-rate">
            <i>η</i>
            <Slider
              scale={rates}
              value={eta}
              text={formatNumber(eta)}
              name="rate of the step"
              colour="rate"
              points="eta"
              onBegin={() => beginGesture('eta')}
              onEnd={endGesture}
              onCancel={cancelGesture}
              onValue={(value) => setNumber('eta', value)}
            />
            <Shown id="eta" handle room={5} />
          </span>
        </div>
        <div class="land-side">
          <Picker plane={plane} onChoose={setPlane} />
          <p class="land-note">
            The other seventeen are as they are now. The arrow moves these two alone; Step moves all nineteen, and its trail is
            their walk, seen from above.
          </p>
          <Updates plane={plane} prefix={batch.prefix} slopes={slopes} next={next} />
          <Along {...{ batch, ways, start, eta, reach, asked, veiled }} />
        </div>
        {batch.examples.length <= 2 && <AfterStep {...{ batch, next, eta, asked, veiled }} />}
      </div>
    </Stage>
  );

  function cameFrom(before: typeof parameters) {
    const { all } = waysFrom(before);
    return { from: all.loss(0), promised: all.loss(0) - eta * all.promise };
  }
}
