import { id, type RuleId } from "../../model/index.ts";
import { basis, designDefault } from "../basis.ts";
import { param } from "../param.ts";
import type { Rule } from "../rule.ts";

export type PowerLineFacts = {
  /** Metres from the houses to the nearest line or zone, to 1000 m. */
  readonly distance: number;
  readonly beyond: boolean;
  /** What lies nearest: "zone" (an area drawn around a line) or "line". */
  readonly nearest: string;
  /** Share of the plot in a zone, or nearer a line than `distance`. */
  readonly share: number;
  readonly free: number;
  readonly way: number | null;
  readonly direction: string;
  readonly mapped: number;
};

/** 0.4 µT is a level that calls for a look, not a limit: the rule never says conflict. */
export const rule: Rule<PowerLineFacts> = {
  id: id<RuleId>("h12-power-line"),
  code: "H12",
  group: "constraint",
  subjects: ["plot"],
  unit: "m",
  params: [
    {
      id: "lineDistance",
      unit: "m",
      min: 0,
      max: 200,
      step: 5,
      basis: designDefault(
        "Avstanden der feltet faller under 0,4 µT varierer med spenning og last; 50 m er vårt valg",
      ),
    },
  ],
  basis: basis(
    "dsa",
    "DSA: 0,4 µT i årsmiddel er utredningsnivå, ikke grenseverdi (grenseverdi 200 µT)",
    "V",
  ),
  reach: 0,
  judge: ({ distance, nearest, share, mapped }, params) => {
    const limit = nearest === "zone" ? 0 : param(params, "lineDistance");
    const here = nearest === "zone" ? distance <= 0 : distance < limit;
    const hit = here || share > 0;
    const verdict = hit ? "investigate" : mapped < 1 ? "unknown" : "met";
    return { verdict, limit, ...(hit || mapped >= 1 ? { measured: distance } : {}) };
  },
};
