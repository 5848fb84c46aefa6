/** Where the labels of a scale's ticks stand: below their ticks, moved aside where they would meet. */
export interface TickLabel {
  /** The tick, as a share of the scale. */
  at: number;
  text: string;
}

/** Width of a letter, and least distance between two labels, in px. */
const LETTER = 6.6;
const GAP = 8;
export const widthOfLabel = ({ text }: Pick<TickLabel, 'text'>): number => text.length * LETTER;

/** The middles of the labels in px, in the order in which they were given, on a scale this wide. */
export function placeLabels(labels: readonly TickLabel[], width: number): number[] {
  const order = labels.map((_, index) => index).sort((a, b) => (labels[a] as TickLabel).at - (labels[b] as TickLabel).at);
  const lefts: number[] = [];
  let free = 0;
  for (const index of order) {
    const label = labels[index] as TickLabel;
    const wanted = label.at * width - widthOfLabel(label) / 2;
    lefts[index] = Math.max(free, wanted);
    free = lefts[index] + widthOfLabel(label) + GAP;
  }
  let end = width;
  for (const index of order.toReversed()) {
    const size = widthOfLabel(labels[index] as TickLabel);
    lefts[index] = Math.min(lefts[index] as number, end - size);
    end = lefts[index] - GAP;
  }
  return labels.map((label, index) => (lefts[index] as number) + widthOfLabel(label) / 2);
}
