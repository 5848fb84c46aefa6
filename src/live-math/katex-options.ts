/** How formulas are set: any mistake stops the build, and matrices have room for the underlines of their numbers. */
export const KATEX_OPTIONS = { strict: 'error', macros: { '\\arraystretch': '1.18' } } as const;
