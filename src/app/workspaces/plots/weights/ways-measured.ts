import type { Assessment, PlotId, RuleId } from "../../../../engine/index.ts";

/** How the way to a service was found: along roads, or in a straight line, and then why. */
export type WayMeasured = "road" | "offRoad" | "noWay" | "straight";
const WAYS: readonly WayMeasured[] = ["road", "offRoad", "noWay", "straight"];

export interface WaysMeasured {
  readonly by: ReadonlyMap<PlotId, WayMeasured>;
  readonly count: Readonly<Record<WayMeasured, number>>;
  /** Metres from the plot that lies farthest from the road it was joined to; 0 where none was. */
  readonly farthest: number;
}

/** Of the plots a criterion measured a way from; undefined for a criterion that is not about a way. */
export function waysMeasured(
  { findings }: Pick<Assessment, "findings">,
  criterion: RuleId,
): WaysMeasured | undefined {
  const by = new Map<PlotId, WayMeasured>();
  const count = { road: 0, offRoad: 0, noWay: 0, straight: 0 };
  let [farthest, asksForWay] = [0, false];
  for (const { rule, subject, facts } of findings) {
    if (rule !== criterion || subject.kind !== "plot") continue;
    const way = WAYS.find((one) => one === facts.by);
    if (!way) continue;
    asksForWay = true;
    // Nowhere to go: nothing was measured.
    if ((facts.distance ?? facts.minutes ?? null) === null) continue;
    by.set(subject.id as PlotId, way);
    count[way] += 1;
    if (typeof facts.gap === "number") farthest = Math.max(farthest, facts.gap);
  }
  return asksForWay ? { by, count, farthest } : undefined;
}
