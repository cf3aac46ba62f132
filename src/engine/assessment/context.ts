import type { DispersionModule } from "../rules/gather.ts";
import { DISPERSION_RULES, RULES } from "../rules/index.ts";
import { ScoreWeights } from "../scores/score-weights.ts";
import { FamilyHomes } from "../situation/family-homes.ts";
import { UnitSpots } from "../situation/nearest.ts";
import type { PerCount } from "../situation/reading.ts";
import type { Situation } from "../situation/situation.ts";
import { Lookout, type Radii, radiiOf } from "../situation/surroundings.ts";
import { Headrooms } from "./headroom.ts";

/** What every answer about a situation is made with. */
export interface Context {
  readonly situation: Situation;
  readonly weights: ScoreWeights;
  readonly radii: Radii;
  readonly lookout: Lookout;
  readonly unitSpots: PerCount<UnitSpots>;
  readonly families: FamilyHomes;
  readonly headrooms: Headrooms;
}

const of = (reading: DispersionModule["gather"]["of"]) =>
  DISPERSION_RULES.filter(({ gather }) => gather.of === reading);

export const AREA_RULES = of("area");
export const SITE_RULES = of("site");
export const BUILDING_RULES = of("building");
export const COOPERATIVE_RULES = of("cooperative");
export const MUNICIPALITY_RULES = of("municipality");
export const ACCESS_RULES = of("access");
export const FAMILY_RULES = of("families");
export const LOAD_RULES = DISPERSION_RULES.filter(({ rule }) => rule.group === "load");

export const CRITERIA = RULES.filter(({ rule }) => rule.group === "criterion").map(({ rule }) => rule.id);

export function contextOf(situation: Situation): Context {
  const radii = radiiOf(situation.book);
  return {
    situation,
    weights: new ScoreWeights(situation.book, CRITERIA),
    radii,
    lookout: new Lookout(situation.store, situation.linkage.programme, radii),
    unitSpots: {
      programme: new UnitSpots(situation.store, "programme"),
      stock: new UnitSpots(situation.store, "stock"),
    },
    families: new FamilyHomes(situation),
    headrooms: new Headrooms(situation.book),
  };
}
