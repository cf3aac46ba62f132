import { id, type RuleId } from "../../model/index.ts";
import { basis } from "../basis.ts";
import type { Judgement, Rule } from "../rule.ts";

export type FamilyCheckFacts = {
  /** Family placements where D6 or D3 asks for something; null where there are some, but too few to be told how many. */
  readonly families: number | null;
  readonly few: boolean;
  /** True when some placements there may be of families, and nobody has said. */
  readonly untold: boolean;
  /** True when D6 asks of the whole area; else only sites that D3 finds large are meant. */
  readonly dense: boolean;
};

/**
 * D13: family placements in an area where D6 asks for something, or on a site that D3 finds large → consider another place for
 * families. It is about an area, never about a dwelling or a household: a finding at a dwelling would tell whoever reads it who
 * lives there. It advises and refuses nothing, gives no points and enters no other verdict (promises E8, E10).
 */
export const rule: Rule<FamilyCheckFacts> = {
  id: id<RuleId>("d13-family-check"),
  code: "D13",
  group: "dispersion",
  subjects: ["neighbourhood"],
  unit: "none",
  params: [
    {
      id: "leastShown",
      unit: "none",
      // No rule set may lower this: groups smaller than five can be recognised.
      min: 5,
      max: 20,
      step: 1,
      basis: basis("fbib", "FBIB (etikkom.no): grupper med færre enn fem er for små til å vises", "V"),
    },
  ],
  basis: basis(
    "S2",
    "Veiviseren, Bostedsløs, om Verdal: finn et område som passer for familier når barnefamilier må bo i kommunal bolig",
    "V",
  ),
  reach: "municipality",
  judge: ({ families, few, untold }): Judgement => {
    if (few || families === null) return { verdict: "consider" };
    if (families > 0) return { verdict: "consider", measured: families };
    if (untold) return { verdict: "unknown" };
    return { verdict: "within", measured: 0 };
  },
};
