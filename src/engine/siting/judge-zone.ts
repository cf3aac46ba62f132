import type { Verdict } from "../model/index.ts";
import type { Judgement } from "../rules/rule.ts";

/** What any rule about a zone needs to know of the plot. */
export interface InZone {
  /** Share of the plot that has been mapped, 0–1. */
  readonly mapped: number;
  /** Share of the plot in the zone, 0–1. */
  readonly share: number;
  /** The houses, where they stand now, reach into the zone. */
  readonly here: boolean;
  /** The part outside has room for the houses. */
  readonly room: boolean;
}

/**
 * A zone holds the houses, or leaves no room for them elsewhere on the plot: `whenHit`. It takes a part only: that must
 * be looked into, and the free part is stated. Nothing hit: met, but only where the whole plot has been mapped.
 * A hit is a hit even if the rest of the map is missing.
 */
export function zoneVerdict(zone: InZone, whenHit: "conflict" | "investigate" = "conflict"): Verdict {
  if (zone.share > 0) return zone.here || !zone.room ? whenHit : "investigate";
  return zone.mapped < 1 ? "unknown" : "met";
}

const GRAVITY: readonly Verdict[] = ["met", "unknown", "investigate", "conflict"];

/** The gravest of several states. A known need to look outranks a gap in the map; both outrank "met" (promise E6). */
export const gravest = (...verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce<Verdict>(
    (worst, next) => (GRAVITY.indexOf(next) > GRAVITY.indexOf(worst) ? next : worst),
    "met",
  );

/** None of the plot may lie in the zone. A share of 0 is only measured where everything has been mapped. */
export const shareMeasured = (share: number, mapped: number): Pick<Judgement, "measured" | "limit"> =>
  share > 0 || mapped >= 1 ? { measured: share, limit: 0 } : { limit: 0 };
