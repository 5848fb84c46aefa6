/** Sizes as blocks: the inner ones of a product have to agree. Change the order or a size and see what is refused, and why. */
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { fit, type Shape, sizeOf, transposed, turnedOver } from './shapes';

export interface ShapeLensProps {
  title?: string;
  /** What is multiplied, from left to right. */
  factors: readonly Shape[];
  /** What is added to the product. */
  plus?: Shape;
  /** The symbol and the role of the result. */
  result: Pick<Shape, 'symbol' | 'role'>;
  /** Offers the other convention: everything turned over, one image a row. */
  rowConvention?: boolean;
}

const LARGEST = 6;
const UNIT = 10;

/** An array as a block of cells. */
function Block({ rows, columns, role, refused }: { rows: number; columns: number; role: string; refused?: boolean }) {
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

export default function ShapeLens({
  title = 'Do the sizes fit?',
  factors: given,
  plus: added,
  result,
  rowConvention = false,
}: ShapeLensProps) {
  const start = added ? [...given, added] : [...given];
  const [shapes, setShapes] = useState(start);
  const [backwards, setBackwards] = useState(false);
  const [byRow, setByRow] = useState(false);

  const inOrder = shapes.slice(0, given.length);
  const ordered = backwards ? inOrder.toReversed() : inOrder;
  const factors = byRow ? turnedOver(ordered) : ordered;
  const plus = shapes[given.length];
  const term = plus && (byRow ? turnedOver([plus])[0] : plus);
  const found = fit(factors, term);
  const signs = factors.length - 1;
  const changed = backwards || shapes.some((shape, at) => sizeOf(shape) !== sizeOf(start[at] as Shape));

  const change = (shape: Shape, side: 'rows' | 'columns', size: number) => {
    if (!(size >= 1 && size <= LARGEST)) return;
    const plain = byRow ? transposed(shape).symbol : shape.symbol;
    const own = byRow ? (side === 'rows' ? 'columns' : 'rows') : side;
    setShapes(shapes.map((one) => (one.symbol === plain ? { ...one, [own]: Math.round(size) } : one)));
  };
  const side = (shape: Shape, of: 'rows' | 'columns') =>
    shape[of] === 1 ? (
      <span>1</span>
    ) : (
      <input
        type="number"
        min={1}
        max={LARGEST}
        value={shape[of]}
        aria-label={`${of} of ${shape.symbol}`}
        onInput={({ currentTarget }) => change(shape, of, currentTarget.valueAsNumber)}
      />
    );
  const member = (shape: Shape, canChange: boolean) => (
    <div class="member">
      <Block {...shape} />
      <b class={`num role-${shape.role}`}>{shape.symbol}</b>
      <span class="size">
        {canChange ? side(shape, 'rows') : shape.rows}×{canChange ? side(shape, 'columns') : shape.columns}
      </span>
    </div>
  );
  /** The sign between two arrays, and below it the two sizes that have to agree there. */
  const sign = (text: string, at = -1) => {
    const reached = found.fits || at <= found.at;
    const broken = !found.fits && at === found.at;
    return (
      <div class="member sign">
        <span>{text}</span>
        {at >= 0 && reached && <b class={broken ? 'wrong' : ''}>{meeting(at, broken ? '≠' : '=')}</b>}
      </div>
    );
  };
  const meeting = (at: number, relation: string) => {
    const [left, right] = [factors[at], factors[at + 1]];
    if (left && right) return `${left.columns} ${relation} ${right.rows}`;
    return term && `${factors[0]?.rows} × ${factors.at(-1)?.columns} ${relation} ${sizeOf(term)}`;
  };

  return (
    <div class="widget shape-lens" role="group" aria-label={title}>
      <p class="widget-title">{title}</p>
      <div class="members">
        {factors.map((shape, at) => (
          <Fragment key={shape.symbol}>
            {at > 0 && sign('·', at - 1)}
            {member(shape, true)}
          </Fragment>
        ))}
        {term && (
          <>
            {sign('+', signs)}
            {member(term, false)}
          </>
        )}
        {sign('=')}
        <div class="member">
          {found.fits ? <Block {...found} role={result.role} /> : <Block rows={1} columns={1} role={result.role} refused />}
          <b class={`num role-${result.role}`}>{byRow ? `${result.symbol}⊤` : result.symbol}</b>
          <span class="size">{found.fits ? sizeOf(found) : 'no size'}</span>
        </div>
      </div>
      <p class={`widget-says ${found.fits ? '' : 'refused'}`} role="status">
        {found.says}
      </p>
      <div class="toolbar">
        <button type="button" aria-pressed={backwards} onClick={() => setBackwards(!backwards)}>
          Swap the order
        </button>
        {rowConvention && (
          <button type="button" aria-pressed={byRow} onClick={() => setByRow(!byRow)}>
            Row convention
          </button>
        )}
        <button
          type="button"
          disabled={!changed}
          onClick={() => {
            setShapes(start);
            setBackwards(false);
          }}
        >
          As it was
        </button>
      </div>
    </div>
  );
}
