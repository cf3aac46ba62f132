/**
 * Text is drawn in the browser from the page's own fonts. MapLibre reads weight and slant from the name of the first
 * family of the stack; that family does not exist, so CSS falls through to the variable font behind it.
 */
export const FONT_MEDIUM = ["Inter Variable Medium", "Inter Variable"];
export const FONT_STRONG = ["Inter Variable Semibold", "Inter Variable"];
export const FONT_WATER = ["Inter Variable Italic", "Inter Variable"];
