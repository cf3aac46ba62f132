import { id, type RuleId } from "../../model/index.ts";
import { designDefault } from "../basis.ts";
import { param } from "../param.ts";
import type { Judgement, Rule } from "../rule.ts";

export type AccessFloorFacts = {
  /** What C1–C4 say of the place: "good", "acceptable", "poor" (out of reach) or "unknown". */
  readonly busStop: string;
  readonly grocery: string;
  readonly health: string;
  readonly activity: string;
  /** Needs out of reach, and needs the data cannot answer. */
  readonly out: number;
  readonly unsettled: number;
  readonly trial: boolean;
};

/**
 * D14: the floor under dispersion. Of the four daily needs (bus stop, groceries, health centre and pharmacy, NAV and a place to
 * be) those farther away than criterion C1–C4 calls acceptable are out of reach; two of them → consider. A need the data cannot
 * answer is not met (promise E6): as long as the unsettled could make it two, the answer is unknown. The distances and the
 * detour are those of C1–C4 themselves, so that a municipality sets them once. No weight: the criteria give the points.
 */
export const rule: Rule<AccessFloorFacts> = {
  id: id<RuleId>("d14-access-floor"),
  code: "D14",
  group: "dispersion",
  subjects: ["plot", "dwelling"],
  unit: "none",
  params: [
    {
      id: "needsOut",
      unit: "none",
      min: 1,
      max: 4,
      step: 1,
      basis: designDefault("Ett savn kan følges opp; to eller flere av fire daglige behov isolerer"),
    },
  ],
  basis: designDefault("Ensomhet og isolasjon er den viktigste ulempen i norske erfaringer (S0)"),
  reach: 0,
  judge: ({ out, unsettled }, params): Judgement => {
    const limit = param(params, "needsOut");
    if (out >= limit) return { verdict: "consider", measured: out, limit };
    if (out + unsettled >= limit) return { verdict: "unknown", limit };
    return { verdict: "within", measured: out, limit };
  },
};
