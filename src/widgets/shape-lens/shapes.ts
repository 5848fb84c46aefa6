/** Whether arrays of these sizes can be multiplied and added, and if not, why not. */

/** An array by its symbol and its sizes. */
export interface Shape {
  readonly symbol: string;
  readonly rows: number;
  readonly columns: number;
  /** The role of its numbers, for its colour: `weight`. */
  readonly role: string;
}

export const sizeOf = ({ rows, columns }: Pick<Shape, 'rows' | 'columns'>): string => `${rows} × ${columns}`;

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

export type Fit =
  | { fits: true; rows: number; columns: number; says: string }
  /** At which sign it breaks: 0 between the first two factors, …; the last is the sum's. */
  | { fits: false; at: number; says: string };

/** Multiplies from left to right, then adds. */
export function fit(factors: readonly Shape[], plus?: Shape): Fit {
  const [first, ...others] = factors as [Shape, ...Shape[]];
  let product = first;
  for (const [at, factor] of others.entries()) {
    if (product.columns !== factor.rows)
      return {
        fits: false,
        at,
        says: `A row of ${product.symbol} has ${count(product.columns, 'number')} and a column of ${factor.symbol} has ${factor.rows}: they can’t be paired off.`,
      };
    product = { ...product, symbol: product.symbol + factor.symbol, columns: factor.columns };
  }
  if (plus && sizeOf(plus) !== sizeOf(product))
    return {
      fits: false,
      at: others.length,
      says: `The product is ${sizeOf(product)} and ${plus.symbol} is ${sizeOf(plus)}: some numbers would have no partner to be added to.`,
    };
  const inner = others.map(({ rows }) => rows).join(', ');
  const { rows, columns } = product;
  return {
    fits: true,
    rows,
    columns,
    says: `The inner sizes agree (${inner}), so every number has a partner. The outer ones stay: ${sizeOf(product)}.`,
  };
}
