import {
  type Assessment,
  type PlotId,
  performanceTable,
  type RuleId,
  type RuleSet,
} from "../../../../engine/index.ts";

/** Everyday services that are measured in metres: bus stop, groceries, health, activity (criteria C1–C4). */
const SERVICES: ReadonlySet<string> = new Set(["c1-bus-stop", "c2-grocery", "c3-health", "c4-activity"]);

/**
 * Metres from each plot to services, each as its criterion measures it, averaged with the criteria's weights in the rule
 * set:
 *
 *   travelⱼ = Σₖ wₖ dⱼₖ / Σₖ wₖ
 *
 * A service that no plot has a distance to is not in the data and is left out; a plot that lacks a distance others have
 * gets none, since unknown is not near. Services without weight count for nothing.
 */
export function serviceDistance(assessment: Assessment, ruleSet: RuleSet): ReadonlyMap<PlotId, number> {
  const { plots, criteria, measured } = performanceTable(assessment, ruleSet);
  const weights = new Map<RuleId, number>(ruleSet.rules.map(({ rule, weight }) => [rule, weight ?? 0]));
  const asked = criteria.flatMap((criterion, k) => {
    const weight = weights.get(criterion) ?? 0;
    const known = plots.some((_, p) => Number.isFinite(measured[p * criteria.length + k]));
    return SERVICES.has(criterion) && weight > 0 && known ? [{ k, weight }] : [];
  });
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
  const far = new Map<PlotId, number>();
  if (whole === 0) return far;
  for (const [p, plot] of plots.entries()) {
    const sum = asked.reduce(
      (so, { k, weight }) => so + weight * (measured[p * criteria.length + k] as number),
      0,
    );
    if (Number.isFinite(sum)) far.set(plot, Math.round(sum / whole));
  }
  return far;
}
