/** The verdict, one for the whole site: "car" where z2 > 0. On the fence, an answer of exactly one half, it is "not a car". */
export const isCar = (z2: number): boolean => z2 > 0;
