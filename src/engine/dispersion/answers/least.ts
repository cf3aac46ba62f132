/**
 * Fewest units that a measure of the whole municipality is made of. With three homes every pattern is chance, and a figure
 * would only look like knowledge. Ten is our own line (project, [D], 2026-11-22): below it random placing alone gives any
 * dissimilarity from middling to complete.
 */
export const LEAST_UNITS = 10;

/** Fewest areas that an unevenness between areas is made of (project, [D], 2026-11-22). */
export const LEAST_AREAS = 5;
