import { id, type RuleId } from "../../model/index.ts";
import { basis } from "../basis.ts";
import { param } from "../param.ts";
import type { Judgement, Rule } from "../rule.ts";

export type GroupMixFacts = {
  /** Different designations on the site: what the houses are set aside for, never who lives in them. */
  readonly groups: number;
  readonly members: number;
  /** True when some of several members have no known designation. */
  readonly unnamed: boolean;
  readonly trial: boolean;
};

const husbanken = basis(
  "hb§3",
  "Husbankens veileder for tilskudd til utleieboliger § 3: brukergrupper skal ikke samlokaliseres på en uheldig måte",
  "V",
);

/** D11: different designations on one site. Ordinary dwellings (designation "general") are no group. */
export const rule: Rule<GroupMixFacts> = {
  id: id<RuleId>("d11-group-mix"),
  code: "D11",
  group: "dispersion",
  subjects: ["site", "plot", "dwelling"],
  unit: "none",
  params: [{ id: "groups", unit: "none", min: 1, max: 5, step: 1, basis: husbanken }],
  basis: husbanken,
  reach: 150,
  judge: ({ groups, members, unnamed }, params): Judgement => {
    const limit = param(params, "groups");
    if (groups > limit) return { verdict: "justify", measured: groups, limit };
    if (members > 1 && unnamed) return { verdict: "unknown", limit };
    return { verdict: "within", measured: groups, limit };
  },
};
