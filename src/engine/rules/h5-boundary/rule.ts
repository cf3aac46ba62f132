import { id, type RuleId } from "../../model/index.ts";
import { basis, designDefault } from "../basis.ts";
import { param } from "../param.ts";
import type { Params, Rule } from "../rule.ts";

export type BoundaryFacts = {
  /** Metres a standard house can keep to the boundary at its best place on the plot; null without an outline. */
  readonly fits: number | null;
  /** Metres from the boundary to a house standing on the plot's point. */
  readonly here: number | null;
  /** Height of the highest building on the plot, where its row says so. */
  readonly height: number | null;
  readonly way: number | null;
  readonly direction: string;
};

/** The distance the law asks for: 4 m, or half the height of what is higher than 8 m. */
export function setback(height: number | null, params: Params): number {
  const least = param(params, "distance");
  if (height === null || height <= param(params, "tall")) return least;
  return Math.max(least, height * param(params, "heightShare"));
}

const LAW = "plan- og bygningsloven § 29-4: minst 4 m, og minst halve høyden for høyere bygg";

/**
 * A småhus has one storey, so a plot that says nothing of height is held to 4 m: the height is then that of the house
 * type, which is known, not a missing fact.
 */
export const rule: Rule<BoundaryFacts> = {
  id: id<RuleId>("h5-boundary"),
  code: "H5",
  group: "constraint",
  subjects: ["plot"],
  unit: "m",
  params: [
    { id: "distance", unit: "m", min: 1, max: 10, step: 0.5, basis: basis("kdd", LAW, "V") },
    { id: "tall", unit: "m", min: 4, max: 12, step: 0.5, basis: basis("kdd", LAW, "V") },
    { id: "heightShare", unit: "share", min: 0, max: 1, step: 0.05, basis: basis("kdd", LAW, "V") },
    {
      id: "houseWidth",
      unit: "m",
      min: 3,
      max: 12,
      step: 0.5,
      basis: designDefault("Grunnflate 6 × 7 m = 42 m², som de største småhusene på Ringerike (2018)"),
    },
    {
      id: "houseLength",
      unit: "m",
      min: 3,
      max: 15,
      step: 0.5,
      basis: designDefault("Grunnflate 6 × 7 m = 42 m², som de største småhusene på Ringerike (2018)"),
    },
  ],
  basis: basis("kdd", LAW, "V"),
  reach: 0,
  judge: ({ fits, here, height }, params) => {
    const limit = setback(height, params);
    if (fits === null || here === null) return { verdict: "unknown", limit };
    const verdict = fits < limit ? "conflict" : here < limit ? "investigate" : "met";
    return { verdict, measured: fits, limit };
  },
};
