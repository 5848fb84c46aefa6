/** How many letters have to be added, taken away or replaced to make one word of the other. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (next[j - 1] as number) + 1,
        (row[j] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] as number;
}

/** The slug that was most likely meant by the last word of an address; undefined where none is near. */
export function nearest(asked: string, slugs: readonly string[]): string | undefined {
  const word = asked.toLowerCase().replace(/\.html?$|[^a-z0-9-]/g, '');
  if (word.length < 2) return undefined;
  const within = slugs.find((slug) => word.length > 3 && (slug.includes(word) || word.includes(slug)));
  const [best] = slugs
    .map((slug) => ({ slug, far: Math.min(distance(word, slug), distance(word, slug.replace(/^(the|what|one)-/, ''))) }))
    .sort((x, y) => x.far - y.far);
  return best && best.far <= Math.max(1, Math.floor(word.length * 0.4)) ? best.slug : within;
}
