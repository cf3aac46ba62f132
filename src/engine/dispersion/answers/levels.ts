import { AREA_RULES } from "../../assessment/context.ts";
import { judgeAll, Naming } from "../../assessment/judged.ts";
import { worstVerdict } from "../../assessment/worst-verdict.ts";
import { areaReading } from "../../situation/area-reading.ts";
import type { AreaReading, PerCount, ServiceReading, SizeClasses } from "../../situation/reading.ts";
import type { Situation } from "../../situation/situation.ts";
import type { AreaAtLevel, Levels, TooFew } from "../analysis.ts";
import type { AnalysisSubject } from "../analysis-subject.ts";
import { areaLevels } from "../area-levels.ts";
import { tooFew } from "./too-few.ts";

/** The verdict of an area is what D5 and D6 say of it, as in the assessment. */
const DECIDING = ["d5-area-share", "d6-location-quotient"];

/**
 * The area rules asked of the levels above the working areas: of a district as of a neighbourhood, by the same rules with
 * the same limits. Sites keep the size they have, whichever border they straddle; residents are unknown where those of any
 * area within are.
 */
export function levels({ ground, situation }: AnalysisSubject): Levels | TooFew {
  const above = areaLevels(ground).slice(1);
  if (above.length === 0) return tooFew("levels", areaLevels(ground).length, 2, "levels");
  const readings = ground.areas.map((_, area) => areaReading(situation, area));
  return {
    kind: "levels",
    levels: above.map(({ level, names, of }) => ({
      level,
      areas: names.map((name, index) =>
        areaAtLevel(
          situation,
          level,
          name,
          readings.filter((_, area) => of[area] === index),
        ),
      ),
    })),
  };
}

function areaAtLevel(
  { book, municipality }: Situation,
  level: string,
  name: string,
  parts: readonly AreaReading[],
): AreaAtLevel {
  const reading: AreaReading = {
    residents: sumOrNull(parts.map(({ residents }) => residents)),
    residentsYear: sameOrNull(parts.map(({ residentsYear }) => residentsYear)),
    units: per((count) => parts.reduce((sum, { units }) => sum + units[count], 0)),
    classes: per((count) => together(parts.map(({ classes }) => classes[count]))),
    municipality,
    services: servicesOf(parts.map(({ services }) => services)),
  };
  const naming = new Naming({ kind: "neighbourhood", id: `${level}:${name}` });
  const findings = judgeAll(AREA_RULES, naming, { area: reading }, book).map(({ finding }) => finding);
  return {
    name,
    areas: parts.length,
    residents: reading.residents,
    units: reading.units,
    verdict: worstVerdict(
      findings.filter(({ rule }) => DECIDING.includes(rule)).map(({ verdict }) => verdict),
    ),
    findings,
  };
}

const per = <T>(one: (count: "programme" | "stock") => T): PerCount<T> => ({
  programme: one("programme"),
  stock: one("stock"),
});

function sumOrNull(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

const sameOrNull = (values: readonly (number | null)[]): number | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

const together = (classes: readonly SizeClasses[]): SizeClasses => ({
  small: classes.reduce((sum, { small }) => sum + small, 0),
  medium: classes.reduce((sum, { medium }) => sum + medium, 0),
  large: classes.reduce((sum, { large }) => sum + large, 0),
});

const servicesOf = (services: readonly ServiceReading[]): ServiceReading => ({
  staffedBase: sumOrNull(services.map(({ staffedBase }) => staffedBase)),
  lowThreshold: sumOrNull(services.map(({ lowThreshold }) => lowThreshold)),
  shelter: sumOrNull(services.map(({ shelter }) => shelter)),
});
