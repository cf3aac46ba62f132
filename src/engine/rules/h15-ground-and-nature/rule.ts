import { id, type RuleId } from "../../model/index.ts";
import { gravest, shareMeasured, zoneVerdict } from "../../siting/judge-zone.ts";
import type { MappedBoth } from "../../siting/mapped-share.ts";
import type { Overlap } from "../../siting/overlap.ts";
import { basis } from "../basis.ts";
import type { Rule } from "../rule.ts";

/** Mapped: first for contaminated ground, second for protected nature. The overlap is with protected nature. */
export type GroundFacts = Overlap &
  MappedBoth & {
    /** Share of the plot on contaminated ground. */
    readonly contaminated: number;
  };

/** Contaminated ground can be cleaned up, so it calls for a plan; protected nature under the houses is a conflict. */
export const rule: Rule<GroundFacts> = {
  id: id<RuleId>("h15-ground-and-nature"),
  code: "H15",
  group: "constraint",
  subjects: ["plot"],
  unit: "share",
  params: [],
  basis: basis("dok", "forurensningsforskriften kap. 2 og naturmangfoldloven §§ 8–12", "U"),
  reach: 0,
  judge: (facts) => ({
    verdict: gravest(zoneVerdict(facts), facts.contaminated > 0 ? "investigate" : "met"),
    ...shareMeasured(Math.max(facts.share, facts.contaminated), facts.mapped),
  }),
};
