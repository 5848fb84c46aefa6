/** The slider of a number, with a tick at the post's value and one at the value before the gesture. */
import { Other } from '../../controls/other-state/Other';
import { Shown } from '../../controls/Shown';
import { ValueSlider } from '../../controls/ValueSlider';
import { formatNumber, widened } from '../../live-math';
import { rangeOf } from '../../quantities';
import { now, postRead } from '../../state/numbers';
import { readBefore } from './before';
import { placeLabels, widthOfLabel } from './tick-labels';

/** The labels are placed as on the narrowest scale, in px; on a wider one they stand further apart. */
const WIDTH = 270;

export function Scale({ id }: { id: string }) {
  const value = now.read(id);
  const then = readBefore()?.(id);
  const { min, max } = widened(rangeOf(id), value);
  const post = postRead(id);
  const share = (at: number) => Math.max(0, Math.min(1, (at - min) / (max - min)));
  const before = then !== undefined && then !== value ? then : undefined;
  // Beyond the scale it stands at the end, with an arrow.
  const [under, over] = [before !== undefined && before < min, before !== undefined && before > max];
  const labels = [
    { at: share(post), text: `post ${formatNumber(post)}` },
    ...(before === undefined ? [] : [{ at: share(before), text: `before ${formatNumber(before)}${under || over ? ' ›' : ''}` }]),
  ];
  const middles = placeLabels(labels, WIDTH);
  const place = (px: number | undefined) => `left:${(((px ?? 0) / WIDTH) * 100).toFixed(2)}%`;
  const ends = [min, max].map((end, side) => {
    const size = widthOfLabel({ text: formatNumber(end) }) + 6;
    const free = labels.every((label, at) => {
      const [middle, half] = [middles[at] as number, widthOfLabel(label) / 2];
      return side === 0 ? middle - half > size : middle + half < WIDTH - size;
    });
    return free ? formatNumber(end) : '';
  });
  return (
    <div class="scale">
      <div class="track">
        <ValueSlider id={id} />
        <span class="tick post" style={`--share:${share(post)}`} />
        {before !== undefined && <span class="tick before" style={`--share:${share(before)}`} />}
      </div>
      <div class="tick-labels">
        <span class="end" data-quoted="">
          {ends[0]}
        </span>
        <span class="label post" style={place(middles[0])}>
          post <Shown id={`post.${id}`} />
        </span>
        {before !== undefined && (
          <span class="label" style={place(middles[1])}>
            {under && '‹ '}before <Other id={`before.${id}`} value={before} like={id} />
            {over && ' ›'}
          </span>
        )}
        <span class="end" data-quoted="">
          {ends[1]}
        </span>
      </div>
    </div>
  );
}
