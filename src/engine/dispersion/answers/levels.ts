import { AREA_RULES } from "../../assessment/context.ts";
import { judgeAll, Naming } from "../../assessment/judged.ts";
import { worstVerdict } from "../../assessment/worst-verdict.ts";
import { innerPoint } from "../../geometry/inner-point.ts";
import { levelsOf } from "../../ground/area-levels.ts";
import type { Ground } from "../../ground/ground.ts";
import type { NeighbourhoodId } from "../../model/index.ts";
import { areaReading } from "../../situation/area-reading.ts";
import type { Situation } from "../../situation/situation.ts";
import type { AreaAtLevel, Levels, TooFew } from "../analysis.ts";
import type { AnalysisSubject } from "../analysis-subject.ts";
import { tooFew } from "./too-few.ts";

/** The verdict of an area is what D5 and D6 say of it, as in the assessment. */
const DECIDING = ["d5-area-share", "d6-location-quotient"];

/**
 * The area rules asked of every level but the one in force: of a district as of a neighbourhood, by the same rules with the
 * same limits, and each area with those in force that are the same place. The same homes give another answer at another
 * level (the modifiable areal unit problem), so no level is left out.
 */
export function levels({ ground, situationAt }: AnalysisSubject): Levels | TooFew {
  const all = levelsOf(ground.dataset);
  if (all.length < 2) return tooFew("levels", all.length, 2, "levels");
  return {
    kind: "levels",
    levels: all
      .filter((level) => level !== ground.level)
      .map((level) => {
        const situation = situationAt(level);
        const other = situation.ground;
        const isFiner = all.indexOf(level) < all.findIndex((one) => one === ground.level);
        const [finer, coarser] = isFiner ? [other, ground] : [ground, other];
        const within = withinOf(finer, coarser);
        const same = (index: number): readonly NeighbourhoodId[] =>
          ground.areas.flatMap(({ id }, own) =>
            (isFiner ? within[index] === own : within[own] === index) ? [id] : [],
          );
        return {
          level,
          finer: isFiner,
          areas: other.areas.map((_, index) => areaAtLevel(situation, index, same(index))),
        };
      }),
  };
}

function areaAtLevel(situation: Situation, index: number, same: readonly NeighbourhoodId[]): AreaAtLevel {
  const record = situation.ground.areas[index];
  if (!record) throw new Error(`there is no area ${index}`);
  const reading = areaReading(situation, index);
  const naming = new Naming({ kind: "neighbourhood", id: record.id });
  const findings = judgeAll(AREA_RULES, naming, { area: reading }, situation.book).map(
    ({ finding }) => finding,
  );
  return {
    id: record.id,
    name: record.name,
    same,
    residents: reading.residents,
    units: reading.units,
    verdict: worstVerdict(
      findings.filter(({ rule }) => DECIDING.includes(rule)).map(({ verdict }) => verdict),
    ),
    findings,
  };
}

/** For each area of a finer level, the index of the coarser one that a point well inside it lies in; −1 for none. */
const withinOf = (finer: Ground, coarser: Ground): readonly number[] =>
  finer.areas.map(({ outline }) => {
    const inner = innerPoint(outline);
    return inner ? coarser.areaIndex.locate(inner[0], inner[1]) : -1;
  });
