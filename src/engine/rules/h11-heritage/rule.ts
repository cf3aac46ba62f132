import { id, type RuleId } from "../../model/index.ts";
import { zoneVerdict } from "../../siting/judge-zone.ts";
import { basis } from "../basis.ts";
import { param } from "../param.ts";
import type { Rule } from "../rule.ts";

export type HeritageFacts = {
  /** Metres from the houses to the nearest site, to 1000 m. */
  readonly distance: number;
  readonly beyond: boolean;
  /** Share of the plot within the protection zone. */
  readonly share: number;
  readonly free: number;
  readonly room: boolean;
  readonly zone: string | null;
  readonly way: number | null;
  readonly direction: string;
  readonly mapped: number;
};

export const rule: Rule<HeritageFacts> = {
  id: id<RuleId>("h11-heritage"),
  code: "H11",
  group: "constraint",
  subjects: ["plot"],
  unit: "m",
  params: [
    {
      id: "distance",
      unit: "m",
      min: 1,
      max: 100,
      step: 1,
      basis: basis(
        "gn-kul",
        "kulturminneloven § 6: sikringssone på minst 5 m når annet ikke er bestemt",
        "V",
      ),
    },
  ],
  basis: basis(
    "gn-kul",
    "kulturminneloven §§ 4 og 6: fra før 1537, samiske fra 1917 eller eldre, stående bygg fra 1537–1649",
    "V",
  ),
  reach: 0,
  judge: (facts, params) => {
    const limit = param(params, "distance");
    const here = facts.distance < limit;
    const share = here ? Math.max(facts.share, 0.01) : facts.share;
    const seen = here || facts.mapped >= 1;
    return {
      verdict: zoneVerdict({ ...facts, here, share }),
      limit,
      ...(seen ? { measured: facts.distance } : {}),
    };
  },
};
