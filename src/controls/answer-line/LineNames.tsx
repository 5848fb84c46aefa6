/** What stands at the ends and in the middle of the line of all answers; each line places it by its own sheet. */

/** The place of an answer on the line. */
export const onLine = (share: number): string => `--at:${share.toFixed(5)}`;

export const LineNames = () => (
  <>
    <span class="line-name" style={onLine(0)}>
      0 <span class="wordy">“not a car”</span>
    </span>
    <span class="line-name" style={onLine(0.5)}>
      one half
    </span>
    <span class="line-name" style={onLine(1)}>
      <span class="wordy">“car”</span> 1
    </span>
  </>
);
