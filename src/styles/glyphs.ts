/**
 * The characters that the site's fonts keep. Everything else is cut away when the fonts are built (`npm run fonts`);
 * a test reads the built pages and fails when one of them shows a character that is not here.
 */
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/** What a live number can be made of, whatever the reader types. */
const numbers = '0123456789.−<>()%';

/** The reading serif and the label sans. */
export const TEXT_GLYPHS = `${ascii}${numbers} ‘’“”–—…·×÷±≈≠≤≥→←↑↓↔∂Δ∇éüö©₀₁₂₃₄ₑσηŷ⊤²³′`;

/** KaTeX's faces: all that its visible HTML may hold. A face that lacks a character passes it over. */
export const MATH_GLYPHS = `${ascii}${numbers} −×·⋅÷±∓≈≠≤≥<>→←↦⇒⟹∈∉∑∏∂∇⊤⊙∘∞∣∥′…⋯⋮⋱αβγδεζηθικλμνξπρστυφχψωϵϕΓΔΘΛΞΠΣΦΨΩℝ𝑥⎡⎢⎣⎤⎥⎦⎛⎜⎝⎞⎟⎠⏟⏞⎧⎨⎩⎪⎫⎬⎭⟨⟩⌊⌋⌈⌉^ˆˉ˙¯~\u0302\u0338\u2061`;

/** Its bold face is preloaded by every page, so it keeps less: letters, figures, what stands on a keyboard. */
export const BOLD_MATH_GLYPHS = `${ascii}−×`;
