import { id, type LandUse, type RuleId, type Verdict } from "../../model/index.ts";
import { gravest, shareMeasured } from "../../siting/judge-zone.ts";
import { basis } from "../basis.ts";
import type { Rule } from "../rule.ts";

export type PurposeFacts = {
  /** What the plot's row says: a `LandUse` word, or "unknown". */
  readonly stated: string;
  /** What the plan's zones say of the building spot: a `LandUse` word, or "unknown". */
  readonly planned: string;
  /** The one of the two that fits housing least; "unknown" when neither is known. */
  readonly purpose: string;
  /** Both are known, and differ. */
  readonly disagree: boolean;
  /** Share of the plot that the plan's zones give another purpose than housing. */
  readonly share: number;
  /** Share of the plot whose purpose is known. */
  readonly mapped: number;
};

const OF_PURPOSE: Readonly<Record<LandUse, Verdict>> = {
  housing: "met",
  mixed: "met",
  // Care and service purposes can include dwellings: the plan's own words decide.
  publicService: "investigate",
  other: "investigate",
  business: "conflict",
  traffic: "conflict",
  green: "conflict",
  lnf: "conflict",
};

const ofPurpose = (use: string): Verdict | undefined => OF_PURPOSE[use as LandUse];

/** Where the plot's row and the plan disagree, the graver of the two is taken: one of them must be put right. */
export const rule: Rule<PurposeFacts> = {
  id: id<RuleId>("h9-plan-purpose"),
  code: "H9",
  group: "constraint",
  subjects: ["plot"],
  unit: "share",
  params: [],
  basis: basis(
    "kdd-barn",
    "plan- og bygningsloven §§ 1-6 [V], 11-6 og 12-4 [U]: tiltak må være i samsvar med plan",
    "U",
  ),
  reach: 0,
  judge: ({ stated, planned, share, mapped }) => {
    const row = ofPurpose(stated);
    const plan = ofPurpose(planned);
    // The row speaks for the whole plot; without it every part that the plan gives to something else counts.
    const rest: Verdict = row !== undefined ? "met" : share > 0 ? "investigate" : "met";
    const gap: Verdict = (row === undefined && plan === undefined) || mapped < 1 ? "unknown" : "met";
    return { verdict: gravest(row ?? "met", plan ?? "met", rest, gap), ...shareMeasured(share, mapped) };
  },
};
