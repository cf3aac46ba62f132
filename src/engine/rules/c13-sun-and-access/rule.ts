import { id, type RuleId } from "../../model/index.ts";
import { designDefault } from "../basis.ts";
import type { Rule } from "../rule.ts";

export type SunAndAccessFacts = {
  /** "yes", "no" or "unknown". */
  readonly sun: string;
  readonly fire: string;
};

/** Access for the fire engine is no comfort but a must: without it the answer is poor whatever the sun does. */
export const rule: Rule<SunAndAccessFacts> = {
  id: id<RuleId>("c13-sun-and-access"),
  code: "C13",
  group: "criterion",
  subjects: ["plot"],
  unit: "share",
  params: [],
  weight: { min: 0, max: 10 },
  basis: designDefault("Sol og uteplass: ja eller nei. Adkomst for brannbil: ja eller nei"),
  reach: 0,
  judge: ({ sun, fire }) => {
    if (fire === "no") return { verdict: "poor", measured: 0, limit: 1, worth: 0 };
    if (fire === "unknown" || sun === "unknown") return { verdict: "unknown", limit: 1 };
    if (sun === "no") return { verdict: "acceptable", measured: 0.5, limit: 1, worth: 0.5 };
    return { verdict: "good", measured: 1, limit: 1, worth: 1 };
  },
};
