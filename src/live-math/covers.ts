/** Another moment of a number, or its change since: it is the same number under another prefix. */
const SAME = /^(before|change)\./;

/** Whether one of these names stands for the number: its id, or its array. */
export function covers(names: readonly string[], id: string): boolean {
  const plain = id.replace(SAME, '');
  return names.some((name) => plain === name || plain.startsWith(`${name}[`));
}
