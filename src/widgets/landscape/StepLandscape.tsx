/** The landscape with a step: the arrow is the next one, as far as its two numbers go. At the side the same step along the arrow. */
import { useMemo, useState } from 'preact/hooks';
import { Shown } from '../../controls/Shown';
import { VEILED } from '../../controls/text-of';
import { useNetwork } from '../../controls/use-read';
import { useVeiled } from '../../controls/use-veiled';
import { formatNumber } from '../../live-math';
import { at, flatten, parametersOf, unflatten } from '../../model';
import type { AfterStep } from './AfterStep';
import { Along } from './Along';
import { reachFor, waysOf } from './along';
import type { Asked, Batch, Steps } from './batch';
import { nextSquare } from './frame';
import type { Ground } from './ground';
import { Landscape } from './Landscape';
import { type Place, type Plane, placeOf, slopesOf } from './plane';
import { RateSlider } from './RateSlider';
import { Says } from './Says';
import { stepOver } from './step-over';
import { Updates } from './Updates';
import { useSquare } from './use-square';

interface Props {
  batch: Batch;
  steps: Steps;
  /** What it begins with. */
  plane: Plane;
  /** The ground of the post's network over that, as the page was built. */
  still: Ground;
  asked?: Asked;
  /** What comes of the step, beneath the map; where there are few images. */
  After?: typeof AfterStep;
}

export function StepLandscape({ batch, steps, plane: first, still, asked, After }: Props) {
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

  const ball = placeOf(parameters, plane);
  const after = (rate: number): Place => [ball[0] + rate * way[0], ball[1] + rate * way[1]];
  const square = useSquare(plane, (before) => nextSquare(before, ball, after(eta), after(reach)));
  const over = stepOver({ batch, parameters, plane, square, after, way, eta, reach, rates, steps, asked, veiled });

  return (
    <Landscape
      {...{ batch, parameters, plane, square, still, over }}
      onChoose={setPlane}
      hint="drag the ball, or the end of its arrow"
      label={`With these two moved alone, a rate of ${formatNumber(eta)} leads to ${hidden ? VEILED : formatNumber(two)}.`}
      says={
        <Says {...{ batch, ways, start, eta, asked, veiled }} came={last && steps.rate === eta ? cameFrom(last) : undefined} />
      }
      note="The arrow moves these two alone; Step moves all nineteen, and its trail is their walk, seen from above."
      side={
        <>
          <Updates plane={plane} prefix={batch.prefix} slopes={slopes} next={next} />
          <Along {...{ batch, ways, start, eta, reach, asked, veiled }} />
        </>
      }
    >
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
          <RateSlider rates={rates} eta={eta} name="rate of the step" colour="rate" />
          <Shown id="eta" handle room={5} />
        </span>
      </div>
      {After && <After {...{ batch, next, eta, asked, veiled }} />}
    </Landscape>
  );

  function cameFrom(before: typeof parameters) {
    const { all } = waysFrom(before);
    return { from: all.loss(0), promised: all.loss(0) - eta * all.promise };
  }
}
