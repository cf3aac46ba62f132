import { isKnown, type ZoneKind } from "../model/index.ts";
import type { Judgement } from "../rules/rule.ts";
import { gravest, shareMeasured, zoneVerdict } from "./judge-zone.ts";
import { mappedShare } from "./mapped-share.ts";
import { type Overlap, overlapOf } from "./overlap.ts";
import type { Site } from "./site.ts";

/** Facts of a natural hazard that is mapped by return period (H1, H2, H3). */
export type HazardFacts = Overlap & {
  readonly mapped: number;
  /** The return period the houses must be safe against, in years. */
  readonly required: number;
  /** Share of the plot in zones whose return period nobody has stated. */
  readonly unclassed: number;
  /** Share of the plot in zones of rarer events than required: no hindrance, but worth knowing. */
  readonly rarer: number;
};

export function gatherHazard(site: Site, kind: ZoneKind, required: number): HazardFacts {
  return {
    ...overlapOf(site, kind, ({ returnPeriod }) => isKnown(returnPeriod) && returnPeriod <= required),
    mapped: mappedShare(site, kind),
    required,
    unclassed: overlapOf(site, kind, ({ returnPeriod }) => !isKnown(returnPeriod)).share,
    rarer: overlapOf(site, kind, ({ returnPeriod }) => isKnown(returnPeriod) && returnPeriod > required)
      .share,
  };
}

export function judgeHazard(facts: HazardFacts): Judgement {
  const verdict = gravest(zoneVerdict(facts), facts.unclassed > 0 ? "investigate" : "met");
  return { verdict, ...shareMeasured(facts.share, facts.mapped) };
}
