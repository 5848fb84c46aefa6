/** The entry of an array. @throws {RangeError} where there is none: shapes that don't fit are a mistake, never a number. */
export function at<T>(array: ArrayLike<T>, index: number): T {
  if (!(index >= 0 && index < array.length)) throw new RangeError(`there is no entry ${index} in an array of ${array.length}`);
  return array[index] as T;
}
