import type { Count } from "../../model/index.ts";
import type { AnalysisKind, TooFew } from "../analysis.ts";
import type { AnalysisSubject } from "../analysis-subject.ts";
import { residentsColumn } from "../area-columns.ts";
import { LEAST_AREAS } from "./least.ts";
import { tooFew, tooFewUnits } from "./too-few.ts";
import { unitsByArea } from "./units-by-area.ts";

/** Areas of the level in force that somebody is known to live in, as columns. */
export interface PeopledAreas {
  /** Index of each among the areas in force. */
  readonly used: readonly number[];
  readonly residents: Float64Array;
  readonly units: Int32Array;
}

/** Areas whose residents are not known, or that nobody lives in, are left out, units and all. */
export function peopledAreas(
  { ground, places }: AnalysisSubject,
  of: AnalysisKind,
  count: Count,
): PeopledAreas | TooFew {
  const residents = residentsColumn(ground);
  const used = ground.areas.flatMap((_, area) => ((residents[area] as number) > 0 ? [area] : []));
  if (used.length < LEAST_AREAS) return tooFew(of, used.length, LEAST_AREAS, "areas");
  const all = unitsByArea(places, count, ground);
  const units = Int32Array.from(used, (area) => all[area] as number);
  return (
    tooFewUnits(
      of,
      count,
      units.reduce((sum, one) => sum + one, 0),
    ) ?? { used, residents: Float64Array.from(used, (area) => residents[area] as number), units }
  );
}
