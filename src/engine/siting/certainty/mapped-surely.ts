import { grown } from "../../geometry/bounds.ts";
import { isKnown, type Known, type ZoneKind } from "../../model/index.ts";
import { param } from "../../rules/param.ts";
import type { Params } from "../../rules/rule.ts";
import { READINGS } from "../buildable/readings.ts";
import type { SitingGround } from "../ground.ts";
import { mappedShare } from "../mapped-share.ts";
import type { Site } from "../site.ts";
import { type Joint, joint } from "./spread.ts";

/** Metres from a building's point to its farthest corner, as H6 has it. */
const HALF_A_BLOCK = 40;

/** Whether what a rule reads has been mapped so far around the plot that no error could show a gap, and how coarse it is. */
export function mappedSurely({
  site,
  rule,
  params,
}: {
  readonly site: Site;
  readonly rule: string;
  readonly params: Params;
}): {
  readonly surely: boolean;
  readonly joint: Joint;
} {
  const { ground, plot, spot, form } = site;
  const joints: Joint[] = [];
  let surely = true;
  const ask = (kind: ZoneKind, margin: number): void => {
    const own = joint(accuracyOf(ground, kind, plot.at), site);
    joints.push(own);
    // 10 mm more: the share is counted to a ten-thousandth.
    if (mappedShare(site, kind, margin + own.metres + 0.01) < 1) surely = false;
  };
  if (rule === "h6-fire-spread") {
    const distance = param(params, "distance");
    ask("building", distance);
    const { metres } = joints[0] as Joint;
    const around = distance + spot + HALF_A_BLOCK + metres;
    if (ground.unplacedBuildings(plot.at.x, plot.at.y, around) > 0) surely = false;
  }
  for (const { rule: of, kind, widest } of READINGS)
    if (of === rule && kind !== "landUse") ask(kind, widest(params));
  if (rule === "h9-plan-purpose" || rule === "h10-farmland") {
    const own = joint(accuracyOf(ground, "landUse", plot.at), site);
    // A plan is a mosaic of purposes: an edge so near may leave a gap, or bring another purpose.
    const near = ground.zones("landUse").near(grown(form.edges.bounds, own.metres));
    if (near.length > 0 || !isKnown(plot.facts.landUse)) joints.push(own);
    const box = grown(form.edges.bounds, own.metres);
    if (near.some(({ edges }) => edges.hasEdgeIn(box))) surely = false;
  }
  return { surely, joint: coarsest(joints) };
}

function accuracyOf(
  ground: SitingGround,
  kind: ZoneKind,
  { x, y }: { readonly x: number; readonly y: number },
): Known<number> {
  const ofMapping = ground.accuracyAt(kind, x, y);
  const ofZones = ground.zonesAccuracy(kind);
  if (!isKnown(ofMapping)) return ofZones;
  return isKnown(ofZones) ? Math.max(ofMapping, ofZones) : ofMapping;
}

/** The worst of several: one that nobody has stated leaves all of them unstated. */
function coarsest(joints: readonly Joint[]): Joint {
  let [metres, map, boundary] = [0, false, false];
  for (const one of joints) {
    metres = Math.max(metres, one.metres);
    map ||= one.lacking === "map" || one.lacking === "both";
    boundary ||= one.lacking === "boundary" || one.lacking === "both";
  }
  return { metres, lacking: map ? (boundary ? "both" : "map") : boundary ? "boundary" : "none" };
}
