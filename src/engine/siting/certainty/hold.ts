import type { RuleId } from "../../model/index.ts";
import type { Limit } from "../buildable/limit.ts";
import { purposeOf } from "../land-use.ts";
import type { Site } from "../site.ts";
import { deepestInto, spotMargin, wholeInside } from "./spread.ts";

/** Metres from the boundary that H13 leaves out of the buildable part, as its `gather` has it. */
const SETBACK = 4;

/** Limits that a rule's verdict can hang on. H10 reads LNF from the plan, whose limits are H9's. */
export function limitsFor(rule: string, limits: readonly Limit[], { ground, form }: Site): readonly Limit[] {
  if (rule !== "h10-farmland") return limits.filter((limit) => limit.rule === rule);
  const lnf = new Set<string>();
  for (const limit of limits) if (limit.cause === "landUse" && limit.of !== null) lnf.add(limit.of);
  const { minX, minY, maxX, maxY } = form.edges.bounds;
  for (const { of } of ground
    .zones("landUse")
    .near({ minX: minX - 200, minY: minY - 200, maxX: maxX + 200, maxY: maxY + 200 }))
    if (purposeOf(of) !== "lnf") lnf.delete(of.id);
  return limits.filter((limit) => limit.rule === (rule as RuleId) || lnf.has(limit.of ?? ""));
}

/** Whether the limit can make the rule say conflict; the others only ask for a look. */
export function canConflict({ stops, cause }: Limit): boolean {
  // Beside a watercourse the plan decides.
  return stops && cause !== "watercourse";
}

/** Metres from the houses to where the limit makes a conflict, as measured; negative where it does. */
export function conflictMargin(rule: string, site: Site, limit: Limit): number {
  switch (rule) {
    // Only what stands on a building is in conflict; nearer than the distance asks for a fire wall.
    case "h6-fire-spread":
      return spotMargin(site, limit, site.spot) + limit.metres;
    // The plan is read at the building spot itself.
    case "h9-plan-purpose":
      return spotMargin(site, limit, 0);
    default:
      return spotMargin(site, limit, site.spot);
  }
}

/** Metres that plot or zone can be moved, at least, before a conflict is none. */
export function conflictDepth(rule: string, site: Site, limit: Limit): number {
  if (rule === "h13-building-line") return wholeInside(site, limit, SETBACK);
  const depth = -conflictMargin(rule, site, limit);
  const byShare = limit.metres === 0 && rule !== "h6-fire-spread" && rule !== "h9-plan-purpose";
  return byShare && depth > 0 ? Math.min(depth, deepestInto(site, limit, 0)) : depth;
}

/** Metres that plot or zone can be moved, at least, before the rule no longer asks for a look. */
export function hitDepth(rule: string, site: Site, limit: Limit): number {
  switch (rule) {
    case "h6-fire-spread":
      return -spotMargin(site, limit, site.spot);
    case "h9-plan-purpose":
      return site.plot.facts.landUse === "unknown"
        ? Math.max(deepestInto(site, limit, 0), -spotMargin(site, limit, 0))
        : -spotMargin(site, limit, 0);
    case "h7-shoreline":
    case "h11-heritage":
    case "h12-power-line":
    case "h13-building-line":
      return Math.max(
        deepestInto(site, limit, rule === "h13-building-line" ? SETBACK : 0),
        -spotMargin(site, limit, site.spot),
      );
    default:
      return deepestInto(site, limit, 0);
  }
}
