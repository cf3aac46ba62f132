import { type Count, id, type RuleId } from "../../model/index.ts";
import { basis, designDefault } from "../basis.ts";
import { param } from "../param.ts";
import type { Judgement, Rule } from "../rule.ts";

export type FairShareFacts = {
  readonly units: number;
  readonly residents: number | null;
  /** Few residents or few expected units: the count is told, not the rate, which is mostly chance. */
  readonly unstable: boolean;
  /** Units per 1 000 residents of the municipality. */
  readonly mean: number | null;
  /** Year the residents were counted, and how many years that is before the rule set came into force. */
  readonly year: number | null;
  readonly age: number | null;
  readonly count: Count;
  readonly trial: boolean;
};

const newYork = basis(
  "nyc",
  "New York City Comptroller MD22-101A: bydeler over snittet krever særskilte hensyn; nevneren var ikke oppdatert siden 2015",
  "V",
);

/**
 * D10: 1000 · u_g / pop_g against the municipal mean. Above it, the next unit demands extra consideration; below it
 * nothing is vouched for on a denominator that is too old, which is the lesson New York paid for. Shrinking a small area's
 * rate toward the mean would never carry it across the mean, so the verdict is the same either way; only the words differ.
 */
export const rule: Rule<FairShareFacts> = {
  id: id<RuleId>("d10-fair-share"),
  code: "D10",
  group: "dispersion",
  subjects: ["neighbourhood", "plot", "dwelling"],
  counts: ["programme", "stock"],
  unit: "per1000",
  params: [
    { id: "timesMean", unit: "ratio", min: 1, max: 3, step: 0.1, basis: newYork },
    {
      id: "maxAge",
      unit: "years",
      min: 0,
      max: 10,
      step: 1,
      basis: designDefault("SSB gir ut folketall hvert år; eldre tall enn to år bør byttes"),
    },
  ],
  basis: newYork,
  reach: "municipality",
  judge: ({ units, residents, mean, age }, params): Judgement => {
    if (residents === null || mean === null || (residents === 0 && units > 0)) return { verdict: "unknown" };
    const limit = param(params, "timesMean") * mean;
    const measured = units === 0 ? 0 : (1000 * units) / residents;
    if (measured > limit) return { verdict: "consider", measured, limit };
    if (age !== null && age > param(params, "maxAge")) return { verdict: "unknown", measured, limit };
    return { verdict: "within", measured, limit };
  },
};
