import { type BuildingFigures, type Finding, UNKNOWN } from "../model/index.ts";
import { loadInBuilding } from "../rules/load/index.ts";
import { burdenScore } from "../scores/burden-score.ts";
import { buildingReading } from "../situation/building-reading.ts";
import { COUNTS } from "../situation/situation.ts";
import { BUILDING_RULES, type Context } from "./context.ts";
import type { Entry } from "./entry-table.ts";
import { findingsOf, grade, judgeAll, Naming } from "./judged.ts";

export function buildingEntry({ situation, weights }: Context, index: number): Entry<BuildingFigures> {
  const record = situation.ground.buildings[index];
  if (!record) throw new Error(`there is no building ${index}`);
  const subject = { kind: "building", id: record.id } as const;
  const reading = buildingReading(situation, index);
  const judged = judgeAll(BUILDING_RULES, new Naming(subject), { building: reading }, situation.book);
  const findings = findingsOf(judged);
  const share = findings.find(isProgrammeShare);
  const load = COUNTS.map((count) => grade(loadInBuilding, { building: reading }, count, situation.book));
  return {
    id: record.id,
    figures: {
      id: record.id,
      programmeUnits: reading.units.programme,
      stockUnits: reading.units.stock,
      dwellings: record.dwellings,
      share: share?.measured ?? UNKNOWN,
      verdict: share?.verdict ?? "unknown",
    },
    findings,
    scores: [
      burdenScore(
        subject,
        "clustering",
        weights.clustering("building", judged),
        weights.of,
        weights.clusteringScale("building"),
      ),
      burdenScore(
        subject,
        "load",
        load.filter((graded) => graded !== undefined),
        weights.ofLoad,
        1,
      ),
    ],
    graded: weights.clustering("municipality", judged),
    units: reading.units,
  };
}

const isProgrammeShare = ({ rule, count }: Finding): boolean =>
  rule === "d1-building-share" && count === "programme";
