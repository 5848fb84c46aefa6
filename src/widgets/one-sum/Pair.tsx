/** The two pixels of the bottom row. */
export function Pair({ pixels }: { pixels: readonly [number, number] }) {
  return (
    <svg
      class="two-pixels"
      viewBox="0 0 22 11"
      role="img"
      aria-label={pixels.map((white) => (white ? 'white' : 'black')).join(', ')}
    >
      {pixels.map((white, at) => (
        <rect key={at} x={at * 11 + 0.5} y="0.5" width="10" height="10" fill={white ? '#f4f4f4' : '#1c1c1c'} />
      ))}
    </svg>
  );
}
