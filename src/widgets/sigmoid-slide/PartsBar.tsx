/** The answer's axis: a bar of parts, split where the answer lies, for below and against above. Its split is a handle. */
import { Knob } from '../../controls/drags/Knob';
import { place, sideOf } from '../../controls/plot/axis';
import { Shown } from '../../controls/Shown';
import { ACROSS, ANSWER, nearestMark, SCORES, scoreOf, setScore } from '../../controls/score/levers';
import { textOf } from '../../controls/text-of';
import { useRead } from '../../controls/use-read';
import { sigmoid } from '../../model';
import { beginGesture, cancelGesture, endGesture } from '../../state/store';
import { UP } from './frame';
import { Odds } from './Odds';
import { namesOf, partsAt } from './parts';

/** Of the bar's height: below it cuts would touch, and names would. */
const LEAST_CUT = 0.015;
const LEAST_NAMED = 0.065;
/** On a phone. */
const LEAST_NAMED_NARROW = 0.08;

/** A piece that is no whole part has its name from here on. */
const LEAST_PIECE = 0.05;

/** Letters that the answer has room for. */
const ROOM = 8;

interface Props {
  drawn: number;
  line: number;
  /** The score at which the curve crosses the line. */
  fence: number;
  car: boolean;
}

export function PartsBar({ drawn, line, fence, car }: Props) {
  const read = useRead();
  const parts = partsAt(drawn);
  const { share, more, many, part } = parts;
  const y = place(UP, share);
  const cut = part < LEAST_CUT ? 'none' : `calc(100% / ${many})`;
  const named = part < LEAST_NAMED ? 'none' : part < LEAST_NAMED_NARROW ? 'wide' : undefined;
  const beyond = sideOf(ACROSS, read('z2'));
  const names = namesOf(parts).filter(({ size }) => size * part >= LEAST_PIECE);
  const side = (which: 'for' | 'against') => (
    <div
      class={`side ${which}${more === which && cut !== 'none' ? ' cut' : ''}`}
      style={`height:${(which === 'for' ? share : 1 - share) * 100}%;--part:${cut}`}
      data-named={named}
    >
      {named === 'none' ? null : more === which ? (
        names.map(({ name, at, size }) => (
          <span key={name} style={`${which === 'for' ? 'top' : 'bottom'}:${at * 100}%`}>
            {size === 1 ? name : <Shown id={which === 'for' ? 'odds2' : 'exp2'} format="short" />}
            {name === 1 && <i> {which}</i>}
          </span>
        ))
      ) : (
        <span class="all" style="top:50%">
          1<i> {which}</i>
        </span>
      )}
    </div>
  );
  return (
    <>
      <span class="slide-name answer" aria-hidden="true">
        answer <i>a₂</i>
      </span>
      <div class="slide-bar role-probability" data-field="" data-points="a2">
        {side('against')}
        {side('for')}
        {SCORE_TICKS.map((at) => (
          <i key={at} class="stone-tick" style={`top:${at}%`} />
        ))}
        <i class="line-end" style={`top:${place(UP, line)}%`} />
        <Knob
          class="slide-answer"
          upright
          colour="probability"
          name="answer a₂"
          text={textOf('a2', read)}
          value={Math.max(ANSWER.min, Math.min(ANSWER.max, read('a2')))}
          scale={ANSWER}
          axis={UP}
          at={sigmoid(drawn)}
          cross={0}
          points="a2"
          onBegin={() => beginGesture('a2')}
          onEnd={endGesture}
          onCancel={cancelGesture}
          onValue={(wanted) => setScore(scoreOf(nearestMark(ANSWER, wanted)))}
        />
      </div>
      <div class="slide-answers">
        {[1, 0.5, 0].map((tick) => (
          <span
            key={tick}
            class="tick"
            style={`top:${place(UP, tick)}%`}
            data-off={covers(y, place(UP, tick))}
            data-quoted=""
            aria-hidden="true"
          >
            {tick}
          </span>
        ))}
        <div class="slide-says" style={`--at:${y}%`}>
          <strong style={`--letters:${Math.min(ROOM, textOf('a2', read).length)}`}>
            <Shown id="a2" room={ROOM} />
          </strong>
          <span>
            <b>{car ? 'car' : 'not a car'}</b>{' '}
            <span class="wordy">{car ? 'above' : read('z2') === fence ? 'on' : 'below'} your line</span>
          </span>
          {named === 'none' && beyond === 0 && (
            <span class="wordy">
              parts: <Odds short />
            </span>
          )}
        </div>
      </div>
    </>
  );
}

/** Whether the block of the live answer stands where this tick's label would, in percent of the height. */
const covers = (block: number, tick: number): '' | undefined => {
  const top = Math.min(block, 80);
  return tick > top - 10 && tick < top + 24 ? '' : undefined;
};

/** Equal steps of score crowd towards the ends of the answers. */
const SCORE_TICKS = SCORES.map((score) => Math.round(place(UP, sigmoid(score)) * 100) / 100);
