/** An upright arrow from 0: up, or down where the number is below 0; of no length, a dot. */
export function Arrow({ up }: { up: number }) {
  const tip = -up;
  const wide = Math.min(4, Math.abs(up) * 0.6);
  const head = wide * Math.sign(up);
  if (Math.abs(up) < 0.5) return <circle class="still-there" r="1.5" />;
  return <path class="arrow" d={`M0 0V${tip}M${-wide} ${tip + head}L0 ${tip}L${wide} ${tip + head}`} />;
}
