const UNIT = 12;

/** An array as a block of cells. */
export function Block({ rows, columns, role, refused }: { rows: number; columns: number; role: string; refused?: boolean }) {
  const lines = [
    ...Array.from({ length: rows + 1 }, (_, i) => `M0 ${i * UNIT}h${columns * UNIT}`),
    ...Array.from({ length: columns + 1 }, (_, j) => `M${j * UNIT} 0v${rows * UNIT}`),
  ];
  return (
    <svg
      class={`block role-${role}`}
      width={columns * UNIT + 2}
      height={rows * UNIT + 2}
      viewBox={`-1 -1 ${columns * UNIT + 2} ${rows * UNIT + 2}`}
      aria-hidden="true"
    >
      <path d={lines.join('')} stroke-dasharray={refused ? '2 2' : undefined} />
    </svg>
  );
}
