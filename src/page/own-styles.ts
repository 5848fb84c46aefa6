/**
 * What stands in style attributes while the site is built is moved into a sheet, a class for each (build/hoisted-styles.ts),
 * so that no host has to allow styles in a page. A component that wakes finds them in its elements again, as it wrote them:
 * it changes and removes them there.
 */

/** What each class of the sheet says. */
let said: Map<string, string> | undefined;

function read(): Map<string, string> {
  try {
    const sheet = [...document.styleSheets].find(({ href }) => href?.includes('/hoisted.'));
    const rules = [...(sheet?.cssRules ?? [])] as CSSStyleRule[];
    return new Map(rules.map(({ selectorText, style }) => [selectorText.slice(1), style.cssText]));
  } catch {
    // A sheet that has not come can't be read: page/first.js says so.
    return new Map();
  }
}

/** Gives the elements of an island their own styles back. What scripts have set since stays. */
export function ownStyles(island: Element): void {
  for (const element of island.querySelectorAll<HTMLElement>('[class*=h-]'))
    for (const name of element.classList) {
      said ??= read();
      const style = said.get(name);
      if (!style) continue;
      element.style.cssText = style + element.style.cssText;
      element.classList.remove(name);
    }
}
