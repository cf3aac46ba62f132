import { id, type RuleId, type Verdict } from "../../model/index.ts";
import { gravest, zoneVerdict } from "../../siting/judge-zone.ts";
import type { MappedBoth } from "../../siting/mapped-share.ts";
import { basis, designDefault } from "../basis.ts";
import { param } from "../param.ts";
import type { Rule } from "../rule.ts";

/** Mapped, with a margin as wide as the belts: first for the sea, second for watercourses. */
export type ShorelineFacts = MappedBoth & {
  /** Metres from the houses to the sea, to 1000 m. */
  readonly distance: number;
  readonly beyond: boolean;
  /** Share of the plot within the belt. */
  readonly share: number;
  readonly free: number;
  readonly room: boolean;
  readonly way: number | null;
  readonly direction: string;
  /** Metres from the houses to the nearest watercourse, to 1000 m. */
  readonly waterDistance: number;
  readonly waterShare: number;
};

export const rule: Rule<ShorelineFacts> = {
  id: id<RuleId>("h7-shoreline"),
  code: "H7",
  group: "constraint",
  subjects: ["plot"],
  unit: "m",
  params: [
    {
      id: "sea",
      unit: "m",
      min: 0,
      max: 200,
      step: 5,
      basis: basis("strand", "plan- og bygningsloven § 1-8: 100-metersbeltet langs sjøen", "V"),
    },
    {
      id: "watercourse",
      unit: "m",
      min: 0,
      max: 100,
      step: 5,
      basis: designDefault("plan- og bygningsloven § 1-8 lar planen sette inntil 100 m; 50 m er vårt valg"),
    },
  ],
  basis: basis("strand", "plan- og bygningsloven § 1-8", "V"),
  reach: 0,
  judge: (facts, params) => {
    const limit = param(params, "sea");
    const here = facts.distance < limit;
    const share = here ? Math.max(facts.share, 0.01) : facts.share;
    const water: Verdict =
      facts.waterDistance < param(params, "watercourse") || facts.waterShare > 0 ? "investigate" : "met";
    const verdict = gravest(zoneVerdict({ ...facts, share, here }), water);
    const seen = facts.mapped >= 1 || here;
    return { verdict, limit, ...(seen ? { measured: facts.distance } : {}) };
  },
};
