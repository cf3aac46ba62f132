/**
 * False in the strict build (`npm run build -- --mode strict`), whose policy lets the page ask nobody but its own server. The
 * policy is what holds; this spares the user an offer that could not be kept.
 */
export const MAY_FETCH: boolean = import.meta.env?.MODE !== "strict";
