/** Changes single tags of an HTML text, found by a parser; every other character stays as it was written. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** The characters from `start` to before `end` become `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The tree of a page or, as a rule, of a part of one; its elements know where they stand in the text. */
export const parsed = (html: string, whole = false): Root => fromHtml(html, { fragment: !whole, verbose: true });

/** The text with the edits made; they must not overlap. */
export function edited(html: string, edits: readonly Edit[]): string {
  let at = 0;
  let text = '';
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    text += html.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + html.slice(at);
}

/** Gives an attribute that the element has another value; `property` is its name in the tree. */
export function setAttribute(element: Element, property: string, name: string, value: string): Edit {
  const { start, end } = placeOf(element.data?.position?.properties?.[property]);
  return { start, end, text: `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"` };
}

/** Gives an element's tags, those that are written, another name. */
export function rename(element: Element, name: string): Edit[] {
  const { opening, closing } = element.data?.position ?? {};
  return [opening && placeOf(opening).start + 1, closing && placeOf(closing).start + 2].flatMap((start) =>
    start === undefined ? [] : [{ start, end: start + element.tagName.length, text: name }],
  );
}

/** Where an element stands, its content included, or where one of its attributes does. */
export function placeOf(position: Element['position']): { start: number; end: number } {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) throw new Error('This part was not parsed from a text.');
  return { start, end };
}
