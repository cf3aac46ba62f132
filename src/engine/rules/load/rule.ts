import { type Count, id, type RuleId } from "../../model/index.ts";
import { basis, designDefault } from "../basis.ts";
import { param } from "../param.ts";
import type { Judgement, Params, Rule } from "../rule.ts";

export type LoadFacts = {
  /** Units in small, medium and large sites. */
  readonly small: number;
  readonly medium: number;
  readonly large: number;
  /** What the load is spread over: residents of an area or the municipality, dwellings of a building. */
  readonly per: "residents" | "dwellings";
  readonly population: number | null;
  readonly count: Count;
  readonly trial: boolean;
  /**
   * Services that stand there already: shown beside the load, never subtracted from it. Null where the data has none of
   * the kind, and for buildings. `services` is how many are known of in all; null where nothing is.
   */
  readonly staffedBase: number | null;
  readonly lowThreshold: number | null;
  readonly shelter: number | null;
  readonly services: number | null;
};

/** c(n) never falls with the size of the site, whatever a rule set says, so that a unit more is never a lower load (promise E5). */
function weighted({ small, medium, large }: LoadFacts, params: Params): number {
  const one = param(params, "smallFactor");
  const two = Math.max(one, param(params, "mediumFactor"));
  const three = Math.max(two, param(params, "largeFactor"));
  return small * one + medium * two + large * three;
}

const formula = designDefault("Belastningsformelen: boenheter vektet etter hvor mange som er samlet");
const half = (per: string) => designDefault(`Halvparten av poengene ved så mange per 1000 ${per}`);

/**
 * load = Σ_sites units · c(n) / population · 1000, with c(n) = 1 for n ≤ 3, 1.25 for 4–8 and 1.5 for more.
 * Points rise as load / (load + half): none at 0, half of them at `half`, never quite all, so that a denser place is
 * always told from a dense one. Rejected: a straight line to a cap, beyond which further units would not show.
 * "Load" is our own concentration of municipal tasks, not the residents. Mitigations are shown, never subtracted.
 */
export const rule: Rule<LoadFacts> = {
  id: id<RuleId>("load"),
  code: "L",
  group: "load",
  subjects: ["municipality", "neighbourhood", "building", "plot", "dwelling"],
  counts: ["programme", "stock"],
  unit: "per1000",
  params: [
    { id: "smallSite", unit: "units", min: 1, max: 10, step: 1, basis: formula },
    { id: "mediumSite", unit: "units", min: 2, max: 30, step: 1, basis: formula },
    { id: "smallFactor", unit: "factor", min: 0.5, max: 3, step: 0.05, basis: formula },
    { id: "mediumFactor", unit: "factor", min: 0.5, max: 3, step: 0.05, basis: formula },
    { id: "largeFactor", unit: "factor", min: 0.5, max: 3, step: 0.05, basis: formula },
    {
      id: "halfProgramme",
      unit: "per1000",
      min: 0.5,
      max: 50,
      step: 0.5,
      basis: basis("mnweb", "Samme nivå som D5: ½ av 1 % av befolkningen", "V"),
    },
    {
      id: "halfStock",
      unit: "per1000",
      min: 1,
      max: 100,
      step: 1,
      basis: basis(
        "ssb12",
        "SSB: 20–21 kommunalt disponerte boliger per 1000 innbyggere i landet, 2008–2012",
        "V",
      ),
    },
    {
      id: "halfBuildingProgramme",
      unit: "per1000",
      min: 10,
      max: 500,
      step: 10,
      basis: half("boliger (10 %)"),
    },
    { id: "halfBuildingStock", unit: "per1000", min: 10, max: 1000, step: 10, basis: half("boliger (20 %)") },
  ],
  weight: { min: 0, max: 30 },
  basis: formula,
  reach: "area",
  judge: (facts, params): Judgement => {
    const units = weighted(facts, params);
    const { population, per, count } = facts;
    if (units === 0) return { verdict: "info", measured: 0, worth: 1 };
    if (population === null || population === 0) return { verdict: "unknown" };
    const measured = (1000 * units) / population;
    const name = `half${per === "dwellings" ? "Building" : ""}${count === "stock" ? "Stock" : "Programme"}`;
    return { verdict: "info", measured, worth: 1 - measured / (measured + param(params, name)) };
  },
};
