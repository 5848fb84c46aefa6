/** The training deck: a set of images, the steps of a run, and the whole site's network at any of them. */
import './deck.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useTravels } from '../../controls/motion/use-travel';
import { OneOf } from '../../controls/one-of/OneOf';
import { Shown } from '../../controls/Shown';
import { Stage } from '../../controls/stage/Stage';
import { ValueSlider } from '../../controls/ValueSlider';
import { at, forward, POST_PARAMETERS, sameParameters, sigmoid } from '../../model';
import { assess, type Mode } from '../../model/training';
import { deck } from '../../state/training/deck';
import { imagesFit } from '../../state/training/link';
import { addImage, chooseSet, replaceImage, roomForMore } from '../../state/training/own';
import { ruleOf, SET_NAMES, type SetName } from '../../state/training/position';
import { isInView } from './in-view';
import { Lanes } from './Lanes';
import { narrate } from './narrate';
import { OneAxis } from './OneAxis';
import { PortraitRow, Portraits } from './Portraits';
import { RunTransport } from './RunControls';
import { Strip } from './Strip';
import { useTold } from './told';
import { type DeckView, useDeck } from './useDeck';

const SETS: Record<SetName, string> = { A: 'Set A', B: 'Set B', own: 'Your own' };
const MODES: Record<Mode, string> = { batch: 'full batch', single: 'one by one' };
/** What moves while it plays goes on at once; a press takes its time. */
const PACE_MS = { playing: 120, jump: 400 } as const;

function OwnTools({ position: { own }, painting }: DeckView & { painting: number | undefined }) {
  return (
    <div class="toolbar own-tools">
      <button type="button" aria-disabled={!roomForMore()} onClick={addImage}>
        Add the image in view
      </button>
      <span>
        {painting === undefined
          ? 'Press one of your images, and paint it here.'
          : `You are painting image ${painting + 1}; the run goes along.`}
        {!imagesFit(own) && ' These images are too many for a link. It will open the weights, without the images.'}
      </span>
    </div>
  );
}

const describe = ({ position: { set, mode, t }, examples }: DeckView): string => {
  const rule = ruleOf(set);
  const n = examples.length;
  const what = rule ? `a car, in this set: ${rule}.` : 'your own images; press a label to change it.';
  if (mode === 'batch') return what;
  return `${what} A step looks at one: next, image ${(t % n) + 1} in pass ${Math.floor(t / n) + 1}.`;
};

/** One of the reader's own images is painted: what is done to the image in view is done to it, and the run is another. */
function usePainting(view: DeckView) {
  const [painting, paint] = useState<number>();
  const { set, own } = view.position;
  const image = painting === undefined || set !== 'own' ? undefined : own[painting];
  const { x, y } = view.network;
  useEffect(() => {
    if (painting !== undefined && image && !isInView(image, view.network)) replaceImage(painting);
  }, [x, y]);
  return { painting: image ? painting : undefined, paint };
}

/** Whether a step has been taken since the page was opened. */
function useBegun({ position: { t }, playing }: DeckView): boolean {
  const begun = useRef(false);
  begun.current ||= playing || t > 0;
  return begun.current;
}

export default function Deck() {
  const field = useRef<HTMLDivElement>(null);
  const view = useDeck();
  const { painting, paint } = usePainting(view);
  const { position, examples, assessment, trail, busy, playing, network } = view;
  const answers = assessment.passes.map(({ a2 }) => a2);
  const travels = useTravels(
    [...network.W1.flat(), network.b2, answerOf(view), ...answers],
    field,
    playing ? PACE_MS.playing : busy ? 0 : PACE_MS.jump,
  );
  const weights = network.W1.map((row, i) => row.map((_, j) => at(travels, i * row.length + j)));
  const [b2 = 0, a2 = 0, ...places] = travels.slice(network.W1.flat().length);
  // Images that have just come have no way behind them.
  const drawn = answers.map((answer, n) => places[n] ?? answer);
  const here = Math.min(position.t, trail.last());
  // What travels is not in it: it is drawn once a step, not once a frame.
  const strip = useMemo(() => <Strip {...view} />, Object.values(view));
  const begun = useBegun(view);
  const told = useTold(trail, here, playing);
  const then = useMemo(
    () => (told === here ? assessment : assess(trail.parameters(told), examples)),
    [told, told === here ? assessment : trail],
  );
  const inView = examples.findIndex((example) => isInView(example, network));
  const image = inView < 0 ? 'the image in view' : `image ${inView + 1}`;
  return (
    <Stage
      class="deck"
      title="Training deck"
      hint={describe(view)}
      choice={
        <OneOf
          name="Images to learn from"
          choices={SET_NAMES.map((set) => ({ name: SETS[set], chosen: position.set === set, choose: () => chooseSet(set) }))}
        />
      }
      label={`Step ${position.t}. ${assessment.correct} of ${examples.length} images are right. Each image stands at its answer, from 0 to 1.`}
      field={field}
      quiet={busy}
      says={
        <>
          <b>
            Step {told === here ? position.t : told}
            {position.t === 0 && !sameParameters(position.start, POST_PARAMETERS) && ', from a start of your own'}:
          </b>{' '}
          {narrate(trail, told, then, examples)}
        </>
      }
      beneath={
        <>
          {strip}
          <div class="deck-controls">
            <RunTransport {...view} />
            <span class="deck-rate role-rate">
              η <ValueSlider id="eta" /> <Shown id="eta" handle />
            </span>
            <OneOf
              name="How many images a step looks at"
              choices={(Object.keys(MODES) as Mode[]).map((mode) => ({
                name: MODES[mode],
                chosen: position.mode === mode,
                choose: () => deck.visit({ mode }),
              }))}
            />
          </div>
          <PortraitRow begun={begun} weights={weights} image={image} />
          <div class="deck-lanes">
            <Lanes view={view} drawn={drawn} silent={sigmoid(b2)} painting={painting} onPaint={paint} />
            {position.set === 'own' && <OwnTools {...view} painting={painting} />}
          </div>
        </>
      }
    >
      <div class="deck-phone">
        <OneAxis
          examples={examples}
          answers={drawn}
          label={`The images of the set at their answers: ${assessment.correct} of ${examples.length} are right.`}
        />
      </div>
      <Portraits
        begun={begun}
        weights={weights}
        answer={a2}
        image={image}
        label={network.y === 1 ? 'is a car' : 'is not a car'}
      />
    </Stage>
  );
}

/** The answer for the image in view. */
const answerOf = ({ network }: DeckView): number => forward(network, network).a2;
