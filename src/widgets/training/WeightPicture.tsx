/** A row of weights laid out like the image, in a drawing: the fuller the purple the larger, hatched and dashed below zero. */

/** From here on a tile is as full as tiles get; the scale never changes. */
export const FULL = 1.5;

interface Props {
  weights: readonly number[];
  x: number;
  y: number;
  /** Of a tile, and between two. */
  size: number;
  gap: number;
}

export const tileAt = ({ x, y, size, gap }: Omit<Props, 'weights'>, j: number) => ({
  x: x + (j % 2) * (size + gap),
  y: y + (j >> 1) * (size + gap),
});

/** The hatch of tiles below zero; once in a drawing. lines: between two strokes, in drawing units. */
export const Hatch = ({ id, lines }: { id: string; lines: number }) => (
  <pattern id={id} width={lines} height={lines} patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
    <rect width={lines} height={lines / 2} />
  </pattern>
);

export function WeightPicture({ hatch, weights, ...where }: Props & { hatch: string }) {
  const { size } = where;
  return (
    <g class="weight-picture">
      {weights.map((weight, j) => {
        const place = { ...tileAt(where, j), width: size, height: size };
        const strength = Math.min(1, Math.abs(weight) / FULL);
        return (
          <g key={j} class={weight < 0 ? 'against' : undefined}>
            <rect class="paper" {...place} />
            <rect
              class="fill"
              {...place}
              style={`--strength:${strength.toFixed(3)}`}
              fill={weight < 0 ? `url(#${hatch})` : undefined}
            />
            <rect class="edge" {...place} />
          </g>
        );
      })}
    </g>
  );
}
