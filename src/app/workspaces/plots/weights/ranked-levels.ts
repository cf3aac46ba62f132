/** Criteria by importance, the most important level first; those of one level are alike. Levels are never empty. */
export type Levels = readonly (readonly number[])[];

/** Levels from the place of each criterion, 1 first. */
export function levelsOf(places: readonly number[]): Levels {
  const seen = [...new Set(places)].sort((a, b) => a - b);
  return seen.map((place) => places.flatMap((own, criterion) => (own === place ? [criterion] : [])));
}

/** The place of each criterion: what `rankOrderCentroid` asks for. */
export function placesOf(levels: Levels): readonly number[] {
  const places: number[] = [];
  for (const [level, criteria] of levels.entries())
    for (const criterion of criteria) places[criterion] = level + 1;
  return places;
}

/**
 * One step up: out of a shared place to one's own above it; from a place of one's own to a share in the one above. So a
 * single key reaches every ranking, ties among them. The same levels where there is nowhere to go.
 */
export function raised(levels: Levels, criterion: number): Levels {
  const at = levels.findIndex((level) => level.includes(criterion));
  const own = levels[at];
  if (!own) return levels;
  if (own.length > 1) return placed(levels, criterion, at, "before");
  return at === 0 ? levels : placed(levels, criterion, at - 1, "with");
}

/** One step down, in the same way. */
export function lowered(levels: Levels, criterion: number): Levels {
  const at = levels.findIndex((level) => level.includes(criterion));
  const own = levels[at];
  if (!own) return levels;
  if (own.length > 1) return placed(levels, criterion, at, "after");
  return at === levels.length - 1 ? levels : placed(levels, criterion, at + 1, "with");
}

/** The criterion taken out and put before, beside or after a level: what dropping it there means. */
export function placed(
  levels: Levels,
  criterion: number,
  target: number,
  where: "before" | "with" | "after",
): Levels {
  const put = levels.flatMap((level, at): (readonly number[])[] => {
    const rest = level.filter((one) => one !== criterion);
    if (at !== target) return [rest];
    if (where === "with") return [[...rest, criterion].sort((a, b) => a - b)];
    return where === "before" ? [[criterion], rest] : [rest, [criterion]];
  });
  return put.filter((level) => level.length > 0);
}
