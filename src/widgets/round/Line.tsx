/** The line of all answers, from 0 to 1, with the fence at one half; three of them stand one under the other. */
import type { ComponentChildren } from 'preact';
import { LineNames, onLine } from '../../controls/answer-line/LineNames';
import { Other } from '../../controls/other-state/Other';
import { Picture } from '../../controls/Picture';

const stretchOf = (low: number, high: number): string => `${onLine(low)};--long:${(high - low).toFixed(5)}`;

const Line = ({ children }: { children: ComponentChildren }) => (
  <td class="line">
    <span class="zero-to-one">
      <i class="axis" />
      <i class="fence" />
      {children}
    </span>
  </td>
);

export const LineHead = () => (
  <td class="line">
    <span class="zero-to-one">
      <LineNames />
    </span>
  </td>
);

interface DistanceProps {
  /** The label: the end of the line that the answer should be at. */
  label: number;
  /** The answer where it is drawn, and where it was. */
  drawn: number;
  was: number | undefined;
}

/** How far an answer is from its label. */
export function Distance({ label, drawn, was }: DistanceProps) {
  const far = Math.abs(label - drawn);
  return (
    <Line>
      <i class={label < drawn ? 'distance down' : 'distance'} style={stretchOf(Math.min(label, drawn), Math.max(label, drawn))}>
        {far > 0.06 && <b />}
      </i>
      {was !== undefined && <i class="spot was" style={onLine(was)} />}
      <i class="target" style={onLine(label)} />
      <i class="spot" style={onLine(drawn)} />
    </Line>
  );
}

interface Range {
  low: number;
  high: number;
}
interface RangeProps {
  range: Range;
  images: { low: readonly number[]; high: readonly number[] };
  drawn: Range;
  was: Range | undefined;
  /** The first part of the ids: `round.low`. */
  prefix: string;
}

/** The stretch of all answers, from the lowest to the highest, with the images that have them. */
export const RangeOnLine = ({ range, images, drawn, was, prefix }: RangeProps) => (
  <Line>
    {was && <i class="stretch was" style={stretchOf(was.low, was.high)} />}
    <i class="stretch" style={stretchOf(drawn.low, drawn.high)} />
    {(['low', 'high'] as const).map((end) => (
      <span key={end} class={`answer-end ${end}`} style={onLine(drawn[end])}>
        <Picture x={images[end]} />
        <span class="end-number">
          <Other id={`${prefix}.${end}`} like="a2" value={range[end]} room={7} />
        </span>
      </span>
    ))}
  </Line>
);
