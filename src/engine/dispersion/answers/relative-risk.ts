import { at } from "../../model/index.ts";
import type { AnalysisQuestion, RelativeRisk, TooFew } from "../analysis.ts";
import type { AnalysisSubject } from "../analysis-subject.ts";
import { riskBandwidth } from "../clusters/risk-bandwidth.ts";
import { gridAround, riskSurface } from "../clusters/risk-surface.ts";
import { tooFew, tooFewToLabel } from "./too-few.ts";

/** How much likelier than elsewhere is a home here to be of the programme: the log ratio of two kernel densities. */
export function relativeRisk(
  { places, progress }: AnalysisSubject,
  { bandwidth, cells }: Extract<AnalysisQuestion, { kind: "relative-risk" }>,
): RelativeRisk | TooFew {
  const few = tooFewToLabel("relative-risk", places);
  if (few) return few;
  const chosen = bandwidth ?? riskBandwidth(places, progress).bandwidth;
  // Homes all at one place have no bandwidth, and no map.
  if (Number.isNaN(chosen)) return tooFew("relative-risk", 1, 2, "stockUnits");
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
