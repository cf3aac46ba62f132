import { id, type RuleId } from "../../model/index.ts";
import { ramp } from "../../scores/ramp.ts";
import { basis } from "../basis.ts";
import { param } from "../param.ts";
import type { Judgement, Rule } from "../rule.ts";

export type SiteSpacingFacts = {
  /** Metres in a straight line; null when there is no other programme unit. */
  readonly nearest: number | null;
  /** Metres to the nearest municipal unit of any kind that is no part of the place; null when there is no other. */
  readonly stockNearest: number | null;
  readonly trial: boolean;
};

const minnesota = basis(
  "mn",
  "Minnesota Statutes § 245A.11 subd. 4: 1 320 fot (402 m) mellom steder, med unntak for små steder",
  "V",
);

/** D4: d_nn, metres to the nearest other programme site. Never more than "consider": no Norwegian source gives a distance. */
export const rule: Rule<SiteSpacingFacts> = {
  id: id<RuleId>("d4-site-spacing"),
  code: "D4",
  group: "dispersion",
  subjects: ["site", "plot", "dwelling"],
  unit: "m",
  params: [{ id: "considerBelow", unit: "m", min: 0, max: 2000, step: 50, basis: minnesota }],
  weight: { min: 0, max: 30 },
  basis: minnesota,
  reach: "municipality",
  judge: ({ nearest }, params): Judgement => {
    const consider = param(params, "considerBelow");
    // No other unit anywhere is a known fact, and the widest spacing there is.
    if (nearest === null) return { verdict: "within", limit: consider, worth: 1 };
    const worth = consider === 0 ? 1 : 1 - ramp(nearest, 2 * consider, consider, consider / 2);
    const verdict = nearest < consider ? "consider" : "within";
    return { verdict, measured: nearest, limit: consider, worth };
  },
};
