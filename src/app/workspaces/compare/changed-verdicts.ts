import type { Assessment, Count, Finding, RuleId, Subject, Verdict } from "../../../engine/index.ts";

/** Whether the answer asks for more than before, for less, or cannot be ordered (unknown, information). */
type Direction = "asks-more" | "asks-less" | "other";

export interface ChangedVerdict {
  /** The finding's own id, the same on both sides. */
  readonly id: string;
  readonly rule: RuleId;
  readonly subject: Subject;
  readonly count?: Count;
  /** Null where the place is not there on the left side (a new site). */
  readonly from: Verdict | null;
  /** Null where the place is gone on the right side. */
  readonly to: Verdict | null;
  readonly direction: Direction;
  /** The finding of the side that has one, the right before the left. */
  readonly finding: Finding;
}

/** Three families of verdict, each ordered by how much it asks for. Unknown and info stand outside the order. */
const DEMAND: Partial<Record<Verdict, number>> = {
  within: 0,
  met: 0,
  good: 0,
  consider: 1,
  investigate: 1,
  acceptable: 1,
  justify: 2,
  conflict: 2,
  poor: 2,
};

function direction(from: Verdict | null, to: Verdict | null): Direction {
  // A place that is new or gone asked for nothing on the side where it is not.
  const before = from === null ? 0 : DEMAND[from];
  const after = to === null ? 0 : DEMAND[to];
  if (before === undefined || after === undefined || before === after) return "other";
  return after > before ? "asks-more" : "asks-less";
}

const ORDER: Readonly<Record<Direction, number>> = { "asks-more": 0, "asks-less": 1, other: 2 };

/**
 * Findings whose verdict differs between the two sides, those that ask for more first. A finding of a place that is
 * on one side only counts when it asks for something: "a new site is within" is no news.
 */
export function changedVerdicts(left: Assessment, right: Assessment): readonly ChangedVerdict[] {
  const before = new Map(left.findings.map((finding) => [finding.id, finding]));
  const changed: ChangedVerdict[] = [];
  const add = (then: Finding | undefined, now: Finding | undefined) => {
    const finding = now ?? then;
    if (!finding) return;
    const from = then?.verdict ?? null;
    const to = now?.verdict ?? null;
    if (from === to) return;
    const towards = direction(from, to);
    if ((from === null || to === null) && towards === "other") return;
    changed.push({
      id: finding.id,
      rule: finding.rule,
      subject: finding.subject,
      ...(finding.count === undefined ? {} : { count: finding.count }),
      from,
      to,
      direction: towards,
      finding,
    });
  };
  const seen = new Set<string>();
  for (const now of right.findings) {
    seen.add(now.id);
    add(before.get(now.id), now);
  }
  for (const then of left.findings) if (!seen.has(then.id)) add(then, undefined);
  return changed.sort((a, b) => ORDER[a.direction] - ORDER[b.direction] || (a.id < b.id ? -1 : 1));
}
