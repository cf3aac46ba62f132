import { id, type RuleId } from "../../model/index.ts";
import { judgeReach } from "../../siting/judge-reach.ts";
import { basis } from "../basis.ts";
import type { Rule } from "../rule.ts";

export type HouseCountFacts = { readonly houses: number | null };

/** The same numbers as D3 asks of the whole site; here they are about the plot alone. */
export const rule: Rule<HouseCountFacts> = {
  id: id<RuleId>("c11-house-count"),
  code: "C11",
  group: "criterion",
  subjects: ["plot"],
  unit: "houses",
  params: [
    {
      id: "good",
      unit: "houses",
      min: 1,
      max: 8,
      step: 1,
      basis: basis("vv-rin", "Praksis: 2–3 hus på samme tomt (Melhus, Ringerike)", "D"),
    },
    {
      id: "acceptable",
      unit: "houses",
      min: 1,
      max: 16,
      step: 1,
      basis: basis("hb§3", "Over 8 samlokaliserte boenheter skal dialogverktøyet fylles ut", "V"),
    },
  ],
  weight: { min: 0, max: 10 },
  basis: basis("vv-rin", "1–3 hus per tomt, som i Melhus og på Ringerike", "D"),
  reach: 0,
  judge: ({ houses }, params) => judgeReach(houses, params),
};
