/** The five tones of the product: each has its own shape as well as its own colour, never red or green. */
export const TONES = ["within", "consider", "justify", "unknown", "info"] as const;
export type Tone = (typeof TONES)[number];
