import type { Finding, PlotId, RuleId, Verdict } from "../../model/index.ts";
import { DISPERSION_RULES, SITING_RULES } from "../../rules/index.ts";

/** What a plot with so many houses is told (`HouseTrial`). */
export interface ToldOfPlot {
  readonly findings: readonly Finding[];
  readonly newlyAsking: readonly RuleId[];
}

/** A rule that stands between a plot and its houses. */
export interface Binding {
  readonly rule: RuleId;
  /** `conflict`, `investigate` or `unknown` of a constraint; `justify` or `consider` of a dispersion rule that asks because of the houses. */
  readonly verdict: Verdict;
}

/** What stops first, then what asks for a reason, for a report, for thought, for a map. */
const GRAVITY: readonly Verdict[] = ["conflict", "justify", "investigate", "consider", "unknown"];

const ORDER = new Map<RuleId, number>(
  [...SITING_RULES, ...DISPERSION_RULES].map(({ rule }, order) => [rule.id, order]),
);
const CONSTRAINTS: ReadonlySet<RuleId> = new Set(
  SITING_RULES.flatMap(({ rule }) => (rule.group === "constraint" ? [rule.id] : [])),
);
const STOPPING: ReadonlySet<Verdict> = new Set<Verdict>(["conflict", "investigate", "unknown"]);

/**
 * The rules that bind a plot, the gravest first, and of those as grave the one read first. A dispersion rule binds only
 * where the houses make it ask for more than it does without them: what an area asks for anyway no plot can mend.
 */
export function bindingsOf(plot: PlotId, { findings, newlyAsking }: ToldOfPlot): readonly Binding[] {
  const newly = new Set(newlyAsking);
  const gravest = new Map<RuleId, Verdict>();
  for (const { rule, verdict, subject } of findings) {
    if (subject.kind !== "plot" || subject.id !== plot) continue;
    const binds = CONSTRAINTS.has(rule)
      ? STOPPING.has(verdict)
      : newly.has(rule) && (verdict === "justify" || verdict === "consider");
    if (!binds) continue;
    const known = gravest.get(rule);
    if (known === undefined || GRAVITY.indexOf(verdict) < GRAVITY.indexOf(known)) gravest.set(rule, verdict);
  }
  return [...gravest]
    .map(([rule, verdict]) => ({ rule, verdict }))
    .toSorted(
      (a, b) =>
        GRAVITY.indexOf(a.verdict) - GRAVITY.indexOf(b.verdict) ||
        (ORDER.get(a.rule) ?? 0) - (ORDER.get(b.rule) ?? 0),
    );
}

/** Whether a rule is of the ground, and not of the neighbourhood. */
export const isConstraint = (rule: RuleId): boolean => CONSTRAINTS.has(rule);
