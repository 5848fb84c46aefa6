/** Beside the curves: the loss counted in halvings, and where each count lies on a strip that the answer splits. */
import { OtherText } from '../../controls/other-state/Other';
import { type Frame, place } from '../../controls/plot/axis';
import { ShownText } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { shareAfter } from '../halvings/share-after';

/** The drawing’s label says what is to be heard. */
const UNHEARD = { 'aria-hidden': true } as const;

const HALVINGS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const LABELLED = new Set([0, 1, 2, 4, 6, 8]);
/** A label gives way to the reader's own number this near to it. */
const NEAR = 13;
const STRIP = { from: 92, to: 120 };

/** loss: as high as the dot stands. */
export function Ruler({ frame, left, loss }: { frame: Frame; left: number; loss: number }) {
  const read = useRead();
  const { top, bottom } = frame.box;
  const up = (halvings: number) => place(frame.y, halvings * Math.LN2);
  /** The truth’s piece hangs from the top: the less of it, the more it costs. */
  const cut = (share: number) => top + share * (bottom - top);
  const now = place(frame.y, loss);
  const split = cut(read('share'));
  const middle = { x: left + (STRIP.from + STRIP.to) / 2, width: STRIP.to - STRIP.from };
  return (
    <g class="ruler">
      <line class="axis" x1={left} x2={left} y1={top} y2={bottom} />
      <text class="tick" x={left + 2} y={top - 9} text-anchor="start">
        halvings
      </text>
      <text class="tick" x={left + STRIP.to} y={top - 9} text-anchor="end">
        share
      </text>
      {HALVINGS.map((k) => (
        <g key={k}>
          <line class="axis" x1={left} x2={left + 4} y1={up(k)} y2={up(k)} />
          <line class="fan" x1={left + 80} x2={left + STRIP.from} y1={up(k)} y2={cut(0.5 ** k)} />
          {LABELLED.has(k) && Math.abs(up(k) - now) >= NEAR && (
            <>
              <text class="tick" x={left + 8} y={up(k) + 4} text-anchor="start" {...UNHEARD}>
                {k}
              </text>
              <text class="tick" x={left + 77} y={up(k) + 4} text-anchor="end" {...UNHEARD}>
                {shareAfter(k)}
              </text>
            </>
          )}
        </g>
      ))}
      <line class="fan now" x1={left + 80} x2={left + STRIP.from} y1={now} y2={split} />
      <OtherText id="halvings.L" like="L" value={read('L') / Math.LN2} room={5} x={left + 8} y={now} anchor="start" />
      <ShownText id="share" x={left + 77} y={now} anchor="end" room={5} />
      <rect class="rest" x={middle.x - middle.width / 2} y={top} width={middle.width} height={bottom - top} />
      <rect class="share" x={middle.x - middle.width / 2} y={top} width={middle.width} height={Math.max(1, split - top)} />
      {HALVINGS.slice(1, 6).map((k) => (
        <line
          key={k}
          class="cut"
          x1={middle.x - middle.width / 2}
          x2={middle.x + middle.width / 2}
          y1={cut(0.5 ** k)}
          y2={cut(0.5 ** k)}
        />
      ))}
    </g>
  );
}
