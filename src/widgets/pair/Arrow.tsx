/** Shorter, an arrow would not be seen. */
const LEAST = 5;

/** An upright arrow from 0: up, or down where the number is below 0; a dot where it is 0, and only there. */
export function Arrow({ up: asked }: { up: number }) {
  if (asked === 0) return <circle class="still-there" r="1.5" />;
  const up = Math.sign(asked) * Math.max(LEAST, Math.abs(asked));
  const tip = -up;
  const wide = Math.min(4, Math.abs(up) * 0.6);
  const head = wide * Math.sign(up);
  return <path class="arrow" d={`M0 0V${tip}M${-wide} ${tip + head}L0 ${tip}L${wide} ${tip + head}`} />;
}
