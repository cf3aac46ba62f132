import { id, type RuleId } from "../../model/index.ts";
import { gravest, shareMeasured, zoneVerdict } from "../../siting/judge-zone.ts";
import type { MappedBoth } from "../../siting/mapped-share.ts";
import type { Overlap } from "../../siting/overlap.ts";
import { basis } from "../basis.ts";
import type { Rule } from "../rule.ts";

/** Mapped: first for quick clay, second for marine clay. */
export type QuickClayFacts = Overlap &
  MappedBoth & {
    /** Share of the plot on marine clay, where quick clay can be found. */
    readonly marineClay: number;
  };

/** A mapped hazard zone under the houses is a conflict; marine clay alone calls for a look at the ground. */
export const rule: Rule<QuickClayFacts> = {
  id: id<RuleId>("h4-quick-clay"),
  code: "H4",
  group: "constraint",
  subjects: ["plot"],
  unit: "share",
  params: [],
  basis: basis(
    "dibk73",
    "TEK17 § 7-3 og NVE veileder 1/2019: faresone eller marin leire krever geoteknisk utredning",
    "U",
  ),
  reach: 0,
  judge: (facts) => ({
    verdict: gravest(zoneVerdict(facts), facts.marineClay > 0 ? "investigate" : "met"),
    ...shareMeasured(facts.share, facts.mapped),
  }),
};
