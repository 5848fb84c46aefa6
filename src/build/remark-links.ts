/**
 * Links within the book are written by slug, `[ReLU](relu)`, `[its rule](relu#the-rule)`, `[above](#the-rule)`: this gives
 * them their addresses below the site's base, and stops the build for one that would lead nowhere.
 */
import { fileURLToPath } from 'node:url';
import { closest } from 'fastest-levenshtein';
import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { chapterFiles, otherSlugs } from './chapter-files.ts';
import { idsIn, idsInFile } from './page-ids.ts';

const ROOT = new URL('../../', import.meta.url);
const ELSEWHERE = /^(https?:|mailto:)/;

/** The pages with their files; a page that is no file of content/ has no places that can be checked. */
function pages(): Map<string, string | undefined> {
  const { others, chapters } = { others: otherSlugs(), chapters: chapterFiles() };
  const beside = others
    .filter((slug) => !['index', 'robots', 'pagefind'].includes(slug))
    .map(
      (slug) => [slug, ['book', 'practice', 'progress'].includes(slug) ? undefined : `content/reference/${slug}.mdx`] as const,
    );
  return new Map([...chapters.map(({ slug, path }) => [slug, path] as const), ...beside]);
}

/** @param base the folder on its host where the site will live: `/`, `/folder/` */
export function remarkLinks({ base }: { base: string }) {
  const root = `${base.replace(/\/$/, '')}/`;
  return (tree: Root, file: VFile): void => {
    const known = pages();
    visit(tree, (node) => {
      if (node.type === 'definition') file.fail(`a link has its address beside its words: [${node.label}](SLUG)`, node.position);
      if (node.type.startsWith('mdxJsx') && (node as { name?: string }).name === 'a')
        file.fail('a link is written [words](SLUG), without a tag', node.position);
      if (node.type === 'link' && !ELSEWHERE.test(node.url)) node.url = address(node);
    });

    function address(link: Link): string {
      const [path = '', id] = link.url.split('#');
      if (path === '') return here(link, id);
      // What was meant by /relu/, ../relu, ./06-relu.mdx, relu.html.
      const slug = path.replace(/^.*\/(?=.)|\/$/g, '').replace(/^\d+-|\.(mdx?|html)$/g, '');
      const meant = known.has(slug) ? slug : closest(slug, [...known.keys()]);
      if (!known.has(path)) {
        const place = id ? `#${id}` : '';
        file.fail(`there is no page "${path}"; a link is written by its slug: [${words(link)}](${meant}${place})`, link.position);
      }
      const source = known.get(path);
      if (id !== undefined) {
        if (!source) file.fail(`"${path}" has no places of its own: write [${words(link)}](${path})`, link.position);
        check(link, path, id, idsInFile(fileURLToPath(new URL(source, ROOT))));
      }
      return `${root}${path}/${id === undefined ? '' : `#${id}`}`;
    }

    function here(link: Link, id = ''): string {
      check(link, '', id, idsIn(tree));
      return `#${id}`;
    }

    function check(link: Link, path: string, id: string, ids: readonly string[]): void {
      if (ids.includes(id)) return;
      const nearest = ids.length > 0 ? `; the nearest is [${words(link)}](${path}#${closest(id, ids)})` : '';
      file.fail(`${path || 'this page'} has no heading, exercise or named equation "${id}"${nearest}`, link.position);
    }

    function words({ position }: Link): string {
      const source = String(file).slice(position?.start.offset, position?.end.offset);
      return /^\[([\s\S]*)\]\(/.exec(source)?.[1] ?? 'words';
    }
  };
}
