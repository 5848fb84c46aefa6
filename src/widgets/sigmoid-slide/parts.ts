/** The bar of parts: all of the bet, cut into pieces as large as its smaller side. */

export interface Parts {
  /** The share that is for, from 0 to 1. */
  share: number;
  /** How many parts the larger side has to one of the smaller, and whether that is the side for. */
  many: number;
  more: 'for' | 'against';
  /** One part, as a share of the bar. */
  part: number;
}

/** score: from its e to the score come the odds. */
export function partsAt(score: number): Parts {
  const many = Math.exp(Math.abs(score));
  const part = 1 / (many + 1);
  return score < 0 ? { share: part, many, more: 'against', part } : { share: many * part, many, more: 'for', part };
}

export interface Piece {
  /** Its number, counted away from the split. */
  name: number;
  /** Where its middle lies, as a share of its side. */
  at: number;
  /** In parts: the last piece may be less than one. */
  size: number;
}

/** The pieces of the larger side. */
export function namesOf({ many }: Parts): Piece[] {
  const whole = Math.floor(many + 1e-9);
  const pieces = Array.from({ length: whole }, (_, n) => ({ name: n + 1, at: (n + 0.5) / many, size: 1 }));
  const left = many - whole;
  return left > 1e-9 ? [...pieces, { name: whole + 1, at: (whole + left / 2) / many, size: left }] : pieces;
}
