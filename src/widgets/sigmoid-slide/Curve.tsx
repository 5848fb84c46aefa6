/** The curve over its axis of scores and odds; the dot on it, the handles of the score and of the reader's line. */
import { useRef } from 'preact/hooks';
import { Knob } from '../../controls/drags/Knob';
import { useGhosts } from '../../controls/motion/use-ghosts';
import { Other } from '../../controls/other-state/Other';
import { place, sideOf } from '../../controls/plot/axis';
import { Shown } from '../../controls/Shown';
import { EndToEnd, restOf } from '../../controls/score/EndToEnd';
import { ACROSS, nearestMark, SCORE, SCORES, setScore, withinScores } from '../../controls/score/levers';
import { SCORE_GESTURE, useScoreDrags } from '../../controls/score/use-score-drags';
import { textOf } from '../../controls/text-of';
import { useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { sigmoid } from '../../model';
import { Equation } from './Equation';
import { SIZE, THRESHOLD, UP } from './frame';
import { Odds } from './Odds';

/** Percent of the axis that a tick's label must be away from the live one, among scores and among odds. */
const ROOM = { score: 7.5, odds: 10.5 } as const;
/** More for a number of more letters than these, for each. */
const LETTERS = 6;
const A_LETTER = 0.7;
const AN_ARROW = 4;
/** A line above this runs through the equation. */
const UNDER_EQUATION = 0.6;
/** A phone has labels for each third score; there they need more. */
const THIRD = 3;
const NARROW = 2.8;
/** Before the axis the score is written from its end on, so that it reaches farther. */
const FROM_END = 2.3;

const oddsText = (score: number): string => {
  const many = Math.exp(Math.abs(score));
  const text = many < 10 ? formatNumber(Math.round(many * 10) / 10) : String(Math.round(many));
  return score < 0 ? `1 to ${text}` : `${text} to 1`;
};

interface Props {
  curve: string;
  /** Where the dot is on its way along the curve. */
  drawn: number;
  /** The reader's line, and the score at which the curve crosses it. */
  line: number;
  setLine: (line: number) => void;
  fence: number;
}

export function Curve({ curve, drawn, line, setLine, fence }: Props) {
  const read = useRead();
  const dot = useRef<HTMLSpanElement>(null);
  const z2 = read('z2');
  const side = sideOf(ACROSS, z2);
  const within = withinScores(z2);
  const [x, y] = [place(ACROSS, drawn), place(UP, sigmoid(drawn))];
  const ghosts = useGhosts(drawn, within);
  useScoreDrags(dot);
  const more = A_LETTER * Math.max(0, textOf('z2', read).length - LETTERS) + (side === 0 ? 0 : AN_ARROW);
  const away = (score: number, room: number) => {
    const gap = Math.abs(place(ACROSS, score) - x);
    const narrow = NARROW * (side < 0 ? FROM_END : 1);
    return gap < room + more ? 'none' : gap < narrow * (room + more) ? 'wide' : undefined;
  };
  const lineAt = place(UP, line);

  return (
    <>
      <span class="slide-line" style={`top:calc(var(--head) + var(--tall) * ${lineAt / 100})`}>
        your line <b data-quoted="">{formatNumber(line)}</b>
      </span>
      <div class="slide-plot" data-field="">
        <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} preserveAspectRatio="none" aria-hidden="true">
          <rect class="above" width={SIZE.width} height={(SIZE.height * lineAt) / 100} />
          <path
            class="grid"
            d={SCORES.map(
              (score) =>
                `M${(place(ACROSS, score) / 100) * SIZE.width} ${SIZE.height}V${(place(UP, sigmoid(score)) / 100) * SIZE.height}`,
            ).join('')}
          />
          <path class="curve" d={curve} />
          <path class="stone" d={stones()} />
          <path class="stone hole" d={stones()} />
          {ghosts.map(({ key, at }) => (
            <path key={key} class="ghost" d={pointAt(at)} />
          ))}
        </svg>
        <i class="fence" style={`top:${lineAt}%`} />
        <i class="fence-down" style={`left:${place(ACROSS, fence)}%;top:${lineAt}%`} />
        <span class="word" style={`bottom:${100 - lineAt}%`} aria-hidden="true">
          car
        </span>
        <span class="word under" style={`top:${lineAt}%`} aria-hidden="true">
          not a car
        </span>
        <Equation off={line > UNDER_EQUATION} />
        <div class="made-of">
          <EndToEnd axis={ACROSS} to={drawn} />
        </div>
        <MadeOf drawn={drawn} />
        <i class="up" style={`left:${x}%;top:${y}%`} />
        <i class="level" style={`left:${x}%;top:${y}%`} />
        <span
          ref={dot}
          class="slide-dot"
          style={`left:${x}%;top:${y}%`}
          data-points="a2"
          data-beyond={side === 0 ? undefined : side}
          aria-hidden="true"
        />
        <Knob
          class={`slide-score${side === 0 ? '' : side < 0 ? ' before' : ' beyond'}`}
          colour="sum"
          name="score z₂"
          text={textOf('z2', read)}
          value={within}
          scale={SCORE}
          axis={ACROSS}
          at={drawn}
          cross={100}
          points="z2"
          {...SCORE_GESTURE}
          onValue={(wanted) => setScore(nearestMark(SCORE, wanted))}
        />
        <Knob
          class="slide-threshold"
          upright
          colour="label"
          name="Your line across the answers"
          text={formatNumber(line)}
          value={line}
          scale={THRESHOLD}
          axis={UP}
          cross={0}
          onBegin={() => {}}
          onEnd={() => {}}
          onCancel={() => {}}
          onValue={setLine}
        />
      </div>
      <span class="slide-name scores" aria-hidden="true">
        score <i>z₂</i>
      </span>
      <div class="slide-scores">
        {SCORES.map((score) => (
          <span
            key={score}
            class={score % THIRD === 0 ? '' : 'fine'}
            style={`left:${place(ACROSS, score)}%`}
            data-room={line !== 0.5 && Math.abs(score - fence) < 0.9 ? 'none' : away(score, ROOM.score)}
            aria-hidden="true"
          >
            {formatNumber(score)}
          </span>
        ))}
        {line !== 0.5 && (
          <b style={`left:${place(ACROSS, fence)}%`} data-room={away(fence, ROOM.score + 2)} data-quoted="">
            {formatNumber(fence)}
          </b>
        )}
        <strong class={side < 0 ? 'first' : ''} style={`left:${x}%`}>
          {side < 0 && '← '}
          <Shown id="z2" room={8} />
          {side > 0 && ' →'}
        </strong>
      </div>
      <span class="slide-name odds" aria-hidden="true">
        odds
      </span>
      <div class="slide-odds">
        {SCORES.map((score) => (
          <span
            key={score}
            class={score === 0 ? '' : score % 2 === 0 ? 'fine' : 'fine odd'}
            style={`left:${place(ACROSS, score)}%`}
            data-room={away(score, ROOM.odds)}
            data-quoted=""
            aria-hidden="true"
          >
            {oddsText(score)}
          </span>
        ))}
        <strong style={`left:${x}%`}>
          <Odds short />
        </strong>
      </div>
      {/* On the side where the live odds are not. */}
      {['left', 'right'].map((where) => (
        <span
          key={where}
          class={`slide-times ${where}`}
          data-off={(where === 'left') === z2 < 2 ? '' : undefined}
          aria-hidden="true"
        >
          <i />
          <i />
          <i />
          <span>
            each point multiplies the odds by <em>e</em> ≈ <span data-quoted="">2.718</span>
          </span>
        </span>
      ))}
    </>
  );
}

const pointAt = (score: number): string =>
  `M${((place(ACROSS, score) / 100) * SIZE.width).toFixed(1)} ${((place(UP, sigmoid(score)) / 100) * SIZE.height).toFixed(1)}h0`;
const stones = (): string => SCORES.map(pointAt).join('');

/** The numbers beside the two stretches of the score. */
function MadeOf({ drawn }: { drawn: number }) {
  const read = useRead();
  const rest = restOf({ z2: read('z2'), b2: read('b2') });
  const [zero, middle, end] = [0, rest, drawn].map((at) => place(ACROSS, at)) as [number, number, number];
  const most = Math.max(zero, middle, end);
  /** The bias is named behind the bars, and over them where the plot ends. */
  const before = most > 70;
  return (
    <>
      {Math.abs(zero - middle) > 5 && (
        <span class="rest-name" style={`left:${(zero + middle) / 2}%`}>
          <Other id="rest.z2" like="z2" value={rest} room={7} />
        </span>
      )}
      <span class={before ? 'bias-name over' : 'bias-name'} style={before ? `right:${100 - most}%` : `left:${most}%`}>
        <i>b₂</i> <Shown id="b2" stop /> <span class="wordy">moves as you drag</span>
      </span>
    </>
  );
}
