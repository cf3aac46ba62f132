import {
  type LetStand,
  type MissingFact,
  REGISTER_CHECKS,
  type RegisterCheck,
  type RegisterReport,
  type Remark,
} from "../../../../engine/index.ts";

/** Remarks of one check: those that wait for somebody, and those that are let stand. */
export interface CheckGroup {
  readonly check: RegisterCheck;
  readonly open: readonly Remark[];
  readonly standing: readonly { readonly remark: Remark; readonly reason: string }[];
}

export interface QualityGroups {
  readonly checks: readonly CheckGroup[];
  readonly missing: readonly { readonly missing: MissingFact; readonly reason: string | null }[];
  /** Remarks that wait, each fact that is missing counted as one. */
  readonly count: number;
}

export const MISSING = "missing";

/** The report sorted by check, without checks that found nothing. */
export function qualityGroups(
  { remarks, missing }: RegisterReport,
  letStand: readonly LetStand[],
): QualityGroups {
  const reasons = new Map(letStand.map(({ check, key, reason }) => [`${check} ${key}`, reason]));
  const byCheck = new Map<RegisterCheck, Remark[]>(REGISTER_CHECKS.map((check) => [check, []]));
  for (const remark of remarks) byCheck.get(remark.check)?.push(remark);
  const checks = REGISTER_CHECKS.flatMap((check): readonly CheckGroup[] => {
    const all = byCheck.get(check) ?? [];
    if (all.length === 0) return [];
    const standing = all.flatMap((remark) => {
      const reason = reasons.get(`${check} ${remark.key}`);
      return reason === undefined ? [] : [{ remark, reason }];
    });
    const stands = new Set(standing.map(({ remark }) => remark));
    return [{ check, open: all.filter((remark) => !stands.has(remark)), standing }];
  });
  const lacking = missing.map((one) => ({
    missing: one,
    reason: reasons.get(`${MISSING} ${one.fact}`) ?? null,
  }));
  const count =
    checks.reduce((sum, { open }) => sum + open.length, 0) +
    lacking.filter(({ reason }) => reason === null).length;
  return { checks, missing: lacking, count };
}
