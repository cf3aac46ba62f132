import { type Bounds, grown } from "../../geometry/bounds.ts";
import {
  isKnown,
  type Known,
  type Plot,
  type RuleId,
  type RuleSet,
  UNKNOWN,
  type Zone,
} from "../../model/index.ts";
import { setback } from "../../rules/h5-boundary/rule.ts";
import { param } from "../../rules/param.ts";
import type { Params } from "../../rules/rule.ts";
import type { SitingGround } from "../ground.ts";
import { type PlotForm, plotForm } from "../plot-form.ts";
import { basisOf } from "./basis-of.ts";
import type { Limit } from "./limit.ts";
import { BARRED, READINGS } from "./readings.ts";

/** What is to be built, and where: a plot of the dataset or one that is being drawn. */
export interface BuildingCase {
  readonly ground: SitingGround;
  readonly plot: Plot;
  readonly ruleSet: RuleSet;
  /** How many: landslides are held against a stricter class where there are many. */
  readonly houses: number;
  /** Metres, of the house type: H5 goes by it above 8 m. */
  readonly height: number;
}

/**
 * Everything on one plot that binds houses, the boundary first, then rule by rule. Only what reaches into the plot is given.
 * A rule that the rule set does not name is not in force.
 *
 * @param beyond metres that what reaches so near the plot is given too: maps can be wrong
 */
export function limitsOf(on: BuildingCase, beyond = 0): readonly Limit[] {
  const form = plotForm(on.plot.outline);
  if (form.area < 1) return [];
  const inForce = new Map<string, Params>(on.ruleSet.rules.map(({ rule, params }) => [rule, params]));
  return [
    ...ofBoundary(on, form, inForce.get("h5-boundary")),
    ...ofOwnPurpose(on, form, inForce.has("h9-plan-purpose")),
    ...ofBuildings(on, form, inForce.get("h6-fire-spread"), beyond),
    ...ofZones(on, form, inForce, beyond),
  ];
}

function ofBoundary({ plot, height }: BuildingCase, form: PlotForm, params: Params | undefined): Limit[] {
  if (!params) return [];
  const { highestBuildingMetres: stated } = plot.facts;
  const own = isKnown(stated) ? Math.max(stated, height) : height;
  return [
    {
      rule: "h5-boundary" as RuleId,
      cause: "boundary",
      basis: basisOf("h5-boundary", "distance"),
      of: null,
      name: UNKNOWN,
      edges: form.edges,
      metres: setback(own, params),
      inside: true,
      stops: true,
      accuracy: plot.accuracyMetres ?? UNKNOWN,
    },
  ];
}

/** What the plot's own row says of its purpose holds for the whole plot. */
function ofOwnPurpose({ plot }: BuildingCase, form: PlotForm, inForce: boolean): Limit[] {
  const use = plot.facts.landUse;
  if (!inForce || !isKnown(use) || !BARRED.has(use)) return [];
  return [
    {
      rule: "h9-plan-purpose" as RuleId,
      cause: "landUse",
      basis: basisOf("h9-plan-purpose"),
      of: null,
      name: UNKNOWN,
      edges: form.edges,
      metres: 0,
      inside: false,
      stops: true,
      accuracy: UNKNOWN,
    },
  ];
}

function ofBuildings(
  { ground }: BuildingCase,
  form: PlotForm,
  params: Params | undefined,
  beyond: number,
): Limit[] {
  if (!params) return [];
  const metres = param(params, "distance");
  const bounds = grown(form.edges.bounds, beyond);
  const limits = ground.outlines.near(grown(bounds, metres)).map(
    ({ of, edges }): Limit => ({
      rule: "h6-fire-spread" as RuleId,
      cause: "building",
      basis: basisOf("h6-fire-spread", "distance"),
      of: of.id,
      name: of.name,
      edges,
      metres,
      inside: false,
      stops: true,
      accuracy: of.accuracyMetres ?? UNKNOWN,
    }),
  );
  return limits.filter((limit) => reaches(limit, bounds));
}

function ofZones(
  { ground, plot, houses }: BuildingCase,
  form: PlotForm,
  inForce: ReadonlyMap<string, Params>,
  beyond: number,
): Limit[] {
  const { x, y } = plot.at;
  const bounds = grown(form.edges.bounds, beyond);
  const found: Limit[] = [];
  for (const { rule, kind, widest, read } of READINGS) {
    const params = inForce.get(rule);
    if (!params) continue;
    for (const { of, edges } of ground.zones(kind).near(grown(bounds, widest(params)))) {
      const is = read(of, params, houses);
      if (!is) continue;
      const limit: Limit = {
        rule: rule as RuleId,
        cause: is.cause,
        basis: basisOf(rule, is.param),
        of: of.id,
        name: of.name,
        edges,
        metres: is.metres,
        inside: false,
        stops: is.stops,
        accuracy: accuracyOf(of, ground.accuracyAt(kind, x, y)),
      };
      if (reaches(limit, bounds)) found.push(limit);
    }
  }
  return found;
}

/** A zone's own accuracy, else that of the mapping it belongs to. */
function accuracyOf({ accuracyMetres = UNKNOWN }: Zone, ofMapping: Known<number>): Known<number> {
  return isKnown(accuracyMetres) ? accuracyMetres : ofMapping;
}

/** A line without a belt takes no ground; an area without an edge in the box holds all of it or none. */
function reaches({ edges, metres }: Limit, bounds: Bounds): boolean {
  if (edges.closed && edges.contains((bounds.minX + bounds.maxX) / 2, (bounds.minY + bounds.maxY) / 2))
    return true;
  return (edges.closed || metres > 0) && edges.hasEdgeIn(grown(bounds, metres));
}
