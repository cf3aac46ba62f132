import { type BuildingFigures, type Finding, subjectKey, UNKNOWN } from "../model/index.ts";
import { burdenScore } from "../scores/burden-score.ts";
import { LOAD_WEIGHT } from "../scores/score-weights.ts";
import { buildingReading } from "../situation/building-reading.ts";
import { BUILDING_RULES, type Context } from "./context.ts";
import type { Entry } from "./entry-table.ts";
import { judge } from "./judged.ts";

export function buildingEntry({ situation, weights }: Context, index: number): Entry<BuildingFigures> {
  const record = situation.ground.buildings[index];
  if (!record) throw new Error(`there is no building ${index}`);
  const subject = { kind: "building", id: record.id } as const;
  const key = subjectKey(subject);
  const reading = buildingReading(situation, index);
  const judged = BUILDING_RULES.flatMap((module) =>
    judge(module, subject, key, { building: reading }, false, situation.book),
  );
  const findings = judged.map((one) => one.finding);
  const graded = judged.map((one) => one.graded);
  const share = findings.find(isProgrammeShare);
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
        graded
          .filter(({ rule }) => weights.inClustering("building", rule))
          .map((one) => ({ graded: one, weight: weights.of(one) })),
        weights.clusteringScale("building"),
      ),
      burdenScore(
        subject,
        "load",
        graded.filter(({ rule }) => rule === "load").map((one) => ({ graded: one, weight: LOAD_WEIGHT })),
        1,
      ),
    ],
    graded: graded.filter(({ rule }) => weights.inClustering("municipality", rule)),
  };
}

const isProgrammeShare = ({ rule, count }: Finding): boolean =>
  rule === "d1-building-share" && count === "programme";
