/** Sizes as blocks: the inner ones of a product have to agree. Change the order or a size and see what is refused, and why. */
import './shape-lens.css';
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { Block } from './Block';
import { fit, type Shape, sizeOf } from './shapes';

export interface ShapeLensProps {
  title?: string;
  /** What is multiplied, from left to right. */
  factors: readonly Shape[];
  /** What is added to the product. */
  plus?: Shape;
  /** The symbol and the role of the result. */
  result: Pick<Shape, 'symbol' | 'role'>;
}

type Side = 'rows' | 'columns';

const LARGEST = 6;

export default function ShapeLens({ title = 'Do the sizes fit?', factors: given, plus: added, result }: ShapeLensProps) {
  const start = added ? [...given, added] : [...given];
  const [shapes, setShapes] = useState(start);
  const [backwards, setBackwards] = useState(false);

  const inOrder = shapes.slice(0, given.length);
  const factors = backwards ? inOrder.toReversed() : inOrder;
  const term = shapes[given.length];
  const found = fit(factors, term);
  const signs = factors.length - 1;
  const changed = backwards || shapes.some((shape, at) => sizeOf(shape) !== sizeOf(start[at] as Shape));

  const change = (shape: Shape, side: Side, size: number) => {
    if (!(size >= 1 && size <= LARGEST)) return;
    setShapes(shapes.map((one) => (one.symbol === shape.symbol ? { ...one, [side]: Math.round(size) } : one)));
  };
  const side = (shape: Shape, of: Side, canChange: boolean) => {
    // A size of 1 says what the array is, a column or a row: it stays.
    if (!canChange || start.find(({ symbol }) => symbol === shape.symbol)?.[of] === 1) return <span>{shape[of]}</span>;
    return (
      <input
        type="number"
        min={1}
        max={LARGEST}
        value={shape[of]}
        aria-label={`${of} of ${shape.symbol}`}
        onInput={({ currentTarget }) => change(shape, of, currentTarget.valueAsNumber)}
        onBlur={({ currentTarget }) => {
          currentTarget.value = String(shape[of]);
        }}
      />
    );
  };
  const member = (shape: Shape, canChange: boolean) => (
    <div class="member">
      <Block {...shape} />
      <b class={`num role-${shape.role}`}>{shape.symbol}</b>
      <span class="size">
        {side(shape, 'rows', canChange)}×{side(shape, 'columns', canChange)}
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
    return relation;
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
          <b class={`num role-${result.role}`}>{result.symbol}</b>
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
        <button
          type="button"
          aria-disabled={!changed}
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
