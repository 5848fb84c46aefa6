/**
 * KaTeX's style sheet without what this site never shows. A rule goes when its class comes from a face that is not
 * shipped, from an environment or a size that no formula uses. tests/site/book.test.ts holds that no element of any
 * built page has lost a rule by it.
 */

/** Sizes that formulas are set in: text, index, index of an index. `\small` and its like would need more. */
const SIZES = new Set(['1', '3', '6']);

/** Parts of a selector's class names: faces that are not shipped, then constructions that are not used. */
const UNUSED =
  /\.(text(bf|it|rm|bb|sf|tt|frak|scr|bold\w*|itsf)|math(it|cal|frak|boldfrak|tt|scr|sf|boldsf|itsf|sfit)|boldsymbol|amsrm|mainrm|llap|rlap|hide-tail|fontsize-ensurer|katex-(accent|overline|underline|rule|smash)|katex-version|katex-newline|katex-hline|katex-hdashline|katex-root|katex-sout|katex-tag|katex-overlay|vertical-separator|halfarrow-\w+|x-arrow(-pad)?|cd-[\w-]+|boxpad|fbox|fcolorbox|cancel-\w+|angl(pad)?|reflectbox|(mml-)?eqn-num|mtr-glue|leqno|fleqn)\b|\.katex img|^body$/;

/** The rules of a minified sheet: selectors and declarations. */
export function rulesOf(css: string): { selectors: string[]; body: string }[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, selector]) => !selector?.startsWith('@'))
    .map(([, selector = '', body = '']) => ({ selectors: selector.split(','), body }));
}

function needed(selector: string): boolean {
  const sizing = /reset-size(\d+)\.size(\d+)/.exec(selector);
  return sizing ? SIZES.has(sizing[1] ?? '') && SIZES.has(sizing[2] ?? '') : !UNUSED.test(selector);
}

/** The sheet with only the selectors that are needed, without its @font-face rules, which name the uncut fonts. */
export const pruned = (css: string): string =>
  rulesOf(css)
    .map(({ selectors, body }) => ({ selectors: selectors.filter(needed), body }))
    .filter(({ selectors }) => selectors.length > 0)
    .map(({ selectors, body }) => `${selectors.join()}{${body}}`)
    .join('\n');

/** The selectors that `pruned` leaves out. */
export const dropped = (css: string): string[] =>
  rulesOf(css).flatMap(({ selectors }) => selectors.filter((one) => !needed(one)));
