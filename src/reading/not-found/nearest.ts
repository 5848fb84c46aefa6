import { distance } from 'fastest-levenshtein';

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
