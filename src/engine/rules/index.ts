import type { DailyNeed } from "../situation/reading.ts";
import { c1BusStop } from "./c1-bus-stop/index.ts";
import { c2Grocery } from "./c2-grocery/index.ts";
import { c3Health } from "./c3-health/index.ts";
import { c4Activity } from "./c4-activity/index.ts";
import { c5TeamBase } from "./c5-team-base/index.ts";
import { c6Green } from "./c6-green/index.ts";
import { c7Slope } from "./c7-slope/index.ts";
import { c8Utilities } from "./c8-utilities/index.ts";
import { c9Ownership } from "./c9-ownership/index.ts";
import { c10PlotSize } from "./c10-plot-size/index.ts";
import { c11HouseCount } from "./c11-house-count/index.ts";
import { c12NeighbourBuffer } from "./c12-neighbour-buffer/index.ts";
import { c13SunAndAccess } from "./c13-sun-and-access/index.ts";
import { c14Schools } from "./c14-schools/index.ts";
import { d1BuildingShare } from "./d1-building-share/index.ts";
import { d2CooperativeOwnership } from "./d2-cooperative-ownership/index.ts";
import { d3SiteSize } from "./d3-site-size/index.ts";
import { d4SiteSpacing } from "./d4-site-spacing/index.ts";
import { d5AreaShare } from "./d5-area-share/index.ts";
import { d6LocationQuotient } from "./d6-location-quotient/index.ts";
import { d7ImpactRings } from "./d7-impact-rings/index.ts";
import { d8QuarterMile } from "./d8-quarter-mile/index.ts";
import { d9Evenness } from "./d9-evenness/index.ts";
import { d10FairShare } from "./d10-fair-share/index.ts";
import { d11GroupMix } from "./d11-group-mix/index.ts";
import { d12FinancingConflict } from "./d12-financing-conflict/index.ts";
import { d13FamilyCheck } from "./d13-family-check/index.ts";
import { d14AccessFloor } from "./d14-access-floor/index.ts";
import { d15UnusedOpportunity } from "./d15-unused-opportunity/index.ts";
import type { DispersionModule } from "./gather.ts";
import { h1Flood } from "./h1-flood/index.ts";
import { h2StormSurge } from "./h2-storm-surge/index.ts";
import { h3Landslide } from "./h3-landslide/index.ts";
import { h4QuickClay } from "./h4-quick-clay/index.ts";
import { h5Boundary } from "./h5-boundary/index.ts";
import { h6FireSpread } from "./h6-fire-spread/index.ts";
import { h7Shoreline } from "./h7-shoreline/index.ts";
import { h8Noise } from "./h8-noise/index.ts";
import { h9PlanPurpose } from "./h9-plan-purpose/index.ts";
import { h10Farmland } from "./h10-farmland/index.ts";
import { h11Heritage } from "./h11-heritage/index.ts";
import { h12PowerLine } from "./h12-power-line/index.ts";
import { h13BuildingLine } from "./h13-building-line/index.ts";
import { h14DrinkingWater } from "./h14-drinking-water/index.ts";
import { h15GroundAndNature } from "./h15-ground-and-nature/index.ts";
import { h16Radon } from "./h16-radon/index.ts";
import { h17BuildingRegime } from "./h17-building-regime/index.ts";
import { load } from "./load/index.ts";
import type { RuleModule } from "./rule.ts";
import type { ReachModule, SitingModule } from "./siting-module.ts";

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
  d9Evenness,
  d10FairShare,
  d11GroupMix,
  d12FinancingConflict,
  d13FamilyCheck,
  d14AccessFloor,
  d15UnusedOpportunity,
  load,
];

/** H1–H17: states beside the score, never points in it. H16 and H17 are information. */
const CONSTRAINT_RULES: readonly SitingModule[] = [
  h1Flood,
  h2StormSurge,
  h3Landslide,
  h4QuickClay,
  h5Boundary,
  h6FireSpread,
  h7Shoreline,
  h8Noise,
  h9PlanPurpose,
  h10Farmland,
  h11Heritage,
  h12PowerLine,
  h13BuildingLine,
  h14DrinkingWater,
  h15GroundAndNature,
  h16Radon,
  h17BuildingRegime,
];

/** C1–C14: each gives points for suitability, except C14, which never does. */
const CRITERION_RULES: readonly SitingModule[] = [
  c1BusStop,
  c2Grocery,
  c3Health,
  c4Activity,
  c5TeamBase,
  c6Green,
  c7Slope,
  c8Utilities,
  c9Ownership,
  c10PlotSize,
  c11HouseCount,
  c12NeighbourBuffer,
  c13SunAndAccess,
  c14Schools,
];

/** What a day asks for, and the criterion that says whether it is within reach (D14). */
export const DAILY_NEEDS: Readonly<Record<DailyNeed, ReachModule>> = {
  busStop: c1BusStop,
  grocery: c2Grocery,
  health: c3Health,
  activity: c4Activity,
};

export const SITING_RULES: readonly SitingModule[] = [...CONSTRAINT_RULES, ...CRITERION_RULES];

/** Every rule there is, in the order they are read to a user: dispersion, load, hard constraints, criteria. */
export const RULES: readonly RuleModule[] = [...DISPERSION_RULES, ...SITING_RULES];
