import { id, type RuleId } from "../../model/index.ts";
import { basis } from "../basis.ts";
import { param } from "../param.ts";
import type { Judgement, Params, Rule } from "../rule.ts";

export type CooperativeOwnershipFacts = {
  readonly owned: number;
  /** Units of unknown acquisition: they may be owned too. */
  readonly perhapsOwned: number;
  readonly dwellings: number | null;
  readonly form: "cooperative" | "condominium" | null;
  readonly bylawsAllowMore: boolean | null;
};

const law = basis(
  "prop158",
  "Burettslagslova §§ 4-2 og 4-3, gjengitt i Prop. 158 L (2024–25) kap. 4.1.1",
  "V",
);

/** Shares times whole numbers fall a hair short of a whole number now and then: 0.7 · 10 is 6.999…. */
const HAIR = 1e-9;

/** Units public bodies have a right to own: max(1, ⌊share · N⌋), and ⌊bylawShare · N⌋ more where the bylaws say so; 0 where N is too small. */
export function ownershipRight(dwellings: number, bylaws: boolean, params: Params): number {
  if (dwellings < param(params, "leastDwellings")) return 0;
  const right = Math.max(1, Math.floor(param(params, "share") * dwellings + HAIR));
  return bylaws ? right + Math.floor(param(params, "bylawShare") * dwellings + HAIR) : right;
}

/**
 * D2: owned ≤ right. A right to own, not a Housing First norm: leased, referred and allocated units do not count, and
 * a condominium (sameie) has no cap in law, so it is shown without a verdict.
 */
export const rule: Rule<CooperativeOwnershipFacts> = {
  id: id<RuleId>("d2-cooperative-ownership"),
  code: "D2",
  group: "dispersion",
  subjects: ["cooperative"],
  unit: "units",
  params: [
    { id: "share", unit: "share", min: 0.05, max: 0.3, step: 0.01, basis: law },
    { id: "bylawShare", unit: "share", min: 0, max: 0.5, step: 0.01, basis: law },
    { id: "leastDwellings", unit: "units", min: 1, max: 20, step: 1, basis: law },
  ],
  basis: law,
  reach: "municipality",
  judge: ({ owned, perhapsOwned, dwellings, form, bylawsAllowMore }, params): Judgement => {
    if (form === "condominium") return { verdict: "info", measured: owned };
    const most = owned + perhapsOwned;
    if (dwellings === null) return most === 0 ? { verdict: "within", measured: 0 } : { verdict: "unknown" };
    const right = ownershipRight(dwellings, bylawsAllowMore === true, params);
    const widest = ownershipRight(dwellings, true, params);
    if (most <= right) return { verdict: "within", measured: owned, limit: right };
    if (form === null) return { verdict: "unknown", limit: right };
    // Too few shares for the right to exist: owning there rests on agreement, which nobody can be blamed for having.
    if (right === 0 && owned > 0) return { verdict: "consider", measured: owned, limit: right };
    if (owned > (bylawsAllowMore === null ? widest : right))
      return { verdict: "justify", measured: owned, limit: bylawsAllowMore === null ? widest : right };
    return { verdict: "unknown", limit: right };
  },
};
