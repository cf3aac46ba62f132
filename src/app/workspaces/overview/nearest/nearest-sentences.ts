import type { NearestSurface } from "../../../../engine/index.ts";
import type { Messages } from "../../../../messages/index.ts";
import { type NearestSummary, nearestSummary } from "./nearest-summary.ts";

/** How many homes have twice the municipality's share around them, and where it is highest. */
export function nearestSentence(
  surface: NearestSurface,
  areaAt: (point: NearestSummary["highest"]["at"]) => string | undefined,
  m: Messages,
): string {
  const found = nearestSummary(surface);
  if (!found) return "";
  const area = areaAt(found.highest.at);
  return m.text("pictures.nearest.sentence", {
    k: surface.k,
    count: surface.count,
    dense: m.percent(found.dense / found.homes, 1),
    overall: m.percent(surface.overall, 1),
    highest: m.percent(found.highest.share, 1),
    known: area === undefined ? "no" : "yes",
    area: area ?? "",
  });
}

/** What an alternative makes of that. */
export function nearestChange(
  title: string,
  before: NearestSurface,
  after: NearestSurface,
  m: Messages,
): string {
  const [was, is] = [nearestSummary(before), nearestSummary(after)];
  if (!was || !is) return "";
  return m.text("pictures.change.nearest", {
    title,
    k: after.k,
    before: was.dense,
    after: is.dense,
    verdict: was.dense === is.dense ? "same" : is.dense > was.dense ? "more" : "less",
    top: m.percent(was.highest.share, 1) === m.percent(is.highest.share, 1) ? "same" : "other",
    highestBefore: m.percent(was.highest.share, 1),
    highestAfter: m.percent(is.highest.share, 1),
  });
}
