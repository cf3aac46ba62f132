import { id, type RuleId } from "../../model/index.ts";
import { basis } from "../basis.ts";
import type { Rule } from "../rule.ts";

export type RadonFacts = {
  /** Share of the plot where radon has been mapped. */
  readonly mapped: number;
  /** Share of the plot where the map says that much radon is likely. */
  readonly high: number;
};

/** Information, always: every dwelling is built against radon wherever it stands, so no map can make a plot better or worse to the law. */
export const rule: Rule<RadonFacts> = {
  id: id<RuleId>("h16-radon"),
  code: "H16",
  group: "constraint",
  subjects: ["plot"],
  unit: "share",
  params: [],
  basis: basis(
    "dok",
    "TEK17 § 13-5: radonsperre og tiltak i alle boliger; 100 Bq/m³ er tiltaksnivå, 200 Bq/m³ grenseverdi",
    "U",
  ),
  reach: 0,
  judge: ({ mapped, high }) => ({
    verdict: "info",
    ...(mapped >= 1 || high > 0 ? { measured: high } : {}),
  }),
};
