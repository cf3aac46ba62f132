import { id, type RuleId } from "../../model/index.ts";
import { shareMeasured, zoneVerdict } from "../../siting/judge-zone.ts";
import type { Overlap } from "../../siting/overlap.ts";
import { basis } from "../basis.ts";
import type { Rule } from "../rule.ts";

export type DrinkingWaterFacts = Overlap & { readonly mapped: number };

export const rule: Rule<DrinkingWaterFacts> = {
  id: id<RuleId>("h14-drinking-water"),
  code: "H14",
  group: "constraint",
  subjects: ["plot"],
  unit: "share",
  params: [],
  basis: basis("dok", "plan- og bygningsloven § 11-8 (hensynssoner) og drikkevannsforskriften", "U"),
  reach: 0,
  judge: (facts) => ({ verdict: zoneVerdict(facts), ...shareMeasured(facts.share, facts.mapped) }),
};
