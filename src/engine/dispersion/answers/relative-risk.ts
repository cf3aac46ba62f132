import { at } from "../../model/index.ts";
import type { AnalysisQuestion, RelativeRisk, TooFew } from "../analysis.ts";
import type { AnalysisSubject } from "../analysis-subject.ts";
import { riskBandwidth } from "../clusters/risk-bandwidth.ts";
import { gridAround, riskSurface } from "../clusters/risk-surface.ts";
import { LEAST_UNITS } from "./least.ts";

/** How much likelier than elsewhere is a home here to be of the programme: the log ratio of two kernel densities. */
export function relativeRisk(
  { places, progress }: AnalysisSubject,
  { bandwidth, cells }: Extract<AnalysisQuestion, { kind: "relative-risk" }>,
): RelativeRisk | TooFew {
  const { units } = places;
  const tooFew = (have: number, need: number, what: TooFew["what"]): TooFew => ({
    kind: "too-few",
    of: "relative-risk",
    have,
    need,
    what,
  });
  if (units.programme < LEAST_UNITS) return tooFew(units.programme, LEAST_UNITS, "programmeUnits");
  if (units.stock < 2 * units.programme) return tooFew(units.stock, 2 * units.programme, "stockUnits");
  const chosen = bandwidth ?? riskBandwidth(places, progress).bandwidth;
  // Homes all at one place have no bandwidth, and no map.
  if (Number.isNaN(chosen)) return tooFew(1, 2, "stockUnits");
  const around = gridAround(places.x, places.y, cells, chosen);
  // A kernel narrower than half a cell would fall between the cells.
  const used = Math.max(chosen, around.cell / 2);
  const { logRatio } = riskSurface(places, around, used);
  return {
    kind: "relative-risk",
    origin: at(around.x, around.y),
    cell: around.cell,
    columns: around.columns,
    rows: around.rows,
    logRatio,
    bandwidth: used,
    chosen: bandwidth === null ? "crossValidated" : "given",
  };
}
