import { type Count, id, type RuleId } from "../../model/index.ts";
import { ramp } from "../../scores/ramp.ts";
import { basis, designDefault } from "../basis.ts";
import { param } from "../param.ts";
import type { Judgement, Rule } from "../rule.ts";

export type LocationQuotientFacts = {
  readonly units: number;
  /** Units there would be if they lay evenly over the municipality's residents; null when either is unknown. */
  readonly expected: number | null;
  /** units / expected as counted; null where nothing is expected. */
  readonly quotient: number | null;
  /** Few residents or few expected units: the counted quotient is mostly chance. */
  readonly unstable: boolean;
  readonly count: Count;
  readonly trial: boolean;
};

/**
 * LQ* = (u + k) / (E + k), the location quotient u / E shrunk toward 1: the mean of a gamma prior with mean 1 and a
 * weight of k expected units, after u units were seen where E were expected (empirical Bayes with the prior's weight
 * fixed, so that one area's figure does not move when another's does). Where E is large it is the counted quotient.
 */
export function shrunkQuotient(units: number, expected: number, prior: number): number {
  return (units + prior) / (expected + prior);
}

const rate = basis("kostra", "KOSTRA: kommunalt disponerte boliger per 1000 innbyggere", "V");

/** D6: LQ = A_g / A_municipality, judged on the shrunk quotient. Rejected: refusing to judge small areas, which leaves rural municipalities with no answer at all. */
export const rule: Rule<LocationQuotientFacts> = {
  id: id<RuleId>("d6-location-quotient"),
  code: "D6",
  group: "dispersion",
  subjects: ["neighbourhood", "plot", "dwelling"],
  counts: ["programme", "stock"],
  unit: "ratio",
  params: [
    {
      id: "considerAbove",
      unit: "ratio",
      min: 1,
      max: 5,
      step: 0.1,
      basis: designDefault("Dobbelt så tett som kommunen samlet"),
    },
    {
      id: "justifyAbove",
      unit: "ratio",
      min: 1.5,
      max: 10,
      step: 0.1,
      basis: designDefault("Tre ganger så tett som kommunen samlet"),
    },
    {
      id: "priorUnits",
      unit: "units",
      min: 0,
      max: 5,
      step: 0.5,
      basis: designDefault("Vekten av kommunens snitt tilsvarer én forventet boenhet"),
    },
    {
      id: "unstableResidents",
      unit: "residents",
      min: 0,
      max: 1000,
      step: 50,
      basis: designDefault("Rater på under 200 innbyggere er mest tilfeldigheter"),
    },
    {
      id: "unstableExpected",
      unit: "units",
      min: 0,
      max: 5,
      step: 0.5,
      basis: designDefault("Under én forventet boenhet er forholdstallet mest tilfeldigheter"),
    },
  ],
  weight: { min: 0, max: 30 },
  basis: rate,
  reach: "municipality",
  judge: ({ units, expected }, params): Judgement => {
    if (expected === null) return { verdict: "unknown" };
    const consider = param(params, "considerAbove");
    const justify = param(params, "justifyAbove");
    const prior = param(params, "priorUnits");
    // Nothing expected, nothing there, and no prior to lean on: as even as it gets.
    const measured = units + prior === 0 ? 0 : shrunkQuotient(units, expected, prior);
    const worth = 1 - ramp(measured, Math.min(1, consider), consider, justify);
    if (measured > justify) return { verdict: "justify", measured, limit: justify, worth };
    if (measured > consider) return { verdict: "consider", measured, limit: consider, worth };
    return { verdict: "within", measured, limit: consider, worth };
  },
};
