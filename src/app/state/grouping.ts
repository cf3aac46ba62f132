import type { Grouping } from "./view.ts";

/**
 * Groups of homes as they are looked for until somebody asks otherwise (project, [D], 2026-11-22). 150 m is the inner ring of
 * D7 (Galster et al. 2002: 500 feet, 152 m). Five units: fewer within sight of each other are neighbours, and nearly every
 * block has as many.
 */
export const GROUPING: Grouping = { metres: 150, least: 5 };

/** What can be asked for instead: the neighbouring house, the rings of D7 and a street or two. */
export const GROUPING_METRES = [50, 100, 150, 200, 300] as const;
export const GROUPING_LEAST = [3, 4, 5, 8, 12] as const;
