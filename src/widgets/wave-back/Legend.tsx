/** How wide a slope is drawn: a few of them, for the scale of the moment. */
import { formatNumber } from '../../live-math';
import { SETTINGS } from './layout';

const SAMPLES = [0.1, 0.25, 0.5, 1];

export function Legend({ unit, cut }: { unit: number; cut: boolean }) {
  const long = formatNumber(unit).length > 5;
  return (
    <div class="wave-legend" aria-hidden="true">
      <span>
        {cut ? 'a wire is as wide as its slope is large; the cut one is wider' : 'a wire is as wide as its slope is large'}
      </span>
      <span class={long ? 'samples long' : 'samples'}>
        {SAMPLES.map((size) => (
          <span key={size}>
            <i style={`--wide:${size * SETTINGS.wide.perUnit};--narrow:${size * SETTINGS.narrow.perUnit}`} />
            <span>
              <small>slope </small>
              <b data-quoted="">{formatNumber(size * unit)}</b>
            </span>
          </span>
        ))}
      </span>
    </div>
  );
}
