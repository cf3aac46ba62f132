import { AreaIndex } from "../geometry/area-index.ts";
import { innerPoint } from "../geometry/inner-point.ts";
import { type Area, type AreaLevel, isKnown, type Neighbourhood } from "../model/index.ts";
import { nearestYearOfCode } from "./county-years.ts";

/** What does not fit together among the areas: told where they are imported and where the data are looked over. */
export type AreaRemark =
  /** Boundaries of one year, residents of another: an area may have been another place when its people were counted. */
  | { readonly kind: "years"; readonly outlines: number; readonly residents: number; readonly areas: number }
  /** Areas of one level with boundaries of several years. */
  | { readonly kind: "mixed"; readonly level: AreaLevel; readonly first: number; readonly last: number }
  | Listed<"no-residents">
  /** The middle of the area is in none of the coarser level's areas, or in another than its code says. */
  | (Listed<"not-nested"> & { readonly within: AreaLevel })
  /** Residents of the parts are other than those of the whole they nest in. */
  | (Listed<"sums-differ"> & { readonly within: AreaLevel });

interface Listed<K extends string> {
  readonly kind: K;
  readonly level: AreaLevel;
  readonly areas: number;
  /** The first of them by id. */
  readonly names: readonly string[];
}

const NAMED = 5;
const OFFICIAL = ["grunnkrets", "delområde", "bydel"] as const;

/**
 * Looks the areas over: years, unknown residents, and whether finer levels nest in coarser ones. Statistics Norway's figures
 * of a year are of the boundaries on 1 January of that year; a grunnkrets's delområde is in its code (first six digits and 00).
 */
export function areaRemarks(neighbourhoods: readonly Neighbourhood[]): readonly AreaRemark[] {
  const areas = [...neighbourhoods].sort((a, b) => (a.id < b.id ? -1 : 1));
  const remarks: AreaRemark[] = [...differentYears(areas)];
  const levels = OFFICIAL.filter((level) => areas.some((area) => area.level === level));
  const of = (level: AreaLevel) => areas.filter((area) => area.level === level);
  for (const level of new Set(areas.map((area) => area.level))) {
    remarks.push(...mixedYears(level, of(level)));
    const unknown = of(level).filter(({ residents }) => !isKnown(residents));
    if (unknown.length > 0 && unknown.length < of(level).length)
      remarks.push(listed("no-residents", level, unknown));
  }
  for (const [i, level] of levels.entries()) {
    const within = levels[i + 1];
    if (within !== undefined) remarks.push(...nesting(level, of(level), within, of(within)));
  }
  return remarks;
}

const listed = <K extends string>(kind: K, level: AreaLevel, areas: readonly Neighbourhood[]): Listed<K> => ({
  kind,
  level,
  areas: areas.length,
  names: areas.slice(0, NAMED).map(({ name }) => name),
});

function differentYears(areas: readonly Neighbourhood[]): readonly AreaRemark[] {
  const counts = new Map<string, { outlines: number; residents: number; areas: number }>();
  for (const { id, outlineYear, residentsYear, residents } of areas) {
    if (!isKnown(residentsYear) || !isKnown(residents)) continue;
    // Where nobody says which year the boundaries are of, the code does, when that year had no such county.
    const outlines = outlineYear ?? nearestYearOfCode(id, residentsYear);
    if (outlines === residentsYear) continue;
    const key = `${outlines} ${residentsYear}`;
    const count = counts.get(key) ?? { outlines, residents: residentsYear, areas: 0 };
    count.areas += 1;
    counts.set(key, count);
  }
  return [...counts.values()].map((count) => ({ kind: "years", ...count }));
}

function mixedYears(level: AreaLevel, areas: readonly Neighbourhood[]): readonly AreaRemark[] {
  const years = [...new Set(areas.flatMap(({ outlineYear }) => outlineYear ?? []))].sort((a, b) => a - b);
  const [first] = years;
  const last = years.at(-1);
  return first !== undefined && last !== undefined && first !== last
    ? [{ kind: "mixed", level, first, last }]
    : [];
}

function nesting(
  level: AreaLevel,
  parts: readonly Neighbourhood[],
  within: AreaLevel,
  wholes: readonly Neighbourhood[],
): readonly AreaRemark[] {
  const index = new AreaIndex(wholes.map(({ outline }) => outline));
  // A delområde that city districts share is a row for each of them, with one code: "03010200", "03010200 Sentrum".
  const codeOf = (whole: Neighbourhood) => whole.id.slice(0, 8);
  const codes = new Set(wholes.map(codeOf));
  const astray: Neighbourhood[] = [];
  const residents = new Map<Neighbourhood, number>();
  for (const part of parts) {
    const whole = wholeOf(part.outline, index, wholes);
    const code = `${part.id.slice(0, 6)}00`;
    const misnamed = within === "delområde" && codes.has(code) && whole && codeOf(whole) !== code;
    if (!whole || misnamed) astray.push(part);
    if (whole) {
      const more = isKnown(part.residents) ? part.residents : Number.NaN;
      residents.set(whole, (residents.get(whole) ?? 0) + more);
    }
  }
  const differing = wholes.filter((whole) => {
    const sum = residents.get(whole);
    const sameYear = parts.every(({ residentsYear }) => residentsYear === whole.residentsYear);
    return (
      sum !== undefined &&
      !Number.isNaN(sum) &&
      isKnown(whole.residents) &&
      sameYear &&
      sum !== whole.residents
    );
  });
  return [
    ...(astray.length > 0 ? [{ ...listed("not-nested" as const, level, astray), within }] : []),
    ...(differing.length > 0 ? [{ ...listed("sums-differ" as const, level, differing), within }] : []),
  ];
}

function wholeOf(
  outline: Area,
  index: AreaIndex,
  wholes: readonly Neighbourhood[],
): Neighbourhood | undefined {
  const middle = innerPoint(outline);
  return middle && wholes[index.locate(middle[0], middle[1])];
}
