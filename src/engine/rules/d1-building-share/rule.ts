import { type Count, id, type RuleId } from "../../model/index.ts";
import { ramp } from "../../scores/ramp.ts";
import { basis, designDefault } from "../basis.ts";
import { param } from "../param.ts";
import type { Judgement, Rule } from "../rule.ts";

export type BuildingShareFacts = {
  readonly units: number;
  /** All dwellings in the building, whoever owns them. */
  readonly dwellings: number | null;
  readonly count: Count;
  readonly trial: boolean;
};

const twentyPercent = basis(
  "hftk",
  "Housing First: høyst 20 % av boligene i en bygning (Pathways, programtroskapsskalaen, At Home/Chez Soi)",
  "U",
);

/** D1: u_b / N_b. Only programme units are judged: the 20 % rule speaks of what the programme leases in one building. */
export const rule: Rule<BuildingShareFacts> = {
  id: id<RuleId>("d1-building-share"),
  code: "D1",
  group: "dispersion",
  subjects: ["building", "dwelling"],
  counts: ["programme", "stock"],
  unit: "share",
  params: [
    {
      id: "considerAbove",
      unit: "share",
      min: 0.02,
      max: 0.5,
      step: 0.01,
      basis: designDefault("Halvparten av 20 %-regelen i Housing First, som tidlig varsel"),
    },
    { id: "justifyAbove", unit: "share", min: 0.05, max: 1, step: 0.01, basis: twentyPercent },
    {
      id: "fewDwellings",
      unit: "units",
      min: 1,
      max: 20,
      step: 1,
      basis: designDefault("En andel sier lite i en bygning med færre enn fem boliger"),
    },
    {
      id: "unitsWhenFew",
      unit: "units",
      min: 0,
      max: 5,
      step: 1,
      basis: designDefault("Én boenhet i en bygning med få boliger"),
    },
  ],
  weight: { min: 0, max: 30 },
  basis: twentyPercent,
  reach: 0,
  judge: ({ units, dwellings, count }, params): Judgement => {
    const consider = param(params, "considerAbove");
    const justify = param(params, "justifyAbove");
    if (units === 0) return { verdict: count === "stock" ? "info" : "within", measured: 0, worth: 1 };
    // Units in a building said to hold no dwellings: the number of dwellings is evidently not known.
    if (dwellings === null || dwellings === 0) return { verdict: "unknown" };
    const measured = units / dwellings;
    const worth = 1 - ramp(measured, 0, consider, justify);
    if (count === "stock") return { verdict: "info", measured, worth };
    if (dwellings < param(params, "fewDwellings")) {
      const within = units <= param(params, "unitsWhenFew");
      return { verdict: within ? "within" : "consider", measured, worth: within ? 1 : 1 / 2 };
    }
    if (measured > justify) return { verdict: "justify", measured, limit: justify, worth };
    if (measured > consider) return { verdict: "consider", measured, limit: consider, worth };
    return { verdict: "within", measured, limit: consider, worth };
  },
};
