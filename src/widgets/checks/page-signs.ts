/** The relation signs of the page as they stand there, with the digits beside them. */
import type { Relation } from '../../checks/relation';

export interface PageSign {
  /** What stands there. */
  readonly sign: string;
  readonly relation: Relation;
  /** The text of each number of the relation, brackets included, taken from the page: the one that stands nearest to the sign. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * arrays: the ids of every array's numbers, by the array's id. Needs nothing but its argument and the page, so that a test can
 * run it in one.
 */
export function signsInPage(arrays: Readonly<Record<string, readonly string[]>>): PageSign[] {
  const nearest = (sign: Element, id: string): string | undefined => {
    for (let place = sign.parentElement; place; place = place.parentElement) {
      const mark = place.querySelector(`[data-live="${id}"]`);
      if (mark) return mark.textContent?.trim();
    }
    return undefined;
  };
  return [...document.querySelectorAll('[data-rel], [data-rel-full]')].map((element) => {
    const listed = (name: string) => (element.getAttribute(name) ?? '').split(' ').filter(Boolean);
    const left = element.getAttribute('data-expression');
    const right = [...listed('data-rel'), ...listed('data-rel-full')];
    const texts: Record<string, string> = {};
    for (const id of [...right, ...listed('data-rel-from')].flatMap((named) => arrays[named] ?? [named])) {
      const text = nearest(element, id);
      if (text !== undefined) texts[id] = text;
    }
    return { sign: (element.textContent ?? '').trim(), relation: { right, ...(left !== null && { left }) }, texts };
  });
}
