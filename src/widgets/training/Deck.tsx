/** The training deck: a set of images, the steps of a run, and the whole site's network at any of them. */
import './deck.css';
import { useState } from 'preact/hooks';
import { Shown } from '../../controls/Shown';
import { ValueSlider } from '../../controls/ValueSlider';
import { POST_PARAMETERS, sameParameters } from '../../model';
import type { Mode } from '../../model/training';
import { deck } from '../../state/training/deck';
import { imagesFit } from '../../state/training/link';
import { addImage, chooseSet, replaceImage, roomForMore } from '../../state/training/own';
import { ruleOf, SET_NAMES, type SetName } from '../../state/training/position';
import { Count } from './Count';
import { Curves } from './Curves';
import { RunTransport, StepSlider } from './RunControls';
import { remark } from './remark';
import { SetRows } from './SetRows';
import { type DeckView, useDeck } from './useDeck';

const SETS: Record<SetName, string> = { A: 'Set A', B: 'Set B', own: 'Your own' };
const MODES: Record<Mode, string> = { batch: 'full batch', single: 'one by one' };

function Choices({ position }: DeckView) {
  return (
    <div class="toolbar">
      <span class="toolbar" role="group" aria-label="Images to learn from">
        {SET_NAMES.map((set) => (
          <button key={set} type="button" aria-pressed={position.set === set} onClick={() => chooseSet(set)}>
            {SETS[set]}
          </button>
        ))}
      </span>
      <span class="toolbar" role="group" aria-label="How many images a step looks at">
        {(Object.keys(MODES) as Mode[]).map((mode) => (
          <button key={mode} type="button" aria-pressed={position.mode === mode} onClick={() => deck.visit({ mode })}>
            {MODES[mode]}
          </button>
        ))}
      </span>
    </div>
  );
}

function OwnTools({ position: { own }, chosen }: DeckView & { chosen: number | undefined }) {
  return (
    <div class="toolbar">
      <button type="button" aria-disabled={!roomForMore()} onClick={addImage}>
        Add the image in view
      </button>
      {chosen !== undefined && chosen < own.length && (
        <button type="button" onClick={() => replaceImage(chosen)}>
          Put it in place of image {chosen + 1}
        </button>
      )}
      {!imagesFit(own) && <span>These images are too many for a link. It will open the weights, without the images.</span>}
    </div>
  );
}

const describe = ({ position: { set, mode, t }, examples }: DeckView): string => {
  const rule = ruleOf(set);
  const n = examples.length;
  const what = rule ? `A car, in this set: ${rule}.` : 'Your own images. Press a label to change it.';
  const how =
    mode === 'batch'
      ? n === 1
        ? 'A step looks at it.'
        : `A step looks at all ${n}.`
      : `A step looks at one: next, image ${(t % n) + 1} in pass ${Math.floor(t / n) + 1}.`;
  return `${what} ${how}`;
};

export default function Deck() {
  const view = useDeck();
  const [chosen, setChosen] = useState<number>();
  const { position, examples, assessment, trail, busy } = view;
  const says = remark(assessment, examples, { t: position.t, lossAtStart: trail.loss(0) });
  return (
    <div class="widget deck">
      <p class="widget-title">
        {sameParameters(position.start, POST_PARAMETERS) ? 'Training deck' : 'Training deck, from a start of your own'}
      </p>
      <Choices {...view} />
      <p class="deck-rule">{describe(view)}</p>
      <div class="deck-body">
        <div>
          <SetRows {...view} onChoose={setChosen} />
          {position.set === 'own' && <OwnTools {...view} chosen={chosen} />}
        </div>
        <Curves {...view} />
      </div>
      <StepSlider {...view} />
      <RunTransport {...view} />
      <p class="deck-counts">
        <span>
          step <Count id="t" value={position.t} />
        </span>
        <span>
          mean loss <Count id="LD" value={assessment.loss} />
        </span>
        <span>
          <Count id="correct" value={assessment.correct} /> of <Count id="N" value={examples.length} /> right
        </span>
        <span class="deck-rate role-rate">
          η <ValueSlider id="eta" /> <Shown id="eta" handle />
        </span>
      </p>
      <p class="widget-says" role={busy ? undefined : 'status'}>
        {says}
      </p>
    </div>
  );
}
