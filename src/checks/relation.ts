/** A relation sign of the book: what stands on either side of it. */
export interface Relation {
  /** The ids on its right: one number or array; several where symbols stand before an expression in these numbers. */
  readonly right: readonly string[];
  /** Its left side in prefix form, `+ * W1 x b1`, where that is arithmetic in shown numbers; symbols otherwise. */
  readonly left?: string;
}

export type Sign = '=' | '≈';

/** The relation in words, for whoever has to find it. */
export const nameOf = ({ left, right }: Relation): string => `${left ?? 'symbols'} ○ ${right.join(', ')}`;
