/** A chapter's HTML made fit to stand among others on one page. */
import { SKIP, visit } from 'unist-util-visit';
import { type Edit, edited, parsed, rename, setAttribute } from './edit-html';

/** Attributes that hold ids, by their names in the tree. */
const IDS = {
  id: 'id',
  htmlFor: 'for',
  ariaLabelledBy: 'aria-labelledby',
  ariaDescribedBy: 'aria-describedby',
  ariaControls: 'aria-controls',
  ariaDetails: 'aria-details',
  ariaOwns: 'aria-owns',
};

/**
 * Ids and what refers to them get `SLUG--`, h2 to h5 become h3 to h6, and links to a chapter of the book go to its place
 * on the page. What an island has drawn stays as it is: its script must find it so.
 */
export function inBook(html: string, slug: string, base: string, slugs: readonly string[]): string {
  const edits: Edit[] = [];
  visit(parsed(html), 'element', (element) => {
    const { tagName, properties } = element;
    if (tagName === 'astro-island') return SKIP;
    const level = /^h([2-5])$/.exec(tagName)?.[1];
    if (level) edits.push(...rename(element, `h${Number(level) + 1}`));
    for (const [property, name] of Object.entries(IDS)) {
      const ids = properties[property];
      // The tree has a list where an attribute may hold several ids.
      if (ids)
        edits.push(
          setAttribute(
            element,
            property,
            name,
            [ids]
              .flat()
              .map((id) => `${slug}--${id}`)
              .join(' '),
          ),
        );
    }
    if (typeof properties.href === 'string')
      edits.push(setAttribute(element, 'href', 'href', placeOnPage(properties.href, slug, base, slugs)));
    return undefined;
  });
  return edited(html, edits);
}

function placeOnPage(href: string, slug: string, base: string, slugs: readonly string[]): string {
  if (href.startsWith('#')) return `#${slug}--${href.slice(1)}`;
  const [path = '', id] = href.split('#');
  const other = path.startsWith(base) ? path.slice(base.length).replace(/\/$/, '') : '';
  if (!slugs.includes(other)) return href;
  return id ? `#${other}--${id}` : `#${other}`;
}
