import { grown } from "../../geometry/bounds.ts";
import { EdgeSet } from "../../geometry/edge-set.ts";
import { overlapArea } from "../../geometry/overlap-area.ts";
import type { Plot, RuleSet } from "../../model/index.ts";
import { type BuildableRegion, buildableRegion } from "../buildable/buildable.ts";
import { doubtReach, jointAccuracy } from "../buildable/joint-accuracy.ts";
import type { Limit } from "../buildable/limit.ts";
import { limitsOf } from "../buildable/limits.ts";
import type { SitingGround } from "../ground.ts";
import type { HouseType } from "../house-types/house-type.ts";
import { plotForm } from "../plot-form.ts";
import { type AccessWays, accessWays } from "./access-ways.ts";
import { type Footprint, footprintOf } from "./house-place.ts";

/** A limit made ready to be asked while a house is dragged. */
export interface NearLimit {
  readonly limit: Limit;
  /** x1, y1, x2, y2 of the edges that can matter on the plot. */
  readonly edges: Float64Array;
  /** ± metres of the limit and the plot together; undefined where neither states any. */
  readonly doubt: number | undefined;
}

/** One plot made ready for houses of one type: everything that does not change while they are moved about. */
export interface LayoutSite {
  readonly plot: Plot;
  readonly type: HouseType;
  readonly foot: Footprint;
  readonly outline: EdgeSet;
  readonly limits: readonly Limit[];
  readonly near: readonly NearLimit[];
  readonly region: BuildableRegion;
  readonly regionEdges: EdgeSet;
  readonly access: AccessWays;
  /** m² of the plot that can be garden and parking: landslides are stopped from the outdoor area too (TEK17 § 7-3). */
  readonly usableM2: number;
}

export interface LayoutQuestion {
  readonly ground: SitingGround;
  readonly plot: Plot;
  readonly ruleSet: RuleSet;
  readonly type: HouseType;
  /** How many are meant: H3 is stricter for many. */
  readonly houses: number;
}

/** @param without a rule that is left out: what would be if it did not bind */
export function layoutSite(
  { ground, plot, ruleSet, type, houses }: LayoutQuestion,
  without?: string,
): LayoutSite {
  const all = limitsOf(
    { ground, plot, ruleSet, houses, height: type.height.value },
    doubtReach(ground, plot),
  );
  const limits = without ? all.filter(({ rule }) => rule !== without) : all;
  const { edges: outline, area } = plotForm(plot.outline);
  const region = buildableRegion(plot, limits);
  return {
    plot,
    type,
    foot: footprintOf(type),
    outline,
    limits,
    near: limits.map((limit) => nearLimit(limit, plot, outline)),
    region,
    regionEdges: EdgeSet.of(region.shape),
    access: accessWays(ground, plot, type.access.value),
    usableM2: usable(outline, area, limits),
  };
}

function nearLimit(limit: Limit, plot: Plot, outline: EdgeSet): NearLimit {
  const doubt = jointAccuracy(limit, plot);
  const { minX, minY, maxX, maxY } = grown(outline.bounds, limit.metres + (doubt ?? 0) + 1);
  const edges: number[] = [];
  const from = limit.edges.edges;
  limit.edges.visit(minX, minY, maxX, maxY, (i) => {
    for (let k = i; k < i + 4; k++) edges.push(from[k] as number);
  });
  return { limit, edges: Float64Array.from(edges), doubt };
}

function usable(outline: EdgeSet, area: number, limits: readonly Limit[]): number {
  if (area < 1) return 0;
  const unsafe = limits.filter(({ cause, stops }) => cause === "landslide" && stops);
  if (unsafe.length === 0) return area;
  return (
    area -
    overlapArea(
      outline,
      unsafe.map(({ edges }) => edges),
    )
  );
}
