import { d1BuildingShare } from "./d1-building-share/index.ts";
import { d2CooperativeOwnership } from "./d2-cooperative-ownership/index.ts";
import { d3SiteSize } from "./d3-site-size/index.ts";
import { d4SiteSpacing } from "./d4-site-spacing/index.ts";
import { d5AreaShare } from "./d5-area-share/index.ts";
import { d6LocationQuotient } from "./d6-location-quotient/index.ts";
import { d7ImpactRings } from "./d7-impact-rings/index.ts";
import { d8QuarterMile } from "./d8-quarter-mile/index.ts";
import { d10FairShare } from "./d10-fair-share/index.ts";
import { d11GroupMix } from "./d11-group-mix/index.ts";
import { d15UnusedOpportunity } from "./d15-unused-opportunity/index.ts";
import type { DispersionModule } from "./gather.ts";
import { load } from "./load/index.ts";
import type { RuleModule } from "./rule.ts";
import { SITING_RULES } from "./siting-rules.ts";

/** D1–D15 and the load formula. */
export const DISPERSION_RULES: readonly DispersionModule[] = [
  d1BuildingShare,
  d2CooperativeOwnership,
  d3SiteSize,
  d4SiteSpacing,
  d5AreaShare,
  d6LocationQuotient,
  d7ImpactRings,
  d8QuarterMile,
  d10FairShare,
  d11GroupMix,
  d15UnusedOpportunity,
  load,
];

/** Every rule there is, in the order they are read to a user: dispersion, load, hard constraints, criteria. */
export const RULES: readonly RuleModule[] = [...DISPERSION_RULES, ...SITING_RULES];
