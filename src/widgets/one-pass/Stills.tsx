/**
 * The five stations as small stills. Each shows no more than has been computed: what it starts from is there (the image, the
 * weights, the gates, the curve), with outlines where its results will be; they come as the pass does. Pressing one goes there.
 */
import type { ComponentChildren } from 'preact';
import { grey } from '../../controls/grey';
import { NEURONS, ROWS, rowAt, sumDone } from '../../controls/laying/rows';
import { SCORE, totalsOf } from '../../controls/laying/sums';
import { Ring } from '../../controls/NetworkMap';
import { type Axis, place, plainAxis } from '../../controls/plot/axis';
import { curveOf } from '../../controls/plot/curves';
import { Shown, ShownText } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { at as entry, isCar, sigmoid } from '../../model';
import { alongRows, beginOf, endOf, LAST, STATIONS } from './steps';

interface Props {
  /** The stop that is meant: all before it has been computed. */
  stop: number;
  station: number;
  hidden: Axis;
  score: Axis;
  onGo: (stop: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The names of the stations, where there is no room for their pictures. */
const NAMES = ['unroll', 'rows', 'gates', 'score', 'answer'] as const;

export function Stills({ stop, station, hidden, score, onGo, onKeyDown }: Props) {
  const pictures = [
    <Square key={0} stop={stop} />,
    <Sums key={1} stop={stop} axis={hidden} />,
    <Doors key={2} stop={stop} />,
    <Terms key={3} stop={stop} axis={score} />,
    <Answer key={4} stop={stop} />,
  ];
  const done = (n: number) => stop >= endOf(n);
  const captions: ComponentChildren[] = [
    'The square unrolls, row by row, into a column of four numbers.',
    'The column tips onto a row of weights; products drop and stack, the bias last.',
    <GateCaption key={2} done={done(2)} />,
    <>
      Each voice is weighed; with the bias they add up to the score
      {done(3) && (
        <>
          , <Shown id="z2" />
        </>
      )}
      .
    </>,
    <>
      The score slides along the curve and becomes the answer
      {done(4) && (
        <>
          , <Shown id="a2" />
        </>
      )}
      .
    </>,
  ];
  return (
    <ol class="pass-stills" style={`--stations:${STATIONS}`}>
      {pictures.map((picture, n) => (
        <li key={n}>
          <div class="still-frame">
            <svg class="still-picture" viewBox="0 0 206 118" aria-hidden="true">
              {picture}
            </svg>
            {/* Over the picture, not around it: what it is called is all that it holds. */}
            <button
              type="button"
              class="pass-still"
              aria-label={`Station ${n + 1} ${entry(NAMES, n)}`}
              aria-current={n === station ? 'step' : undefined}
              onClick={() => onGo(endOf(n))}
              onKeyDown={onKeyDown}
            >
              <span class="still-name">
                {n + 1} {NAMES[n]}
              </span>
            </button>
          </div>
          <p class="still-caption">
            <b>{n + 1}</b> {captions[n]}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Outlines of what is still to come: a box, a ring. */
const box = (x: number, y: number) => `M${x} ${y}h22v22h-22z`;
const ring = (x: number, y: number) => `M${x - 9} ${y}a9 9 0 1 0 18 0a9 9 0 1 0 -18 0`;

/** What has been computed by a stop; on paper and without scripts everything is shown. */
const seen = (is: boolean) => ({ class: is ? undefined : 'later' });

function GateCaption({ done }: { done: boolean }) {
  const read = useRead();
  const shut = [0, 1, 2].filter((i) => read(`r1[${i}]`) !== 1);
  return (
    <>
      A gate stops every sum that is not above zero
      {done &&
        (shut.length === 0 ? (
          ': here it stops none'
        ) : (
          <>
            :{' '}
            {shut.map((i, n) => (
              <span key={i}>
                {n > 0 && (n === shut.length - 1 ? ' and ' : ', ')}
                <Shown id={`z1[${i}]`} />
              </span>
            ))}{' '}
            {shut.length > 1 ? 'end' : 'ends'} here
          </>
        ))}
      .
    </>
  );
}

function Square({ stop }: { stop: number }) {
  const read = useRead();
  return (
    <>
      {stop < endOf(0) && <path class="waits" d={[0, 1, 2, 3].map((j) => box(134, 14 + 24 * j)).join('')} />}
      {[0, 1, 2, 3].map((j) => {
        const [x, y] = [30 + 27 * (j % 2), 32 + 27 * (j >> 1)];
        const down = 14 + 24 * j;
        return (
          <g key={j}>
            <rect x={x} y={y} width="26" height="26" rx="2" fill={grey(read(`x[${j}]`))} />
            <g {...seen(stop >= endOf(0))}>
              <path class="unrolls" d={`M${x + 13} ${y + 13}C${x + 55} ${y + 13} ${x + 40} ${down + 11} 130 ${down + 11}`} />
              <circle class="unrolls-from" cx={x + 13} cy={y + 13} r="2" />
              <rect x="134" y={down} width="22" height="22" rx="2" fill={grey(read(`x[${j}]`))} />
              <ShownText id={`x[${j}]`} x={164} y={down + 12} anchor="start" />
            </g>
          </g>
        );
      })}
    </>
  );
}

const BARS = { left: 20, width: 132 };
const LANE = 5.2;
function Sums({ stop, axis }: { stop: number; axis: Axis }) {
  const read = useRead();
  const x = (value: number) => BARS.left + (place(axis, value) / 100) * BARS.width;
  const { row, within } = rowAt(alongRows(stop));
  return (
    <>
      {alongRows(stop) < 1 && <path class="waits brackets" d="M13 12H7V110H13M193 12H199V110H193" />}
      {[0, 1, 2].map((i) => {
        const totals = totalsOf(entry(NEURONS, i), read);
        const top = 13 + i * 35;
        const begun = alongRows(stop) >= 1 && i <= row;
        const count = !begun ? 0 : i < row ? 5 : Math.max(0, Math.round(within) - 1);
        return (
          <g key={i}>
            {!begun && (
              <g class="waits">
                {entry(NEURONS, i).weights.map((id, j) => (
                  <ShownText key={id} id={id} x={34 + 46 * j} y={top + 13} />
                ))}
              </g>
            )}
            <path class={begun ? 'base' : 'base later'} d={`M${x(0)} ${top - 2}V${top + 5 * LANE + 2}`} />
            {[0, 1, 2, 3, 4].map((j) => {
              const [a, b] = [x(entry(totals, j)), x(entry(totals, j + 1))];
              return (
                <g key={j} {...seen(j < count)}>
                  <rect
                    class={`bar${j === 4 ? ' role-bias' : ' role-sum'}${b < a ? ' less' : ''}`}
                    x={Math.min(a, b)}
                    y={top + j * LANE}
                    width={Math.max(1, Math.abs(b - a))}
                    height={LANE - 0.8}
                  />
                </g>
              );
            })}
            <g {...seen(alongRows(stop) >= sumDone(i))}>
              <ShownText id={`z1[${i}]`} x={200} y={top + 13} anchor="end" />
            </g>
          </g>
        );
      })}
    </>
  );
}

function Doors({ stop }: { stop: number }) {
  const read = useRead();
  return (
    <>
      {Array.from({ length: ROWS }, (_, i) => {
        const y = 26 + i * 33;
        const open = read(`r1[${i}]`) === 1;
        const asked = stop >= beginOf(2) + i + 1;
        return (
          <g key={i}>
            {alongRows(stop) < sumDone(i) && <path class="waits" d={`${ring(53, y)}M62 ${y}H101`} />}
            {!asked && <path class="waits" d={`${ring(153, y)}M101 ${y}H144`} />}
            <g {...seen(alongRows(stop) >= sumDone(i))}>
              <ShownText id={`z1[${i}]`} x={62} y={y} anchor="end" />
            </g>
            <path class="door" d={`M101 ${y - 13}V${y + 13}`} style={asked && open ? 'opacity:0.18' : ''} />
            <g {...seen(asked)}>
              <path
                class={open ? 'passes' : 'stops'}
                d={open ? `M68 ${y}H134M128 ${y - 4}L134 ${y}L128 ${y + 4}` : `M68 ${y}H97`}
              />
              <ShownText id={`a1[${i}]`} x={144} y={y} anchor="start" />
            </g>
          </g>
        );
      })}
    </>
  );
}

function Terms({ stop, axis }: { stop: number; axis: Axis }) {
  const read = useRead();
  const totals = totalsOf(SCORE, read);
  const begun = stop > beginOf(3);
  const x = (value: number) => 56 + (place(axis, value) / 100) * 138;
  return (
    <>
      {!begun && (
        <g class="waits">
          {SCORE.weights.map((id, j) => (
            <g key={id}>
              <ShownText id={id} x={94} y={26 + 22 * j} anchor="end" />
              <text x="106" y={26 + 22 * j}>
                ×
              </text>
              <path d={ring(126, 26 + 22 * j)} />
            </g>
          ))}
          <ShownText id={SCORE.bias} x={94} y={26 + 22 * 3} anchor="end" />
        </g>
      )}
      <path class={begun ? 'base' : 'base later'} d={`M${x(0)} 10V98`} />
      {[...SCORE.products, SCORE.bias].map((id, j) => {
        const [a, b] = [x(entry(totals, j)), x(entry(totals, j + 1))];
        return (
          <g key={id} {...seen(stop >= beginOf(3) + j + 1)}>
            <rect
              class={`bar ${id === 'b2' ? 'role-bias' : 'role-sum'}${b < a ? ' less' : ''}`}
              x={Math.min(a, b)}
              y={12 + 21 * j}
              width={Math.max(1.5, Math.abs(b - a))}
              height="13"
            />
            <ShownText id={id} x={48} y={19 + 21 * j} anchor="end" />
          </g>
        );
      })}
      <g {...seen(stop >= endOf(3))}>
        <ShownText id="z2" x={Math.max(84, Math.min(198, x(entry(totals, 4))))} y={106} anchor="end" room={6} />
      </g>
    </>
  );
}

const SCORES = plainAxis([-6, 6], [14, 122]);
const ANSWERS = plainAxis([0, 1], [96, 16]);
const CURVE = curveOf({ x: SCORES, y: ANSWERS }, sigmoid, 48);

function Answer({ stop }: { stop: number }) {
  const read = useRead();
  const [x, y] = [place(SCORES, read('z2')), place(ANSWERS, read('a2'))];
  return (
    <>
      <path class="base" d="M14 96H122M68 96V16" />
      <path class="sigmoid" d={CURVE} />
      <g {...seen(stop >= beginOf(4) + 1)}>
        <path class="leads" d={`M${x} 96V${y}`} />
        <circle class="dot" cx={x} cy={y} r="4.5" />
      </g>
      <circle class="answer-track" cx="166" cy="50" r="26" />
      <g {...seen(stop >= LAST)}>
        <path class="leads" d={`M${x + 5} ${y}H138`} />
        <Ring x={166} y={50} r={26} share={read('a2')} />
        <ShownText id="a2" x={166} y={50} />
        <text x="166" y="98" text-anchor="middle">
          {isCar(read('z2')) ? 'car' : 'not a car'}
        </text>
      </g>
    </>
  );
}
