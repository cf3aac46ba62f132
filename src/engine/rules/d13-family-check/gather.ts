import type { Gather } from "../gather.ts";
import { param } from "../param.ts";
import type { FamilyCheckFacts } from "./rule.ts";

/** Small numbers stop here: what is not in a finding's facts can be shown, exported and sent by nobody. */
export const gather: Gather<FamilyCheckFacts> = {
  of: "families",
  facts: ({ density, families, untold, familiesOnLargeSites, untoldOnLargeSites }, { params }) => {
    const everywhere = density === "asks";
    const flagged = everywhere ? families : familiesOnLargeSites;
    const few = flagged > 0 && flagged < param(params, "leastShown");
    return {
      families: few ? null : flagged,
      few,
      untold:
        (everywhere ? untold : untoldOnLargeSites) > 0 ||
        // Where nobody knows whether the area is dense, every placement that may be of a family is undecided.
        (density === "unknown" && families + untold > 0),
      dense: everywhere,
    };
  },
};
