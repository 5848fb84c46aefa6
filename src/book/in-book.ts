/** A chapter's HTML made fit to stand among others on one page. */

/** Scripts, comments, and tags with their attributes; text falls between them. */
const PART = /<script[\s\S]*?<\/script>|<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;
/** Attributes that hold ids. */
const IDS = /(\s(?:id|for|aria-labelledby|aria-describedby|aria-controls|aria-details|aria-owns)=")([^"]+)"/g;

/**
 * Ids and what refers to them get `SLUG--`, h2 to h5 become h3 to h6, and links to a chapter of the book go to its place
 * on the page. What an island has drawn stays as it is: its script must find it so.
 */
export function inBook(html: string, slug: string, base: string, slugs: readonly string[]): string {
  let islands = 0;
  return html.replace(PART, (part: string, closing: string | undefined, name: string | undefined, attributes = '') => {
    if (name === undefined) return part;
    if (name === 'astro-island') islands += closing ? -1 : 1;
    if (islands > 0 || name === 'astro-island') return part;
    const level = /^h([2-5])$/.exec(name)?.[1];
    const tag = level ? `h${Number(level) + 1}` : name;
    const rewritten = attributes
      .replace(
        IDS,
        (_: string, start: string, ids: string) =>
          `${start}${ids
            .split(/\s+/)
            .map((id) => `${slug}--${id}`)
            .join(' ')}"`,
      )
      .replace(/(\shref=")([^"]*)"/, (_: string, start: string, href: string) => `${start}${placeOf(href, slug, base, slugs)}"`);
    return `<${closing}${tag}${rewritten}>`;
  });
}

function placeOf(href: string, slug: string, base: string, slugs: readonly string[]): string {
  if (href.startsWith('#')) return `#${slug}--${href.slice(1)}`;
  const [path = '', id] = href.split('#');
  const other = path.startsWith(base) ? path.slice(base.length).replace(/\/$/, '') : '';
  if (!slugs.includes(other)) return href;
  return id ? `#${other}--${id}` : `#${other}`;
}
