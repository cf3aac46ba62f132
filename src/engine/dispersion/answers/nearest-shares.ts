import type { AnalysisQuestion, NearestShares, TooFew } from "../analysis.ts";
import type { AnalysisSubject } from "../analysis-subject.ts";
import { NearestShares as Shares } from "../population/nearest-shares.ts";
import { tooFew } from "./too-few.ts";

/** Share of units among the nearest k homes of the population, around each of the points asked about. */
export function nearestShares(
  { ground, places }: AnalysisSubject,
  { count, k, at }: Extract<AnalysisQuestion, { kind: "nearest-shares" }>,
): NearestShares | TooFew {
  const { residences } = ground.dataset;
  const homes = residences.dwellings.reduce((sum, many) => sum + Math.max(1, many), 0);
  const least = Math.min(...k);
  if (residences.x.length === 0 || homes < least) return tooFew("nearest-shares", homes, least, "dwellings");
  const shares = new Shares(residences, {
    x: places.x,
    y: places.y,
    units: count === "programme" ? places.programme : places.stock,
  });
  return {
    kind: "nearest-shares",
    count,
    k,
    shares: shares.shares(
      Float64Array.from(at, ({ x }) => x),
      Float64Array.from(at, ({ y }) => y),
      k,
    ),
    overall: shares.overall,
  };
}
