import { id, type RuleId } from "../../model/index.ts";
import { basis } from "../basis.ts";
import { param } from "../param.ts";
import type { Judgement, Rule } from "../rule.ts";

export type AreaShareFacts = {
  readonly units: number;
  readonly residents: number | null;
  /** Few residents or few expected units: the count is told, not the rate, which is mostly chance. */
  readonly unstable: boolean;
  /** All municipal units, and how many that is per 1 000 residents; null where that is not known, or mostly chance. */
  readonly stockUnits: number;
  readonly stockRate: number | null;
  readonly trial: boolean;
};

const minnesota = basis(
  "mnweb",
  "Minnesota Statutes § 245A.11 subd. 5: «highly concentrated» over ½ av 1 % av befolkningen (nevneren er avkortet i kilden)",
  "V",
);

/** D5: 1000 · u_g / pop_g. Counts programme units only: the stock as a whole averages four times this limit in Norway. */
export const rule: Rule<AreaShareFacts> = {
  id: id<RuleId>("d5-area-share"),
  code: "D5",
  group: "dispersion",
  subjects: ["neighbourhood", "plot", "dwelling"],
  unit: "per1000",
  params: [{ id: "considerAbove", unit: "per1000", min: 0.5, max: 50, step: 0.5, basis: minnesota }],
  basis: minnesota,
  reach: "area",
  judge: ({ units, residents }, params): Judgement => {
    // Units in an area said to have no residents: the number of residents is evidently not known.
    if (residents === null || (residents === 0 && units > 0)) return { verdict: "unknown" };
    const consider = param(params, "considerAbove");
    const measured = units === 0 ? 0 : (1000 * units) / residents;
    return { verdict: measured > consider ? "consider" : "within", measured, limit: consider };
  },
};
