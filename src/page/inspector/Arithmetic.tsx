/** Arithmetic in live numbers, set as one writes it, from its prefix form; and the line that it makes with its result. */
import type { ComponentChildren } from 'preact';
import { Relation, Shown } from '../../controls/Shown';

type Tree = { op: string; of: Tree[] };

const ARITY: Readonly<Record<string, number>> = { '+': 2, '*': 2, '/': 2, neg: 1, relu: 1, exp: 1, ln: 1 };

function treeOf(prefix: string): Tree {
  const tokens = prefix.split(' ');
  const next = (): Tree => {
    const op = tokens.shift() as string;
    return { op, of: Array.from({ length: Object.hasOwn(ARITY, op) ? (ARITY[op] as number) : 0 }, next) };
  };
  return next();
}

const isLeaf = ({ of }: Tree): boolean => of.length === 0;

/** first: nothing stands before it, so that a negative number needs no brackets. tight: it needs brackets if it is a sum. */
function set({ op, of }: Tree, first: boolean, tight = false): ComponentChildren {
  const [left, right] = of as [Tree, Tree];
  const bracketed = (inside: ComponentChildren) => (tight ? <>({inside})</> : inside);
  if (op === '+')
    return bracketed(
      <>
        {set(left, first)} {right.op === 'neg' ? '− ' : '+ '}
        {right.op === 'neg' ? set(right.of[0] as Tree, false, true) : set(right, false)}
      </>,
    );
  if (op === '*')
    return (
      <>
        {set(left, first, true)} × {set(right, false, true)}
      </>
    );
  if (op === '/')
    return (
      <>
        {set(left, first, true)} / {set(right, true, true)}
      </>
    );
  if (op === 'neg') return <>−{set(left, false, true)}</>;
  if (op === 'relu') return <>max(0, {set(left, true)})</>;
  if (op === 'exp')
    return (
      <>
        <i class="math-letter">e</i>
        <sup>{set(left, true)}</sup>
      </>
    );
  if (op === 'ln') return <>ln {isLeaf(left) ? set(left, true) : <>({set(left, true)})</>}</>;
  return /^\d/.test(op) ? op : <Shown id={op} brackets={!first} />;
}

/** “−0.3098 × 0.5 ≈ −0.1549”: the parts, the true sign and the result. */
export function Arithmetic({ id, expression }: { id: string; expression: string }) {
  return (
    <span class="arithmetic">
      {set(treeOf(expression), true)}
      <Relation id={id} expression={expression} />
      <Shown id={id} />
    </span>
  );
}
