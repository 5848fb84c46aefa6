/**
 * What is copied of a page: what is seen of it, each formula once, as its TeX. What hides by state, explains itself to
 * assistive technology alone or can't be selected stays behind.
 */
export interface Copied {
  text: string;
  html: string;
}

/** Elements whose text nobody sees. */
const NEVER = 'script, style, template, noscript, title, desc, select, textarea, .equation-stop, .anchor';
/** Elements that say something to whoever pastes; of the others only the content is taken along, in a box where it had one. */
const KEPT = /^(p|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|strong|em|b|i|sub|sup|code|blockquote)$/;
/** What stands off by an empty line. */
const APART = /^(p|h[1-6]|ul|ol|dl|table|blockquote|figure)$/;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function isUnseen(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    element.matches(NEVER) ||
    style.visibility !== 'visible' ||
    style.opacity === '0' ||
    style.clipPath === 'inset(50%)' ||
    (style.userSelect || style.webkitUserSelect) === 'none' ||
    // What has no box of its own has no such word to say.
    (style.display !== 'contents' && !element.checkVisibility())
  );
}

/** Text as it is set: blank lines between paragraphs, a tab between cells, and no space twice. */
class Lines {
  text = '';
  private breaks = 0;

  add(words: string): void {
    const plain = words.replaceAll('\u00a0', ' ');
    const wanted = this.breaks > 0 || /(^|\s)$/.test(this.text) ? plain.trimStart() : plain;
    if (!wanted) return;
    if (this.breaks > 0 && this.text) this.text = this.text.trimEnd() + '\n'.repeat(this.breaks);
    this.breaks = 0;
    this.text += wanted;
  }
  /** At least so many line breaks before whatever comes next. */
  end(breaks: number): void {
    this.breaks = Math.max(this.breaks, breaks);
  }
  tab(): void {
    this.text = `${this.text.trimEnd()}\t`;
  }
}

/** The parts of the page that lie in a range. A formula that it touches is taken whole. */
export function asSeen(range: Range): Copied {
  const lines = new Lines();

  function within(node: Node, inLine: boolean): string {
    return [...node.childNodes].map((child) => (range.intersectsNode(child) ? part(child, inLine) : '')).join('');
  }

  function part(node: Node, inLine: boolean): string {
    if (node.nodeType === Node.TEXT_NODE) return words(node as Text);
    if (!(node instanceof Element)) return '';
    const style = getComputedStyle(node);
    if (isUnseen(node, style)) return '';
    if (node.matches('.katex')) return formula(node);
    const { display } = style;
    const tag = node.localName;
    if (tag === 'br') {
      lines.end(1);
      return '<br>';
    }
    const inside = inLine || display.startsWith('inline-');
    if (display === 'table-cell' && node.previousElementSibling) lines.tab();
    const isBox = !/^(inline|contents|table-cell)/.test(display) || tag === 'text';
    if (isBox && inLine) lines.add(' ');
    const breaks = !isBox || inLine ? 0 : APART.test(tag) ? 2 : 1;
    lines.end(breaks);
    const html = within(node, inside);
    lines.end(breaks);
    if (isBox && inLine) lines.add(' ');
    if (tag === 'a') return `<a href="${escaped((node as HTMLAnchorElement).href).replaceAll('"', '&quot;')}">${html}</a>`;
    if (KEPT.test(tag)) return `<${tag}>${html}</${tag}>`;
    return breaks ? `<div>${html}</div>` : html;
  }

  function words(node: Text): string {
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    const text = node.data.slice(from, to).replace(/[ \t\n\r]+/g, ' ');
    lines.add(text);
    return escaped(text);
  }

  function formula(katex: Element): string {
    const tex = katex.querySelector('annotation')?.textContent ?? '';
    const display = katex.parentElement?.matches('.katex-display');
    if (display) lines.end(2);
    const sign = display ? '$$' : '$';
    lines.add(sign + tex + sign);
    if (display) lines.end(2);
    const html = escaped(sign + tex + sign);
    return display ? `<p>${html}</p>` : html;
  }

  const common = range.commonAncestorContainer;
  const root = common instanceof Element ? common : (common.parentElement as Element);
  if (!root.checkVisibility({ visibilityProperty: true })) return { text: '', html: '' };
  const katex = root.closest('.katex');
  const html = katex ? formula(katex) : within(root, false);
  return { text: lines.text, html };
}
