/** What the three products of a pixel come to, and the true signs before them and before their sum. */
import { evaluate, parseShown, type Read, same, shownText, single, toAscii } from '../../live-math';
import { quantity, registry } from '../../quantities';
import { slopeId } from '../../quantities/nudge';
import { expressionOf, joined, type Path, pathsOf } from './paths';

export type Relation = '=' | '≈';
export interface Product {
  text: string;
  sign: Relation;
}

/** Between shown digits: `=` where whoever multiplies or adds what is shown gets what is shown. */
const signOf = (expression: string, result: string, shown: (id: string) => string): Relation =>
  same(evaluate(expression, registry, shown), single(parseShown(result))) ? '=' : '≈';

/** No products where there is one path only: its product is the slope. */
export function productsOf(id: string, read: Read): { products: readonly Product[]; sign: Relation } {
  const slope = quantity(slopeId(id));
  const shown = (one: string) => shownText(quantity(one), read(one));
  const paths = pathsOf(id);
  if (paths.length === 1) return { products: [], sign: '=' };
  const products = paths.map((path): Product => {
    const text = shownText(slope, worth(path, read));
    return { text, sign: signOf(expressionOf([path]), text, shown) };
  });
  const sum = joined(
    '+',
    products.map(({ text }) => toAscii(text)),
  );
  return { products, sign: signOf(sum, shown(slope.id), (text) => text) };
}

const worth = (path: Path, read: Read): number => path.reduce((product, { id }) => product * (id ? read(id) : 1), 1);
