import { id, type RuleId } from "../../model/index.ts";
import { shareMeasured, zoneVerdict } from "../../siting/judge-zone.ts";
import type { MappedBoth } from "../../siting/mapped-share.ts";
import type { Overlap } from "../../siting/overlap.ts";
import { basis } from "../basis.ts";
import type { Rule } from "../rule.ts";

/** Mapped: first for cultivated land, second for land-use purpose. The overlap is with cultivated or cultivable land and land set aside for LNF, taken together. */
export type FarmlandFacts = Overlap &
  MappedBoth & {
    /** Share of the plot on cultivated or cultivable land. */
    readonly cultivated: number;
  };

export const rule: Rule<FarmlandFacts> = {
  id: id<RuleId>("h10-farmland"),
  code: "H10",
  group: "constraint",
  subjects: ["plot"],
  unit: "share",
  params: [],
  basis: basis(
    "bond",
    "jordlova § 9: dyrka og dyrkbar jord; dispensasjon bare i «særlege høve». LNF: Askøy kommune",
    "V",
  ),
  reach: 0,
  judge: (facts) => ({ verdict: zoneVerdict(facts), ...shareMeasured(facts.share, facts.mapped) }),
};
