import { levelsOf } from "../../ground/area-levels.ts";
import type { Ground } from "../../ground/ground.ts";
import type { AnalysisQuestion, Evenness, EvennessAtLevel, TooFew } from "../analysis.ts";
import type { AnalysisSubject } from "../analysis-subject.ts";
import { landColumn, residentsColumn } from "../area-columns.ts";
import { delta } from "../areal/evenness/concentration.ts";
import { dissimilarity, entropyIndex, gini } from "../areal/evenness/evenness.ts";
import { interaction, isolation } from "../areal/evenness/exposure.ts";
import { lorenzCurve } from "../areal/evenness/lorenz-curve.ts";
import { evennessByChance } from "../areal/evenness/simulated-evenness.ts";
import { LEAST_AREAS, LEAST_UNITS } from "./least.ts";
import { tooFew, tooFewUnits } from "./too-few.ts";
import { unitsByArea } from "./units-by-area.ts";

const SIMULATIONS = 999;
const SEED = 1;

/**
 * D9: how far units are from being where residents are, at every level of areas there is, beside what as many units dealt
 * at random would give. Areas whose residents are not known are left out, units and all. A level with fewer than five areas
 * left is not spoken of; `too-few` where that leaves none.
 */
export function evenness(
  { ground, places, progress }: AnalysisSubject,
  { count }: Extract<AnalysisQuestion, { kind: "evenness" }>,
): Evenness | TooFew {
  const units = places.units[count];
  const few = tooFewUnits("evenness", count, units);
  if (few) return few;
  const levels = levelsOf(ground.dataset).map((level) => {
    const at = ground.at(level);
    return { level, counted: countedAt(at, unitsByArea(places, count, at)) };
  });
  const told = levels.flatMap(({ level, counted }): readonly EvennessAtLevel[] => {
    if (counted.residents.length < LEAST_AREAS || counted.units < LEAST_UNITS) return [];
    const groups = { group: counted.group, others: counted.residents };
    const curve = lorenzCurve(groups);
    return [
      {
        level,
        areas: counted.residents.length,
        dissimilarity: dissimilarity(groups),
        gini: gini(groups),
        theil: entropyIndex(groups),
        isolation: isolation(groups),
        exposure: interaction(groups),
        delta: counted.land.every((land) => land > 0) ? delta(groups, counted.land) : null,
        byChance: evennessByChance(counted.residents, counted.units, {
          simulations: SIMULATIONS,
          seed: SEED,
          progress,
        }),
        lorenz: { residents: [...curve.others], units: [...curve.group] },
      },
    ];
  });
  if (told.length === 0) {
    const most = levels.map(({ counted }) => counted.residents.length);
    return tooFew("evenness", Math.max(0, ...most), LEAST_AREAS, "areas");
  }
  return {
    kind: "evenness",
    count,
    units,
    level: ground.level,
    levels: told,
    simulations: SIMULATIONS,
    seed: SEED,
  };
}

/** The areas of a level that somebody is known to live in. */
function countedAt(ground: Ground, units: Int32Array) {
  const residents = residentsColumn(ground);
  const used = Array.from(residents.keys()).filter((area) => (residents[area] as number) > 0);
  const column = (values: ArrayLike<number>) => Float64Array.from(used, (area) => values[area] as number);
  const group = column(units);
  return {
    group,
    residents: column(residents),
    land: column(landColumn(ground)),
    units: group.reduce((sum, one) => sum + one, 0),
  };
}
